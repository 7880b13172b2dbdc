// When something looks wrong: what to try, and a report that people send themselves, with the answers
// only where somebody asks for it.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, enter, follow, press } from "./walk.mjs";

const REPORT = "Ser det forkert ud?";
const HOURS = [{ write: ["31,25"] }, { write: ["10"] }];

/** What stands in the report. */
const message = (visit) => visit.run(() => document.querySelector("textarea.copied")?.value ?? null);
const pressed = (visit) => visit.texts("main button[aria-pressed=true]");

/** Presses a button further up. */
async function upwards(visit, label, hand) {
  if (hand === "mouse") return visit.click("button", label);
  await visit.tabTo("button", label, { back: true });
  await visit.press("Enter");
}

for (const hand of ["mouse", "keyboard"]) {
  journey(`something looks wrong, and it is said without and with the answers, by ${hand}`, async (visit) => {
    await visit.open();
    await enter(visit, "borger", hand);
    for (const step of [...AT_WORK, ...HOURS]) await answer(visit, step, hand);
    const result = await follow(visit, "Se resultatet", hand);
    assert.equal(await follow(visit, REPORT, hand), REPORT);
    assert.equal(await message(visit), null, "nothing before it is said what looks wrong");
    if (hand === "mouse") await assertAccessible(visit, "before anything is picked");

    await press(visit, "Et tal", hand);
    await visit.find("h2", "Send en besked");
    assert.deepEqual(await pressed(visit), ["Et tal", "Nej, uden svar"]);
    assert.equal((await visit.focused()).text, "Et tal", "who picks stays there");
    const without = await message(visit);
    assert.match(without, /^Det er: Et tal$/m);
    assert.ok(!without.includes("31,25"), without);

    await press(visit, "Ja, med svar", hand);
    const told = await visit.until("the answers are there", (text) => text.includes("31,25"), () => document.querySelector("textarea.copied").value);
    assert.ok(told.includes(`Resultatet var: ${result}`), told);
    if (hand === "mouse") {
      await assertAccessible(visit, "with a report");
      await visit.resize(320);
      await assertAccessible(visit, "with a report, on a narrow screen");
    } else {
      await visit.tabTo("textarea.copied");
      const chosen = () => {
        const { selectionStart, selectionEnd, value } = document.activeElement;
        return selectionStart === 0 && selectionEnd === value.length;
      };
      assert.ok(await visit.run(chosen), "all of it is selected");
    }

    await upwards(visit, "Nej, uden svar", hand);
    await visit.until("the answers are gone", (text) => text === without, () => document.querySelector("textarea.copied").value);
    await upwards(visit, "Tilbage", hand);
    await visit.untilText("h1", result);
  });
}
