// The languages: switched on any page, nothing answered is lost, and nothing is kept.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, enter, follow } from "./walk.mjs";

const WORDS = /words-en-/;

/** Somebody in an ordinary job, 30 hours, who needs 8. */
const WAY = [...AT_WORK, { write: ["30"] }, { write: ["8"] }];

const language = (visit) => visit.run(() => document.documentElement.lang);

/** Chooses a language, and waits until the page speaks it. */
async function speak(visit, name, code) {
  await visit.click(".language", name);
  await visit.until(`the page is in ${name}`, (lang) => lang === code, () => document.documentElement.lang);
  const focus = await visit.focused();
  assert.equal(focus.id, "language", "the focus stays on the switch");
}

journey("a page is said in every language, and the answers stay", async (visit) => {
  await visit.open();
  assert.equal(await language(visit), "da");
  await enter(visit, "borger");
  for (const step of WAY.slice(0, 3)) await answer(visit, step);
  await visit.click("label.radio .radio-label", "Ja");

  await speak(visit, "English", "en");
  await visit.untilText("h1", /impairment/);
  assert.equal(await visit.page.title(), "Duration – Personal assistance at work");
  assert.deepEqual(await visit.texts("label.radio:has(input:checked) .radio-label"), ["Yes"]);
  await assertAccessible(visit, "a question in English");

  await speak(visit, "Let dansk", "da-simple");
  await visit.untilText("h1", /handicap/);
  await assertAccessible(visit, "a question in let dansk");

  await speak(visit, "Dansk", "da");
  for (const step of WAY.slice(3)) await answer(visit, step);
  await follow(visit, "Se resultatet");
  await visit.untilText("h1", "Du kan sandsynligvis få op til 8 timers hjælp om ugen");
  await speak(visit, "English", "en");
  await visit.untilText("h1", "You can probably get up to 8 hours of help a week");
  assert.ok((await visit.texts(".section p")).some((text) => text.includes("16.22 hours")));
  await assertAccessible(visit, "the result in English");
});

journey("the language is chosen by keyboard, before its words are here", async (visit) => {
  const release = visit.hold(WORDS);
  await visit.open("", { until: "parsed" });
  await visit.state("ready");
  await visit.tabTo(".language", "English");
  await visit.press("Enter");
  assert.equal(await language(visit), "da");
  release();
  await visit.untilText("h1", "Can you get a helper at work?");
  assert.equal(await language(visit), "en");
});

journey("a language whose words can't be fetched is not offered", async (visit) => {
  visit.expect(/Failed to load resource|404/);
  visit.answer(WORDS, { status: 404 });
  await visit.open();
  assert.deepEqual(await visit.texts(".language"), ["Dansk", "Let dansk"]);
  await enter(visit, "borger");
});

/** All that the page says, in the order in which it stands. */
const all = (visit) => visit.run(() => document.getElementById("app").innerText);

journey("the start page needs no words, and who goes on waits for them", async (visit) => {
  const release = visit.hold(/words-da-/);
  await visit.open("", { until: "parsed" });
  await visit.state("ready");
  // The foot says what is here already.
  const asIs = (text) => text.replace("Siden henter stadig det sidste.", "Alt er hentet, og siden er låst. Den virker også uden net.");
  const before = asIs(await all(visit));
  await visit.click('a.door[href="#borger"]');
  await visit.untilText("h1", "Et øjeblik");
  assert.equal((await visit.focused()).id, "heading");
  await assertAccessible(visit, "the page that waits");
  release();
  await visit.untilText("h1", "Hvordan arbejder du?");
  assert.equal((await visit.focused()).id, "heading");
  await visit.wordsAreHere();
  await visit.click("button", "Slet mine svar");
  await visit.untilText("h1", "Kan du få en hjælper på arbejdet?");
  const notice = "Dine svar er slettet.";
  assert.equal(asIs(await all(visit)).replace(`${notice}\n`, "").replace(/\n+/g, "\n"), before.replace(/\n+/g, "\n"));
});

journey("words that are here before the application are not lost", async (visit) => {
  // As in Safari, which lets the network's answers overtake what a program has put off.
  await visit.beforeScripts(() => {
    const soon = queueMicrotask;
    globalThis.queueMicrotask = (task) => setTimeout(() => soon(task), 100);
  });
  await visit.open();
  await visit.click('a.door[href="#borger"]');
  await visit.untilText("h1", "Hvordan arbejder du?");
});

journey("without its Danish words the page says that it could not be fetched", async (visit) => {
  visit.expect(/Failed to load resource|404|not-loaded/);
  visit.answer(/words-da-[0-9a-f]+\.txt/, { status: 404 });
  await visit.open("", { until: "parsed" });
  await visit.untilText("#recovery [data-cause]:not([hidden])", /kunne ikke hentes/);
  assert.equal(await visit.run(() => document.documentElement.dataset.state), "failed");
});
