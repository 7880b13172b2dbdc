// Some of the atlas, chosen by a seed, in every kind of view and setting; all of its markup.
// `tools/atlas` goes through the whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { look } from "./atlas/look.mjs";
import { bySetting, conditions, documentOf, readViews, sample, seedOf } from "./atlas/views.mjs";
import { WANTED } from "./browsers.mjs";
import { journey } from "./harness.mjs";

const views = readViews();
const seed = process.env.ATLAS_SEED ?? seedOf(views);
const SIZE = { chromium: 100, firefox: 40 };

for (const name of WANTED) {
  const all = conditions(views, name);
  const chosen = sample(all, seed, SIZE[name]);
  console.log(`  ${chosen.length} of ${all.length} views and conditions in ${name}, by the seed ${seed}`);
  for (const { title, launch, conditions } of bySetting(name, chosen)) {
    journey(title, { browsers: [name], launch }, async (visit) => {
      assert.deepEqual(await look(visit, conditions), []);
    });
  }
}

test("a page leads to the same places in every language", () => {
  const faults = [];
  const places = new Map();
  for (const { name, language, html } of views) {
    const links = [...html.matchAll(/ href="([^"]*)"/g)]
      .map(([, address]) => address.replace(`-${language}.html`, ".html"))
      .join(" ");
    if (!places.has(name)) places.set(name, links);
    if (places.get(name) !== links) faults.push(`${name} (${language}): ${links}; in Danish: ${places.get(name)}`);
  }
  assert.deepEqual(faults, []);
  assert.ok([...places.values()].some((links) => links.includes("https://")), "pages lead to the law");
});

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
  const elements = (html) => html.replace(/>[^<]+</g, ">…<").replace(/ (href|lang|d|viewBox|value|data-\w+)="[^"]*"/g, " $1");
  const arrangements = new Map(views.map((view) => [elements(view.html), view]));
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
