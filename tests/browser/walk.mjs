// How somebody goes through the interview: with the mouse, or with the keyboard alone.

import assert from "node:assert/strict";

/** Somebody in an ordinary job, who meets the conditions, up to the hours: at each question too what
 * the command line calls the answer. */
export const AT_WORK = [
  { pick: "Ansat i et job", facts: { situation: "employed" } },
  { pick: "Almindeligt job", facts: { form: "ordinary" } },
  { pick: "Bor i Danmark", facts: { residence: "denmark" } },
  { pick: "Ja", facts: { lasting: "yes" } },
  { pick: "Ja", facts: { considerable: "yes" } },
  { pick: "Opgaver på jobbet", facts: { purpose: "work_tasks" } },
  { pick: "Ja", facts: { own_content: "yes" } },
  { pick: "Hjælpe i det daglige arbejde", facts: { substitute: "no" } },
];

/** The questions on the money in an ordinary job, for a colleague at 185 kr. an hour. */
export const MONEY = [
  { pick: "En kollega", facts: { helper: "colleague" } },
  { pick: "Ja", facts: { assistant_approved: "yes" } },
  { pick: "Nej", facts: { special_qualifications: "not_needed" } },
  { pick: "I timen", write: ["185"], facts: { wage_per_hour: "185" } },
  { write: ["127,86"], facts: { grant_rate: "127.86" } },
  { pick: "Nej", facts: { holiday_pay: "none" } },
  { write: ["0"], facts: { documented_additions: "0" } },
  { write: ["1.9.2026"], facts: { start: "2026-09-01" } },
  { write: ["1.9.2026"], facts: { application_received: "2026-09-01" } },
  { pick: "Ja", facts: { cvr_number: "yes" } },
];

const CONTINUE = "Fortsæt";
const UNKNOWN = "Ved ikke";

/** What the page asks now: its heading. */
export const question = (visit) =>
  visit.run(() => document.querySelector("h1")?.textContent.trim() ?? null);

/** Waits until another page than the one with this heading is shown, and looks where the focus is. */
export async function arrived(visit, before) {
  const heading = await visit.until(
    `another page than "${before}" is shown`,
    (now) => now !== null && now !== before,
    () => document.querySelector("h1")?.textContent.trim() ?? null,
  );
  await visit.until(
    `the focus is on the heading of "${heading}"`,
    (tag) => tag === "h1",
    () => document.activeElement?.localName ?? null,
  );
  const { title, fragment } = await visit.run(() => ({
    title: document.title,
    fragment: location.hash,
  }));
  assert.ok(title.length > 0 && !title.startsWith("Fejl:"), title);
  assert.equal(fragment, "", "nothing is in the address");
  return heading;
}

/** Goes in at a door. */
export async function enter(visit, door, hand) {
  const before = await question(visit);
  if (hand === "keyboard") {
    const presses = await visit.tabTo(`a.door[href="#${door}"]`);
    // Before the first of the doors stand the way past the head of the page and the languages.
    const place = await visit.run((door) => {
      const doors = [...document.querySelectorAll("a.door")];
      return doors.findIndex((one) => one.getAttribute("href") === `#${door}`);
    }, door);
    assert.ok(presses <= place + 5, `door ${place + 1} is reached after ${presses} presses of Tab`);
    await visit.press("Enter");
  } else {
    await visit.click(`a.door[href="#${door}"]`);
  }
  await arrived(visit, before);
}

/** Chooses a radio button by its label. */
async function choose(visit, label, hand) {
  if (hand === "mouse") return visit.click("label.radio .radio-label", label);
  await visit.tabTo("input[type=radio]");
  const name = () => {
    const id = document.activeElement.getAttribute("aria-labelledby");
    return document.getElementById(id)?.textContent.trim();
  };
  await visit.press("Space");
  for (let turns = 0; turns < 12; turns += 1) {
    if ((await visit.run(name)) === label) return;
    await visit.press("ArrowDown");
  }
  assert.fail(`the arrow keys don't reach "${label}"`);
}

/** Writes into the page's text fields, in their order. */
async function write(visit, texts, hand) {
  for (const [row, text] of texts.entries()) {
    const field = `main input[type=text]#field-${row}`;
    if (hand === "mouse") await visit.type(field, text);
    else {
      await visit.tabTo(field);
      await visit.page.keyboard.type(text);
    }
  }
}

/** Presses a button. */
export async function press(visit, label, hand = "mouse") {
  if (hand === "mouse") return visit.click("button", label);
  await visit.tabTo("button", label);
  await visit.press("Enter");
}

/**
 * Answers the page's question: `{ pick: label }`, `{ write: [text, …] }` or `{ unknown: true }`.
 *
 * @returns {Promise<string>} the heading of the next page
 */
export async function answer(visit, { pick, write: texts, unknown }, hand = "mouse") {
  const before = await question(visit);
  if (texts) await write(visit, texts, hand);
  if (pick) await choose(visit, pick, hand);
  if (unknown && (await visit.sees("button", UNKNOWN))) {
    await press(visit, UNKNOWN, hand);
  } else {
    if (unknown) await choose(visit, UNKNOWN, hand);
    await press(visit, CONTINUE, hand);
  }
  return arrived(visit, before);
}

/** Presses a button that leads to another page. */
export async function follow(visit, label, hand = "mouse") {
  const before = await question(visit);
  await press(visit, label, hand);
  return arrived(visit, before);
}

/** The table with this caption: its rows as cells. */
export const table = (visit, caption) =>
  visit.run((caption) => {
    const tables = [...document.querySelectorAll("main table")];
    const found = tables.find((table) => table.caption.textContent.trim() === caption);
    const rows = [...(found?.tBodies[0]?.rows ?? [])];
    return rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  }, caption);
