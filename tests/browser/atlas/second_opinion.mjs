// A second opinion: IBM's engine, with its policy for WCAG 2.2.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const ENGINE = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/**
 * What the engine asks a person to look at, and what was seen. What it calls a failure of a
 * requirement stands here never.
 */
const REVIEWED = {
  style_color_misuse:
    "Nothing is told by colour alone: an error has its word and a bar, what is chosen its mark, the outcome its sentence.",
  style_highcontrast_visible:
    "Checked with forced colours on every view; the drawn marks are borders or drawings in system colours.",
  style_focus_visible: "Every element's ring is measured with the focus on it: at least 2 pixels.",
  aria_content_in_landmark:
    "Tilbage stands before main, as on public services' pages: it leaves the content and is no part of it.",
  list_structure_proper: "Pairs of dt and dd in a div each, as HTML allows for a dl.",
  aria_keyboard_handler_exists: "The radio buttons in the group are the browser's own, with its own keys.",
  aria_child_valid: "The group is a fieldset; its legend holds the question as the page's heading, and its hint.",
  a_target_warning: "Each of these links says that it opens in a new tab.",
  element_tabbable_unobscured: "With the focus on it, nothing covers any of its corners: that is measured.",
  text_block_heading: "The summary of a fold, which is no heading of the page.",
  heading_markup_misuse: "The h1 is the page's heading, however long its sentence is.",
  blockquote_cite_exists: "What another authority may write in its own statement: it quotes nobody.",
  text_sensory_misuse: "Words of quantity, not of a place or a shape on the screen.",
};

/** The faults that the engine finds on the view, and what nobody has reviewed. */
export async function secondOpinion(visit) {
  await visit.page.evaluate(`${ENGINE};window.secondOpinion = ace;0`);
  const results = await visit.run(async () => {
    const report = await new window.secondOpinion.Checker().check(document, ["WCAG_2_2"]);
    return report.results.map(({ ruleId, value, message, snippet }) => ({
      ruleId,
      level: value[0],
      result: value[1],
      text: `${message}: ${snippet}`,
    }));
  });
  if (!results.some(({ result }) => result === "PASS")) return ["IBM's engine looked at nothing"];
  return results
    .filter(({ result }) => result !== "PASS")
    .filter(({ ruleId, level, result }) => {
      const failed = level === "VIOLATION" && result === "FAIL";
      return failed || !(ruleId in REVIEWED);
    })
    .map(({ ruleId, level, result, text }) => `IBM ${ruleId} (${level} ${result}): ${text}`);
}
