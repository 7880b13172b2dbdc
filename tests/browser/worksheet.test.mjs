// The need built up from the tasks: added up, held against the ceiling, taken as the answer, and on
// the application.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { hours } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, arrived, enter, follow, question } from "./walk.mjs";

const UP_TO_THE_NEED = [...AT_WORK, { write: ["30"] }];
const WORKSHEET = "Regn timerne ud fra opgaverne";

/** Minutes a week of 13: so many times in the easy ones, so many in the hard ones. */
const average = (minutes, times, hardTimes, hard) => (minutes * (times * (13 - hard) + hardTimes * hard)) / 13;

for (const hand of ["mouse", "keyboard"]) {
  journey(`the tasks come to the hours of help, by ${hand}`, async (visit) => {
    const look = (what) => (hand === "mouse" ? assertAccessible(visit, what) : undefined);
    await visit.open();
    await enter(visit, "borger", hand);
    for (const step of UP_TO_THE_NEED) await answer(visit, step, hand);
    const need = await question(visit);
    await follow(visit, WORKSHEET, hand);
    await look("the hard weeks");
    await answer(visit, { write: ["4"] }, hand);
    await answer(visit, { pick: "Fysisk hjælp" }, hand);
    await look("how long and how often");
    await answer(visit, { write: ["25", "2", "3"], pick: "Om dagen" }, hand);
    await answer(visit, { pick: "Ja" }, hand);
    await answer(visit, { pick: "Sekretærarbejde" }, hand);
    await answer(visit, { write: ["90", "1", "1"], pick: "Om ugen" }, hand);
    await answer(visit, { pick: "Nej" }, hand);
    const sum = await answer(visit, { write: ["4"] }, hand);
    const minutes = average(25, 2, 3, 4) * 4 + 90;
    assert.ok(sum.startsWith(`Opgaverne giver ${hours((minutes / 60).toFixed(4))} timer om ugen`), sum);
    await look("what the tasks come to");
    // 20 hours at 37, so many at 30.
    const ceiling = hours(((20 * 30) / 37).toFixed(4));
    assert.ok(await visit.sees("p", `Loftet i jobbet er ${ceiling} timer om ugen.`));
    const taken = await follow(visit, "Brug timerne", hand);
    assert.equal(taken, need);
    const whole = Math.round(minutes);
    const typed = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    assert.equal(await visit.run(() => document.querySelector("#field-0").value), typed);
    assert.equal(await answer(visit, {}, hand), "Tjek dine svar");
    await follow(visit, "Se resultatet", hand);
    await follow(visit, "Hjælp til ansøgningen", hand);
    const values = await visit.texts(".paper-value");
    assert.ok(values.some((text) => /^Fysisk hjælp: .* Sekretærarbejde: 1,5 timer om ugen$/.test(text)), `${values}`);
  });
}

journey("more hours than the ceiling are a warning, and a task can be changed", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  for (const step of UP_TO_THE_NEED) await answer(visit, step);
  await follow(visit, WORKSHEET);
  await answer(visit, { write: ["0"] });
  await answer(visit, { pick: "Andet" });
  await answer(visit, { write: ["240", "1"], pick: "Om dagen" });
  await answer(visit, { pick: "Nej" });
  assert.match(await answer(visit, { write: ["5"] }), /^Opgaverne giver 20 timer om ugen/);
  assert.equal(await visit.run(() => document.querySelectorAll(".warning").length), 1);
  await assertAccessible(visit, "the warning");
  const before = await question(visit);
  await visit.run(() => document.querySelectorAll(".answer-change button")[2].click());
  await arrived(visit, before);
  await visit.run(() => document.querySelector("#field-0").select());
  await visit.page.keyboard.type("60");
  assert.match(await answer(visit, {}), /^Opgaverne giver 5 timer om ugen/);
  assert.equal(await visit.run(() => document.querySelectorAll(".warning").length), 0);
});
