// A fault of ours at every step, while a page is drawn, while a click is handled, and after: the
// recovery text is there at once, the answers can be saved as a file, and nothing happens twice.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, enter, press } from "./walk.mjs";

/** Takes away something that the application needs, where it can't go on without. */
const BREAK = {
  "while a page is drawn": () => {
    Node.prototype.cloneNode = undefined;
  },
  "while a click is handled": () => {
    Event.prototype.composedPath = undefined;
  },
  "after a page was drawn": () => {
    Object.defineProperty(document, "title", { get: () => "" });
  },
};
const kinds = Object.entries(BREAK);

for (const [count] of AT_WORK.entries()) {
  const [when, plant] = kinds[count % kinds.length];
  journey(`a fault ${when}, after ${count} answers`, async (visit) => {
    visit.expect(/not a function|only a getter|getter-only|panic|unreachable|RuntimeError|JSHandle|form-action/);
    await visit.open();
    await enter(visit, "borger");
    for (const given of AT_WORK.slice(0, count)) await answer(visit, given);
    await visit.run(() => {
      const create = document.createElement.bind(document);
      window.saved = [];
      // The file that somebody gets who presses the button; browsers save it elsewhere.
      URL.createObjectURL = (blob) => {
        window.saved.push(blob.text());
        return "blob:null/planted";
      };
      document.createElement = (name) => {
        const element = create(name);
        if (name === "a") element.click = () => window.saved.push(element.download);
        return element;
      };
    });
    await visit.run(plant);
    await visit.click("label.radio .radio-label", AT_WORK[count].pick);
    await press(visit, "Fortsæt").catch(() => {});
    await visit.untilText("#recovery [data-cause]:not([hidden])", /beregneren er stoppet/);
    assert.equal(await visit.run(() => document.querySelector("#app").inert), true);

    // Where the click never came through, the last answer is not among them.
    const given = AT_WORK.slice(0, when.includes("click") ? count : count + 1);
    assert.equal(await visit.sees("#save-answers"), given.length > 0, "there is something to save after an answer");
    if (given.length > 0) {
      await visit.click("#save-answers");
      const [content, name] = await visit.run(() => Promise.all(window.saved));
      assert.match(name, /^svar-\d{4}-\d\d-\d\d\.json$/);
      const { facts } = JSON.parse(content);
      for (const { facts: said } of given) {
        for (const [fact, value] of Object.entries(said)) assert.equal(facts[fact], value);
      }
    }
    await visit.leaveBy(() => visit.click("#recovery a", "Prøv igen"));
    await visit.state("ready");
    assert.ok(!(await visit.sees("#recovery")), "it does not happen again by itself");
  });
}
