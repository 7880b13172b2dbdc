// What pages do beside showing what they show: figures that change, paper, answers that are wiped.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { answer, enter, follow } from "./walk.mjs";

const TO_THE_HOURS = [
  "Ansat i et job", "Almindeligt job", "Bor i Danmark", "Ja", "Ja", "Opgaver på jobbet", "Ja",
  "Hjælpe i det daglige arbejde",
].map((pick) => ({ pick }));
const MONEY = [
  { pick: "En kollega" }, { pick: "Ja" }, { pick: "Nej" }, { pick: "I timen", write: ["185"] }, { write: ["180"] },
  { unknown: true }, { write: ["0"] }, { write: ["1.9.2026"] }, { write: ["1.9.2026"] }, { pick: "Ja" },
];

/** Goes through an interview to its result. */
async function see(visit) {
  await visit.open();
  await enter(visit, "arbejdsgiver");
  for (const step of TO_THE_HOURS) await answer(visit, step);
  await visit.click("button", "Tilføj et job mere");
  await visit.find("#field-1");
  await visit.click("button", "Fjern det sidste job");
  await visit.until("one field is left", (is) => !is, () => document.querySelector("#field-1") !== null);
  await answer(visit, { write: ["25"] });
  await answer(visit, { write: ["12"] });
  for (const step of MONEY) await answer(visit, step);
  await follow(visit, "Se resultatet");
}

journey("a point read differently changes the figures at once, and a heading says where", async (visit) => {
  await see(visit);
  const figures = () => visit.texts(".money td");
  const before = await figures();
  await visit.click(".switch button[aria-pressed=false]");
  await visit.until("the figures have changed", Boolean, (before) =>
    [...document.querySelectorAll(".money td")].some((at, i) => at.textContent.trim() !== before[i]), before);
  assert.equal((await visit.focused()).id, "money");
  assert.equal((await visit.texts(".switch button[aria-pressed=true]")).length, (await visit.texts(".switch")).length);
});

journey("the answers are printed with the result", async (visit) => {
  await see(visit);
  await visit.run(() => document.querySelectorAll("details").forEach((at) => (at.open = false)));
  const open = () => visit.run(() => [...document.querySelectorAll("details")].filter((at) => at.open).length);
  await visit.run(() => dispatchEvent(new Event("beforeprint")));
  const printed = "the conditions that are folded, and the answers";
  assert.equal(await open(), 2, printed);
  await visit.run(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await open(), 0);
});

journey("leaving the page takes the answers away", async (visit) => {
  await see(visit);
  visit.allowRequests();
  await visit.run(() => (window.kept = true));
  await visit.page.goto("about:blank");
  await visit.page.goBack();
  await visit.state("ready");
  await visit.find("a.door");
  assert.equal(await visit.run(() => window.kept), undefined, "the memory is not the same");
  await enter(visit, "arbejdsgiver");
  assert.deepEqual(await visit.texts("label.radio:has(input:checked)"), []);
});
