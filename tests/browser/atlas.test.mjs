// Some of the atlas, chosen by a seed, in every kind of view and setting; all of its markup.
// `tools/atlas` goes through the whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { look } from "./atlas/look.mjs";
import { conditions, documentOf, readViews, sample, seedOf } from "./atlas/views.mjs";
import { WANTED } from "./browsers.mjs";
import { journey } from "./harness.mjs";

const views = readViews();
const seed = process.env.ATLAS_SEED ?? seedOf(views);
const SIZE = { chromium: 120, firefox: 40 };

for (const name of WANTED) {
  const all = conditions(views, name);
  const chosen = sample(all, seed, SIZE[name]);
  const title = `${chosen.length} of ${all.length} views and conditions have no faults, by the seed ${seed}`;
  journey(title, { browsers: [name] }, async (visit) => {
    assert.deepEqual(await look(visit, chosen), []);
  });
}

test("the markup of every view is valid", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // Tables are laid out as blocks on telephones, where browsers forget what they are: the roles
      // say it.
      "no-redundant-role": "off",
      // The list of errors stands before the page's h1.
      "heading-level": ["error", { minInitialRank: "h2" }],
      // Firefox keeps radio buttons over a reload unless they say off (bug 654072).
      "valid-autocomplete": "off",
      // The page's own files, from its own folder.
      "require-sri": "off",
      // Matters of taste: how a serialiser writes elements and attributes.
      "doctype-style": "off",
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-trailing-whitespace": "off",
      "long-title": "off",
    },
  });
  const faults = new Set();
  // Each arrangement of elements once: the texts in it make no difference.
  const arrangements = new Map(views.map((view) => [view.html.replace(/>[^<]+</g, ">…<"), view]));
  for (const view of arrangements.values()) {
    const report = validator.validateStringSync(documentOf(view));
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        faults.add(`${view.name.replace(/^\d+-/, "")} (${view.language}): ${ruleId}: ${message} at ${selector}`);
      }
    }
  }
  console.log(`  ${arrangements.size} arrangements of elements in ${views.length} views`);
  assert.deepEqual([...faults].slice(0, 40), []);
});
