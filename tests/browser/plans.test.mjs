// What somebody plans with, held against the core: other working hours, when the money comes, and
// who bears it.

import assert from "node:assert/strict";
import { assess, hours, kroner } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, MONEY, answer, enter, follow, table } from "./walk.mjs";

const known = Object.assign({}, ...[...AT_WORK, ...MONEY].map((step) => step.facts));
const core = (working) => assess({ ...known, working_hours: [working], needed_hours: ["8"] });
const amounts = (found, period) => found.estimate.amounts.find((one) => one.period === period);

async function toTheResult(visit, door) {
  await visit.open();
  await enter(visit, door);
  for (const step of [...AT_WORK, { write: ["30"] }, { write: ["8"] }, ...MONEY]) await answer(visit, step);
  await follow(visit, "Se resultatet");
}

journey("each of the other working hours gives what the core says of them", async (visit) => {
  await toTheResult(visit, "arbejdsgiver");
  const rows = await table(visit, "Loftet og hjælpen efter arbejdstid");
  assert.ok(rows.length > 5, "several working hours");
  for (const [name, ceiling, help, subsidy] of rows) {
    const working = name.match(/^(\d+(?:,\d+)?) time/)[1].replace(",", ".");
    const found = core(working);
    const granted = found.hours.status === "computed";
    assert.deepEqual(
      [ceiling, help, subsidy],
      [
        `${hours(found.hours.ceiling)} timer`,
        granted ? `${hours(found.hours.figure)} timer` : "–",
        granted ? kroner(amounts(found, "quarter").subsidy) : "–",
      ],
      name,
    );
  }
});

const MONTHS = ["januar", "april", "juli", "oktober"];

journey("a whole quarter costs and gives what the core says, and is paid within 14 days of its end", async (visit) => {
  await toTheResult(visit, "arbejdsgiver");
  const quarter = amounts(core("30"), "quarter");
  const rows = await table(visit, "Fire kvartaler");
  const whole = rows.filter(([name]) => /^\d\. kvartal \d{4}$/.test(name));
  assert.ok(whole.length >= 3, `${rows}`);
  for (const [name, cost, subsidy, asked, paid] of whole) {
    assert.deepEqual([cost, subsidy], [kroner(quarter.cost), kroner(quarter.subsidy)], name);
    if (!asked.startsWith("1. ")) continue;
    const [number, year] = name.split(". kvartal ").map(Number);
    const next = `${MONTHS[number % 4]} ${number === 4 ? year + 1 : year}`;
    assert.deepEqual([asked, paid], [`1. ${next}`, `15. ${next}`], name);
  }
  assert.ok(whole.some(([, , , asked]) => asked.startsWith("1. ")), "a day to ask on");
});

journey("the state bears half of the subsidy, and the odd øre", async (visit) => {
  await toTheResult(visit, "raadgiver");
  const found = core("30");
  const shown = (ore) => kroner(`${ore / 100n}.${String(ore % 100n).padStart(2, "0")}`);
  const expected = [["En måned", "month"], ["Et kvartal", "quarter"], ["Et år", "year"]].map(([name, period]) => {
    const ore = BigInt(amounts(found, period).subsidy.replace(".", ""));
    const state = (ore + 1n) / 2n;
    return [name, shown(ore), shown(state), shown(ore - state)];
  });
  assert.deepEqual(await table(visit, "Tilskuddet, delt mellem stat og kommune"), expected);
});
