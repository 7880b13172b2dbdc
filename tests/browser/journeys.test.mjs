// Whole ways through the application, by mouse and by keyboard alone, with the figures on the
// screen checked against the core, and every view on the way looked at by axe.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { assess, hours, kroner } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, arrived, enter, follow, question } from "./walk.mjs";

/** The questions on money, for a colleague at 185 kroner an hour. */
const MONEY = [
  { pick: "En kollega", facts: { helper: "colleague" } },
  { pick: "Ja", facts: { assistant_approved: "yes" } },
  { pick: "Nej", facts: { special_qualifications: "not_needed" } },
  { pick: "I timen", write: ["185 kr."], facts: { wage_per_hour: "185" } },
  { write: ["127,86"], facts: { grant_rate: "127.86" } },
  { pick: "Nej", facts: { holiday_pay: "none" } },
  { write: ["0"], facts: { documented_additions: "0" } },
  { write: ["1/9-2026"], facts: { start: "2026-09-01" } },
  { write: ["1. september 2026"], facts: { application_received: "2026-09-01" } },
  { pick: "Ja", facts: { cvr_number: "yes" } },
];

const HAND = ["mouse", "keyboard"];

/** Answers question after question; returns the facts for the core. */
async function goThrough(visit, steps, hand, { look = false } = {}) {
  const facts = {};
  for (const step of steps) {
    const asked = await question(visit);
    if (look) await assertAccessible(visit, `the question "${asked}"`);
    await answer(visit, step, hand);
    Object.assign(facts, step.facts);
  }
  return facts;
}

for (const hand of HAND) {
  const look = hand === "mouse";

  journey(`a citizen finds out the hours, by ${hand}`, async (visit) => {
    await visit.open();
    await enter(visit, "borger", hand);
    const steps = [
      ...AT_WORK,
      { write: ["30"], facts: { working_hours: ["30"] } },
      { write: ["8 t 30 min"], facts: { needed_hours: ["8:30"] } },
    ];
    assert.ok(steps.length <= 12, "at most twelve questions");
    const facts = await goThrough(visit, steps, hand, { look });
    assert.equal(await question(visit), "Tjek dine svar");
    if (look) await assertAccessible(visit, "the review");
    const heading = await follow(visit, "Se resultatet", hand);
    const core = assess(facts);
    assert.equal(core.outcome, "likely");
    assert.match(heading, new RegExp(`\\b${hours(core.hours.figure)} timers\\b`));
    const page = await visit.run(() => document.querySelector("main").textContent);
    assert.ok(page.includes(`${hours(core.hours.ceiling)} timer`), "the ceiling is told");
    if (look) await assertAccessible(visit, "the result");
  });

  journey(`an employer finds out the money, by ${hand}`, async (visit) => {
    await visit.open();
    await enter(visit, "arbejdsgiver", hand);
    const steps = [
      ...AT_WORK,
      { write: ["37"], facts: { working_hours: ["37"] } },
      { write: ["8"], facts: { needed_hours: ["8"] } },
      ...MONEY,
    ];
    const facts = await goThrough(visit, steps, hand, { look });
    const heading = await follow(visit, "Se resultatet", hand);
    const core = assess(facts);
    assert.match(heading, new RegExp(`\\b${hours(core.hours.figure)} timers\\b`));
    // Each period of the core is a row of the table, with the same amounts.
    const rows = await visit.run(() =>
      [...document.querySelector(".money .table").querySelectorAll("tbody tr")].map((row) => row.textContent),
    );
    const periods = core.estimate.amounts;
    assert.equal(rows.length, periods.length);
    for (const [place, period] of periods.entries()) {
      for (const amount of [period.subsidy, period.cost, period.own_share]) {
        assert.ok(rows[place].includes(kroner(amount)), `${rows[place]} has ${kroner(amount)}`);
      }
    }
    const quarter = periods.find(({ period }) => period === "quarter");
    const first = await visit.texts(".figures dd");
    assert.deepEqual(first, [quarter.subsidy, quarter.cost, quarter.own_share].map(kroner));
    if (look) await assertAccessible(visit, "the result with money");
  });

  journey(`an adviser sees a case that can't be told yet, by ${hand}`, async (visit) => {
    await visit.open();
    await enter(visit, "raadgiver", hand);
    const steps = [
      { pick: "Ansat i et job", facts: { situation: "employed" } },
      { unknown: true, facts: { form: "unknown" } },
      ...AT_WORK.slice(2),
      { unknown: true, facts: { working_hours: "unknown" } },
      { write: ["8"], facts: { needed_hours: ["8"] } },
    ];
    const facts = await goThrough(visit, steps, hand, { look });
    const core = assess(facts);
    assert.equal(core.outcome, "cannot_tell");
    await goThrough(visit, MONEY, hand);
    const heading = await follow(visit, "Se resultatet", hand);
    assert.match(heading, /Vi mangler at vide/);
    assert.ok(await visit.sees("h2", "Det afgør svaret"));
    if (look) await assertAccessible(visit, "a result that can't be told yet");
    const forks = core.forks.map(({ fact }) => fact);
    assert.ok(forks.includes("form"), `the form of employment is named: ${forks}`);
  });
}

journey("what the municipality would call incompatible is said, never cut", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  const steps = [
    ...AT_WORK,
    { write: ["37"], facts: { working_hours: ["37"] } },
    { write: ["20,01"], facts: { needed_hours: ["20.01"] } },
    { pick: "Nej", facts: { full_time_exception: "no" } },
  ];
  const facts = await goThrough(visit, steps, "mouse");
  const heading = await follow(visit, "Se resultatet");
  const core = assess(facts);
  assert.equal(core.outcome, "unlikely");
  assert.equal(core.hours.status, "hypothetical");
  assert.match(heading, /sandsynligvis ikke/);
  await assertAccessible(visit, "an unlikely result");
});

