// What comes out of the printer, as Chromium makes it: few enough pages, and nothing lost.

import assert from "node:assert/strict";
import { extractText, getDocumentProxy } from "unpdf";
import { journey } from "./harness.mjs";
import { answer, enter, follow } from "./walk.mjs";

const CONDITIONS = [
  "Ansat i et job", "Almindeligt job", "Bor i Danmark", "Ja", "Ja", "Opgaver på jobbet", "Ja",
  "Hjælpe i det daglige arbejde",
].map((pick) => ({ pick }));
const HOURS = [{ write: ["30"] }, { write: ["8"] }];
const MONEY = [
  { pick: "En kollega" }, { pick: "Ja" }, { pick: "Nej" }, { pick: "I timen", write: ["185"] }, { write: ["180"] },
  { unknown: true }, { write: ["0"] }, { write: ["1.9.2026"] }, { write: ["1.9.2026"] }, { pick: "Ja" },
];

/** Somebody at their result. */
async function toTheResult(visit, door, steps) {
  await visit.open();
  await enter(visit, door);
  for (const step of steps) await answer(visit, step);
  await follow(visit, "Se resultatet");
}

/** The pages that Chromium prints, as text, and what there is to see of them on paper. */
async function print(visit) {
  await visit.run(() => dispatchEvent(new Event("beforeprint")));
  await visit.emulate({ print: true });
  const visible = await visit.run(() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement;
      if (at.checkVisibility() && !at.closest(".visually-hidden, thead")) texts.push(walker.currentNode.data.trim());
    }
    return texts.filter((text) => text !== "");
  });
  const document = await getDocumentProxy(new Uint8Array(await visit.page.pdf({ preferCSSPageSize: true, format: "A4" })));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  await visit.emulate({ print: false });
  await visit.run(() => dispatchEvent(new Event("afterprint")));
  return { pages: totalPages, text: plain(text), visible };
}

/** Without spaces, hyphens and ligatures, which a printer sets as it likes. */
function plain(text) {
  return text.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");
}

function assertNothingIsLost({ text, visible }) {
  assert.ok(visible.length > 20, "there is something to print");
  assert.deepEqual(visible.filter((part) => !text.includes(plain(part))), [], "this is not on paper");
}

const ONLY = { browsers: ["chromium"] };

journey("the citizen's result takes two sheets of paper at most", ONLY, async (visit) => {
  await toTheResult(visit, "borger", [...CONDITIONS, ...HOURS]);
  const printed = await print(visit);
  assert.ok(printed.pages <= 2, `${printed.pages} pages`);
  assertNothingIsLost(printed);
  for (const part of ["Det er et skøn, ikke en afgørelse", "Dine svar", "Sådan har vi regnet", "31. marts 2026"]) {
    assert.ok(printed.text.includes(plain(part)), part);
  }
  assert.ok(!printed.text.includes(plain("Tjek dine svar")), "no button is printed");
});

journey("the employer's calculation takes two sheets of paper at most", ONLY, async (visit) => {
  await toTheResult(visit, "arbejdsgiver", [...CONDITIONS, ...HOURS, ...MONEY]);
  const printed = await print(visit);
  assert.ok(printed.pages <= 2, `${printed.pages} pages`);
  assertNothingIsLost(printed);
});

journey("the sheet for the meeting is one page, and comes and goes like any other", ONLY, async (visit) => {
  await toTheResult(visit, "borger", [...CONDITIONS, ...HOURS]);
  await follow(visit, "Til mødet med kommunen");
  await visit.untilText("h1", "Til mødet med kommunen");
  assert.equal((await visit.focused()).id, "heading");
  const printed = await print(visit);
  assert.equal(printed.pages, 1);
  assertNothingIsLost(printed);
  for (const part of ["Du kan sandsynligvis få op til 8 timers hjælp om ugen", "Tag med", "Spørg om", "Noter", "30 timer"]) {
    assert.ok(printed.text.includes(plain(part)), part);
  }
  await visit.click("button", "Tilbage");
  await visit.untilText("h1", "Du kan sandsynligvis få op til 8 timers hjælp om ugen");
});
