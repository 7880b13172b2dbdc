// What somebody hears who can't see the page: the tree that Chromium gives to a screen reader, as
// text that a person reads through when it changes (UPDATE_GOLDEN=1 rewrites it).

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { look } from "./atlas/look.mjs";
import { readViews } from "./atlas/views.mjs";
import { journey } from "./harness.mjs";

const GOLDEN = fileURLToPath(new URL("../golden/heard.da.md", import.meta.url));

/**
 * The first view of each kind in Danish: every question, with and without a mistake, every page; and
 * of the results the one that says the most, at each door.
 */
function firstOfEachKind() {
  const kinds = new Map();
  for (const view of readViews().filter(({ language }) => language === "da")) {
    const kind = view.name.replace(/^\d+-/, "").replace(/^(borger|arbejdsgiver|raadgiver)-/, "");
    if (!kinds.has(kind)) kinds.set(kind, view);
    if (kind !== "result") continue;
    const longest = view.name.replace(/^\d+-/, "longest-");
    if (view.html.length > (kinds.get(longest)?.html.length ?? 0)) kinds.set(longest, view);
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A node and what is in it, a line each: what it is, what it is called, how it is. */
function lines(node, depth = 0) {
  const states = ["level", "checked", "pressed", "expanded", "invalid", "description", "value"]
    .filter((state) => node[state] !== undefined && node[state] !== "false")
    .map((state) => `${state}: ${node[state]}`);
  const own = [`${"  ".repeat(depth)}- ${node.role}`];
  if (node.name) own.push(`»${node.name}«`);
  if (states.length > 0) own.push(`(${states.join(", ")})`);
  // A link says its text once.
  const inner = (node.children ?? []).filter(({ role, name }) => role !== "StaticText" || name !== node.name);
  return [own.join(" "), ...inner.flatMap((child) => lines(child, depth + 1))];
}

/** What differs from page to page; what stands around it is written once. */
function contentOf(page) {
  return page.children.find(({ role }) => role === "main");
}

journey("a screen reader says what it said before", { browsers: ["chromium"] }, async (visit) => {
  const heard = ["# Det, en skærmlæser siger", ""];
  for (const [kind, view] of firstOfEachKind()) {
    const condition = { view, setting: "plain", width: 1280, unfolded: false };
    await look(visit, [condition], async () => {
      const page = await visit.page.accessibility.snapshot();
      if (heard.length === 2) heard.push("## Around every page", "", ...lines(page), "");
      heard.push(`## ${kind}`, "", `*${page.name}*`, "", ...lines(contentOf(page)), "");
      return [];
    });
  }
  const text = heard.join("\n");
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  const before = readFileSync(GOLDEN, "utf8").split("\n");
  const changed = heard.filter((line, place) => line !== before[place]);
  assert.deepEqual(changed.slice(0, 20), [], "UPDATE_GOLDEN=1 rewrites it; read the difference");
  assert.equal(before.length, heard.length);
});
