// Reading aloud: only by a voice that is on the device, never the answers, and stopped at once.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { HERE, device } from "./device.mjs";
import { journey } from "./harness.mjs";
import { answer, enter } from "./walk.mjs";

const ELSEWHERE = [
  { name: "Google dansk", lang: "da-DK", localService: false },
  { name: "Microsoft Christel Online (Natural)", lang: "da-DK", localService: true },
  { name: "Zira", lang: "en-US", localService: true },
];
const READ = "Læs spørgsmålet højt";
const STOP = "Stop oplæsningen";

const spoken = (visit) => visit.run(() => speechSynthesis.spoken.map(({ text }) => text));
const cancelled = (visit) => visit.run(() => speechSynthesis.cancelled);

journey("a question is read aloud, and stopped", async (visit) => {
  await visit.beforeScripts(device, [...ELSEWHERE, HERE]);
  await visit.open();
  await enter(visit, "borger");
  await visit.click("button", READ);
  await visit.find("button", STOP);
  const texts = await spoken(visit);
  assert.equal(texts[0], "Hvordan arbejder du?");
  assert.ok(texts.includes("Ansat i et job"), texts.join("; "));
  assert.deepEqual(await visit.run(() => [...new Set(speechSynthesis.spoken.map((it) => it.voice.name))]), ["Helle"]);
  await assertAccessible(visit, "a question that is being read");
  const before = await cancelled(visit);
  await visit.click("button", STOP);
  await visit.find("button", READ);
  assert.ok((await cancelled(visit)) > before, "the device is told to stop");

  await visit.click("button", READ);
  await visit.find("button", STOP);
  await visit.run(() => speechSynthesis.spoken.at(-1).dispatchEvent(new Event("end")));
  await visit.find("button", READ);

  await visit.click("button", READ);
  await visit.find("button", STOP);
  const reading = await cancelled(visit);
  await answer(visit, { pick: "Ansat i et job" });
  await visit.find("button", READ);
  assert.ok((await cancelled(visit)) > reading, "the next question stops it");
});

journey("no answer is read aloud", async (visit) => {
  await visit.beforeScripts(device, [HERE]);
  await visit.open();
  await enter(visit, "borger");
  for (const pick of ["Ansat i et job", "Almindeligt job", "Bor i Danmark", "Ja", "Ja", "Opgaver på jobbet", "Ja", "Hjælpe i det daglige arbejde"]) {
    await answer(visit, { pick });
  }
  await visit.type("#field-0", "31,41");
  await visit.click("button", READ);
  await visit.find("button", STOP);
  const texts = await spoken(visit);
  assert.ok(texts.length > 0 && texts.every((text) => !text.includes("31,41")), texts.join("; "));
});

journey("where no voice is on the device there is nothing to press, until one comes", async (visit) => {
  await visit.beforeScripts(device, ELSEWHERE);
  await visit.open();
  await enter(visit, "borger");
  assert.ok(!(await visit.sees("button", READ)));
  await visit.run((voice) => {
    speechSynthesis.voices.push(voice);
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  }, HERE);
  await visit.find("button", READ);
});

journey("a browser that can't speak is no worse off", async (visit) => {
  await visit.beforeScripts(() => Object.defineProperty(window, "speechSynthesis", { value: undefined }));
  await visit.open();
  await enter(visit, "borger");
  assert.ok(!(await visit.sees("button", READ)));
});
