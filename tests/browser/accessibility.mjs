// Looks for accessibility faults with axe-core: every rule it has for WCAG 2.2 up to AAA and
// for good practice, none switched off, nothing excluded.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axeCore from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = [
  ...["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  "best-practice",
];

/** How many rules are looked at. */
export const ruleCount = () => axeCore.getRules(TAGS).length;

/**
 * @param {import("./visit.mjs").Visit} visit
 * @returns {Promise<{ violations: object[], incomplete: object[], passes: string[] }>}
 */
export async function axe(visit) {
  // The driver's own way into the page: the page's security policy stays on, and doesn't
  // apply to it. The source ends in a value that no driver need send back.
  await visit.page.evaluate(`${AXE};0`);
  return visit.run(async (tags) => {
    const rules = Object.fromEntries(
      window.axe.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    // The security policy keeps even the page's own style sheet from its scripts. The one rule that reads it
    // is on whether the screen must be turned; the tests of the style sheets hold that too.
    const readable = ({ cssRules }) => cssRules.length > 0;
    const preload = (() => {
      try {
        return [...document.styleSheets].every(readable);
      } catch {
        return false;
      }
    })();
    const found = await window.axe.run(document, { preload, runOnly: { type: "tag", values: tags }, rules });
    const brief = ({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
    });
    return {
      violations: found.violations.map(brief),
      incomplete: found.incomplete.map(brief),
      passes: found.passes.map(({ id }) => id),
    };
  }, TAGS);
}

/** Fails with the list of faults, if the page as it is now has any. */
export async function assertAccessible(visit, where = "the page") {
  const { violations, passes } = await axe(visit);
  const list = violations.map(({ id, help, at }) => `${id}: ${help}\n    ${at.join("\n    ")}`);
  assert.equal(violations.length, 0, `axe finds faults on ${where}:\n  ${list.join("\n  ")}`);
  assert.ok(passes.length > 0, "axe looked at nothing");
}
