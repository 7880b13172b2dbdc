// Sets of answers side by side: one thing is changed, kept, named, taken back and removed.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { assess, hours, kroner } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, MONEY, answer, arrived, enter, follow, press, question, table } from "./walk.mjs";

const COMPARE = "Sammenlign muligheder";
const known = Object.assign({}, ...[...AT_WORK, ...MONEY].map((step) => step.facts));
const core = (working, need) => {
  const found = assess({ ...known, working_hours: [working], needed_hours: [need] });
  const quarter = found.estimate.amounts.find((amounts) => amounts.period === "quarter");
  return { help: found.hours.figure, ceiling: found.hours.ceiling, ...quarter };
};

/** Changes the answer to a question from the page, and is back on it. */
async function change(visit, what, step, hand) {
  const before = await question(visit);
  const place = await visit.run((what) => {
    const buttons = [...document.querySelectorAll(".answer-change button")];
    return buttons.findIndex((button) => button.textContent.includes(what));
  }, what);
  assert.notEqual(place, -1, what);
  await visit.run((place) => document.querySelectorAll(".answer-change button")[place].focus(), place);
  await visit.press("Enter");
  await arrived(visit, before);
  // Who comes by Tab has the text selected, and writes over it.
  if (hand === "mouse") {
    await visit.run(() => document.querySelector("main input[type=text]").select());
    await visit.press("Backspace");
  }
  return answer(visit, step, hand);
}

for (const hand of ["mouse", "keyboard"]) {
  journey(`one thing is changed, and the difference stands beside it, by ${hand}`, async (visit) => {
    await visit.open();
    await enter(visit, "arbejdsgiver", hand);
    for (const step of [...AT_WORK, { write: ["37"] }, { write: ["8"] }, ...MONEY]) {
      await answer(visit, step, hand);
    }
    await follow(visit, "Se resultatet", hand);
    assert.equal(await follow(visit, COMPARE, hand), COMPARE);
    const [first, other] = [core("37", "8"), core("37", "9.5")];
    const help = await visit.run(() => {
      const name = [...document.querySelectorAll(".figure dt")].find((name) => name.textContent.trim() === "Hjælp om ugen");
      return name.nextElementSibling.textContent.trim();
    });
    assert.equal(help, `${hours(first.help)} timer`);
    if (hand === "mouse") await assertAccessible(visit, "one set of answers");

    assert.equal(await change(visit, "behov for hjælp", { write: ["9,5"] }, hand), COMPARE);
    const figures = [
      ["Loft om ugen", "ceiling", (figure) => `${hours(figure)} timer`],
      ["Hjælp om ugen", "help", (figure) => `${hours(figure)} timer`],
      ["Tilskud på et kvartal", "subsidy", (figure) => kroner(figure)],
      ["Udgift på et kvartal", "cost", (figure) => kroner(figure)],
      ["Egen andel på et kvartal", "own_share", (figure) => kroner(figure)],
    ];
    for (const [caption, key, shown] of figures) {
      const digits = key === "help" || key === "ceiling" ? 4 : 2;
      const more = (Number(other[key]) - Number(first[key])).toFixed(digits);
      const differs = Number(more) === 0 ? "ingen" : `${shown(more)} mere`;
      assert.deepEqual(
        await table(visit, caption),
        [["Mulighed 1", shown(first[key]), "–"], ["Svarene nu", shown(other[key]), differs]],
        caption,
      );
    }
    if (hand === "mouse") await assertAccessible(visit, "two sets of answers");

    await press(visit, "Behold svarene, som de er nu", hand);
    await visit.until("that they are kept is said", (said) => said !== null, () =>
      document.activeElement?.id === "notice" ? document.activeElement.textContent : null);
    await visit.type("#field-0", "I dag");
    const names = async () => (await table(visit, "Hjælp om ugen")).map(([name]) => name);
    assert.deepEqual(await names(), ["I dag", "Mulighed 2 (svarene nu)"]);
    await press(visit, "Brug svarene fra »I dag«", hand);
    await visit.until("the answers are the first again", (name) => name === "I dag (svarene nu)", () =>
      document.querySelector("main tbody th").textContent.trim());
    if (hand === "mouse") await assertAccessible(visit, "two that are kept");
    const tables = () => document.querySelectorAll("main table").length;
    await press(visit, "Fjern »Mulighed 2«", hand);
    await visit.until("one is left", (tables) => tables === 0, tables);
    await press(visit, "Fortryd, og behold »Mulighed 2«", hand);
    await visit.until("it is there again", (tables) => tables > 0, tables);
    await press(visit, "Fjern »Mulighed 2«", hand);
    await visit.until("one is left", (tables) => tables === 0, tables);
    await follow(visit, "Se resultatet", hand);
    assert.ok((await visit.texts("main")).join(" ").includes(kroner(first.subsidy)));
  });
}

journey("what is kept is gone with the answers", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  for (const step of [...AT_WORK, { write: ["37"] }, { write: ["8"] }]) await answer(visit, step);
  await follow(visit, "Se resultatet");
  await follow(visit, COMPARE);
  await change(visit, "behov for hjælp", { write: ["9,5"] }, "mouse");
  await visit.type("#field-0", "Hemmeligt navn");
  assert.ok(await visit.sees("th", "Hemmeligt navn"));
  await press(visit, "Slet mine svar");
  await visit.until("the answers are deleted", (said) => said, () =>
    document.querySelector("#notice") !== null && !document.documentElement.outerHTML.includes("Hemmeligt"));
});