journey("Back shows the answers before, and a changed answer asks only what is new", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  await goThrough(visit, AT_WORK, "mouse");
  const hoursQuestion = await question(visit);

  await visit.page.goBack();
  await arrived(visit, hoursQuestion);
  const chosen = await visit.texts("label.radio:has(input:checked) .radio-label");
  assert.deepEqual(chosen, [AT_WORK.at(-1).pick], "the answer is as it was left");
  await visit.page.goForward();
  await visit.untilText("h1", hoursQuestion);

  await answer(visit, { write: ["37"] });
  await answer(visit, { write: ["8"] });
  assert.equal(await question(visit), "Tjek dine svar");
  const before = await visit.texts("main dd");
  await visit.click("main dl button, main dl a", "Ændr jobtype");
  await arrived(visit, "Tjek dine svar");
  const next = await answer(visit, { pick: "Fleksjob" });
  assert.match(next, /fleksjob/i, "only what the fleksjob makes relevant is asked");
  assert.match(await visit.run(() => document.querySelector("main").textContent), /2 nye spørgsmål/);
  // A fleksjob's paid hours stand beside its working hours, which are kept.
  assert.equal(await answer(visit, { pick: await firstChoice(visit) }), hoursQuestion);
  const kept = () => document.querySelector("#field-0").value;
  assert.equal(await visit.run(kept), "37");
  await answer(visit, {});
  assert.equal(await question(visit), "Tjek dine svar");
  const after = await visit.texts("main dd");
  assert.ok(after.length >= before.length, "no answer was lost");
});

const firstChoice = (visit) =>
  visit.run(() => document.querySelector(".radio-label").textContent.trim());

journey("bad input is told what to write, and nothing is lost", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  await visit.click("button", "Fortsæt");
  await visit.find("#errors");
  assert.match(await visit.run(() => document.title), /^Fejl:/);
  await assertAccessible(visit, "a question without an answer");
  await answerFrom(visit, AT_WORK);

  for (const text of ["tyve", "-3", "169", "9".repeat(10_000), "0", "1e400", "🙂"]) {
    await visit.run(() => (document.querySelector("#field-0").value = ""));
    await fill(visit, "#field-0", text);
    await visit.click("button", "Fortsæt");
    const error = await visit.untilText("#field-0-error", /.+/);
    assert.doesNotMatch(error, /ugyldig|fejl i feltet/i);
    const summary = await visit.texts("#errors li");
    assert.deepEqual(summary, [error], "the same words at the top and at the field");
    assert.equal((await visit.focused()).id, "errors", "the focus is on the list of errors");
    assert.equal(
      await visit.run(() => document.querySelector("#field-0").value),
      text,
      "what was typed stays",
    );
  }
  await assertAccessible(visit, "a question with bad input");
  await fill(visit, "#field-0", "18,5");
  await visit.click("button", "Fortsæt");
  await visit.untilText("h1", /timer/);
});

async function answerFrom(visit, steps) {
  const [first, ...rest] = steps;
  await visit.click("label.radio .radio-label", first.pick);
  const before = await question(visit);
  await visit.click("button", "Fortsæt");
  await arrived(visit, before);
  await goThrough(visit, rest, "mouse");
}

/** Puts a text into a field as a paste does. */
async function fill(visit, selector, text) {
  await visit.run(
    (selector, text) => {
      const field = document.querySelector(selector);
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    selector,
    text,
  );
}

journey("deleting leaves nothing behind, also for Back", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  await goThrough(visit, AT_WORK, "mouse");
  await answer(visit, { write: ["31,41"] });
  await visit.click("button", "Slet mine svar");
  await visit.find("a.door");
  const stored = await visit.run(() => ({
    state: JSON.stringify(history.state),
    address: location.pathname + location.search + location.hash,
    text: document.documentElement.outerHTML,
  }));
  assert.ok(!stored.text.includes("31,41") && !stored.address.includes("31"), "no answer is left");
  assert.match(stored.state, /^(null|\d+)$/, "the history holds nothing but a number");
  await visit.page.goBack();
  await visit.find("a.door");
  await enter(visit, "borger");
  assert.deepEqual(await visit.texts("label.radio:has(input:checked)"), []);
  await goThrough(visit, AT_WORK, "mouse");
  assert.equal(await visit.run(() => document.querySelector("main input[type=text]").value), "");
});

journey("a door in the address leads in, and a click before the start is not lost", async (visit) => {
  await visit.open("#arbejdsgiver");
  await visit.untilText("h1", /medarbejderen/);
  assert.equal(await visit.run(() => location.hash), "");
});

journey("a translator at work during the interview breaks nothing", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  for (const step of AT_WORK.slice(0, 4)) {
    const before = await question(visit);
    const place = await visit.run(
      (label) =>
        [...document.querySelectorAll(".radio-label")].findIndex(
          (at) => at.textContent.trim() === label,
        ),
      step.pick,
    );
    await visit.run(translate);
    await visit.click(`#choice-${place}`);
    await visit.run(translate);
    await visit.click("button", "Fortsæt");
    await arrived(visit, before);
    const stale = await visit.texts("main font");
    assert.deepEqual(stale, [], "the next page is drawn anew");
  }
});

/** Runs in the page: does to its texts what browsers' translators do. */
function translate() {
  const texts = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  for (const text of all) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  }
}
