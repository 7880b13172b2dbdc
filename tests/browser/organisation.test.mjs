// Who helps whom: the hours of several helpers held to a grant, and one helper of several people.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { assess, kroner } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, MONEY, answer, enter, follow, table } from "./walk.mjs";

const PLAN = "Planlæg, hvem der hjælper";
const known = Object.assign({}, ...[...AT_WORK, ...MONEY].map((step) => step.facts));

/** What the core makes of so many hours a week at a wage: the amounts of a quarter. */
const quarter = (need, wage) => {
  const found = assess({ ...known, working_hours: ["37"], needed_hours: [need], wage_per_hour: wage });
  return found.estimate.amounts.find((amounts) => amounts.period === "quarter");
};

async function toThePlan(visit, hand) {
  await visit.open();
  await enter(visit, "arbejdsgiver", hand);
  for (const step of [...AT_WORK, { write: ["37"] }, { write: ["8"] }, ...MONEY]) {
    await answer(visit, step, hand);
  }
  await follow(visit, "Se resultatet", hand);
  await follow(visit, PLAN, hand);
}

for (const hand of ["mouse", "keyboard"]) {
  journey(`two helpers share the hours of a grant, by ${hand}`, async (visit) => {
    const look = (what) => (hand === "mouse" ? assertAccessible(visit, what) : undefined);
    await toThePlan(visit, hand);
    await look("who helps whom");
    await answer(visit, { pick: "Flere deles om at hjælpe medarbejderen" }, hand);
    // The hours of the case stand there already.
    assert.equal(await visit.run(() => document.querySelector("#field-0").value), "8");
    await answer(visit, {}, hand);
    // So does the helper.
    await answer(visit, {}, hand);
    await look("hours and wage");
    assert.equal(await visit.run(() => document.querySelector("#field-1").value), "185");
    await answer(visit, { write: ["5"] }, hand);
    await answer(visit, { pick: "En leder" }, hand);
    await answer(visit, { write: ["3", "110"], pick: "I timen" }, hand);
    assert.equal(await answer(visit, { pick: "Nej" }, hand), "Timerne passer med bevillingen");
    await look("what the plan comes to");
    const [first, other] = [quarter("5", "185"), quarter("3", "110")];
    const own = (amounts) => kroner(amounts.own_share);
    assert.deepEqual(await table(visit, "Penge på et kvartal"), [
      ["Hjælper 1, kollega", "127,86 kr. i timen", kroner(first.subsidy), own(first)],
      ["Hjælper 2, leder", "110,00 kr. i timen", kroner(other.subsidy), own(other)],
    ]);
    const all = (key) => kroner((Number(first[key]) + Number(other[key])).toFixed(2));
    const rows = await table(visit, "Alle hjælpere tilsammen");
    const ofQuarter = rows.find(([period]) => period === "Et kvartal");
    assert.deepEqual(ofQuarter.slice(1), [all("subsidy"), all("cost"), all("own_share")]);
    await follow(visit, "Se resultatet", hand);
  });
}

journey("more hours than the grant gives are said, and one helper of two people has two grants", async (visit) => {
  await toThePlan(visit, "mouse");
  await answer(visit, { pick: "Én hjælper flere på den samme arbejdsplads" });
  await answer(visit, {});
  await answer(visit, {});
  await assertAccessible(visit, "the hours of a person");
  await answer(visit, { write: ["8", "7"] });
  await answer(visit, { write: ["5", "6"] });
  assert.equal(await answer(visit, { pick: "Nej" }), "1 time om ugen er for meget");
  assert.deepEqual(await table(visit, "Timer om ugen"), [
    ["Person 1", "8 timer", "7 timer", "7 timer"],
    ["Person 2", "5 timer", "6 timer", "5 timer"],
    ["I alt", "13 timer", "13 timer", "12 timer"],
  ]);
  const warnings = (await visit.texts(".warning")).join(" ");
  assert.match(warnings, /ikke tilskud til 1 time om ugen/);
  assert.match(warnings, /Der er 1 time om ugen tilbage hos en anden\. De timer kan ikke flyttes\./);
  await assertAccessible(visit, "hours without a subsidy");
  const rows = await table(visit, "Alle personer tilsammen");
  const subsidy = kroner(quarter("12", "185").subsidy);
  assert.equal(rows.find(([period]) => period === "Et kvartal")[1], subsidy);
});
