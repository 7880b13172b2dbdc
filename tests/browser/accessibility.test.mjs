// No accessibility fault that a program can find; and proof that this one finds some.

import assert from "node:assert/strict";
import { assertAccessible, axe } from "./accessibility.mjs";
import { journey } from "./harness.mjs";

journey("the start page has no faults", async (visit) => {
  await visit.open();
  await assertAccessible(visit, "the start page");
});

journey("the recovery text has no faults", async (visit) => {
  visit.expect(/no-webassembly/);
  await visit.beforeScripts(() => delete globalThis.WebAssembly);
  await visit.open("", { until: "failed" });
  await assertAccessible(visit, "the start page with the recovery text");
});

journey("planted faults are found", async (visit) => {
  await visit.open();
  await visit.run(() => {
    const main = document.querySelector("main");
    const image = document.createElement("img");
    const faint = document.createElement("p");
    faint.textContent = "Næsten usynlig";
    faint.style.color = "#999";
    faint.style.background = "#aaa";
    const greyish = document.createElement("p");
    greyish.textContent = "Læselig, men ikke for alle";
    greyish.style.color = "#666";
    greyish.style.background = "#fff";
    const skipped = document.createElement("h4");
    skipped.textContent = "En overskrift på et forkert trin";
    main.append(image, document.createElement("button"), faint, greyish, skipped);
  });
  const found = (await axe(visit)).violations.map(({ id }) => id);
  // Of each kind one: for level A, AA, AAA, and good practice.
  for (const rule of ["image-alt", "button-name", "color-contrast", "color-contrast-enhanced", "heading-order"]) {
    assert.ok(found.includes(rule), `axe should have found ${rule}; it found ${found.join(", ")}`);
  }
});
