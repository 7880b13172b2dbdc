// Every kind of view as different people have it: in the dark, with more contrast, with colours
// of their own, on a narrow screen, with wide letters, on paper.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
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

/** Goes through an interview, and has each kind of view looked at. */
async function see(visit, look) {
  const unfold = () =>
    visit.run(() => document.querySelectorAll("details").forEach((at) => (at.open = true)));
  const view = async (name) => {
    await unfold();
    await look(name);
  };
  await visit.open();
  await view("the start page");
  await enter(visit, "arbejdsgiver");
  await view("a choice");
  await visit.click("button", "Fortsæt");
  await visit.find("#errors");
  await view("an error");
  for (const step of TO_THE_HOURS) await answer(visit, step);
  await visit.click("button", "Tilføj et job mere");
  await visit.find("#field-1");
  await view("two fields");
  await visit.click("button", "Fjern det sidste job");
  await visit.until("one field is left", (is) => !is, () => document.querySelector("#field-1") !== null);
  await answer(visit, { write: ["25"] });
  await answer(visit, { write: ["12"] });
  for (const step of MONEY.slice(0, 3)) await answer(visit, step);
  await view("a wage");
  for (const step of MONEY.slice(3)) await answer(visit, step);
  await view("the review");
  await follow(visit, "Se resultatet");
  await view("the result");
}

const SETTINGS = {
  "in the dark": { scheme: "dark" },
  "with more contrast": { contrast: "more" },
  "with more contrast in the dark": { contrast: "more", scheme: "dark" },
  "with colours of their own": { forcedColors: true },
  "on paper": { print: true },
};

for (const [setting, media] of Object.entries(SETTINGS)) {
  journey(`views have no faults ${setting}`, { browsers: ["chromium"] }, async (visit) => {
    const screen = { ...media, print: false };
    await visit.emulate(screen);
    await see(visit, async (name) => {
      await visit.emulate(media);
      await assertAccessible(visit, `${name} ${setting}`);
      await visit.emulate(screen);
    });
  });
}

journey("nothing is cut off or scrolls sideways on a narrow screen", async (visit) => {
  await visit.resize(320, 568);
  await see(visit, async (name) => {
    await visit.run(spread, false);
    await assertFits(visit, name);
    await visit.run(spread, true);
    await assertFits(visit, `${name}, with its texts spread out,`);
  });
});

/** Runs in the page: people's own distances between lines, words and letters. */
function spread(on) {
  for (const at of on ? document.querySelectorAll("body, body *") : []) {
    at.style.lineHeight = "1.5";
    at.style.letterSpacing = "0.12em";
    at.style.wordSpacing = "0.16em";
    if (at.localName === "p") at.style.marginBlockEnd = "2em";
  }
}

async function assertFits(visit, name) {
  const found = await visit.run(() => {
    const hidden = (at) => at.closest(".visually-hidden, .skip, thead, svg");
    const out = (at) => {
      const box = at.getBoundingClientRect();
      return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
    };
    const cut = (at) => at.scrollWidth > at.clientWidth + 1 && getComputedStyle(at).overflowX !== "visible";
    const faults = [...document.querySelectorAll("body *")].filter((at) => !hidden(at) && (out(at) || cut(at)));
    return {
      width: document.documentElement.scrollWidth,
      faults: faults.map((at) => `${at.localName}.${at.className}: ${at.textContent.slice(0, 40)}`),
    };
  });
  assert.deepEqual(found.faults, [], name);
  assert.ok(found.width <= 320, `${name} is ${found.width} pixels wide`);
}

journey("what is pressed is large enough", async (visit) => {
  for (const width of [320, 1280]) {
    await visit.resize(width, 800);
    await see(visit, async (name) => {
      const small = await visit.run(() =>
        [...document.querySelectorAll("button, summary, label.radio, input[type=text], a:not(.skip)")]
          .filter((at) => at.checkVisibility())
          .map((at) => ({ text: at.textContent.trim(), box: at.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
          .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
      );
      assert.deepEqual(small, [], `${name} at ${width}`);
    });
  }
});

journey("a point read differently changes the figures at once, and a heading says where", async (visit) => {
  await see(visit, () => {});
  const figures = () => visit.texts(".money td");
  const before = await figures();
  await visit.click(".switch button[aria-pressed=false]");
  await visit.until("the figures have changed", Boolean, (before) =>
    [...document.querySelectorAll(".money td")].some((at, i) => at.textContent.trim() !== before[i]), before);
  assert.equal((await visit.focused()).id, "money");
  assert.equal((await visit.texts(".switch button[aria-pressed=true]")).length, (await visit.texts(".switch")).length);
});

journey("the answers are printed with the result", async (visit) => {
  await see(visit, () => {});
  await visit.run(() => document.querySelectorAll("details").forEach((at) => (at.open = false)));
  const open = () => visit.run(() => [...document.querySelectorAll("details")].filter((at) => at.open).length);
  await visit.run(() => dispatchEvent(new Event("beforeprint")));
  const printed = "the conditions that are folded, and the answers";
  assert.equal(await open(), 2, printed);
  await visit.run(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await open(), 0);
});

journey("leaving the page takes the answers away", async (visit) => {
  await see(visit, () => {});
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
