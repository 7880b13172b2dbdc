// Every view that there is (tests/atlas writes them), and the ways in which people have it before
// them: as wide as a telephone or a desk, in the dark, with more contrast, on paper.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const ATLAS = at("../../../target/atlas.json");
const INDEX = at("../../../dist/index.html");

/** How wide a window is; the height goes with it. */
export const WIDTHS = { 320: 568, 768: 1024, 1280: 800 };

/** What people have set: what Chromium emulates, and what Firefox is started with. */
export const SETTINGS = {
  chromium: {
    plain: {},
    dark: { scheme: "dark" },
    contrast: { contrast: "more" },
    "dark contrast": { contrast: "more", scheme: "dark" },
    forced: { forcedColors: true },
    still: { reducedMotion: true },
    print: { print: true },
  },
  firefox: {
    plain: {},
    dark: { "layout.css.prefers-color-scheme.content-override": 0 },
    forced: { "browser.display.document_color_use": 2 },
    still: { "ui.prefersReducedMotion": 1 },
  },
};

/** @returns {{ name: string, language: string, title: string, html: string, trail: unknown[][] }[]} */
export function readViews() {
  const text = readFileSync(ATLAS, "utf8");
  const views = JSON.parse(text);
  assert.ok(views.length > 500, `the atlas has ${views.length} views only`);
  return views;
}

/** Every view in every condition that a browser can give it. */
export function conditions(views, browser) {
  const all = [];
  for (const view of [...views, ...shellViews()]) {
    for (const setting of Object.keys(SETTINGS[browser])) {
      for (const width of Object.keys(WIDTHS)) {
        for (const unfolded of [false, true]) all.push({ view, setting, width: Number(width), unfolded });
      }
    }
  }
  return all;
}

/** Conditions by the browser that they need: Chromium has them all in one, Firefox starts anew. */
export function bySetting(browser, conditions) {
  const groups = new Map();
  for (const condition of conditions) {
    const key = browser === "firefox" ? condition.setting : "all";
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(condition);
  }
  return [...groups].map(([setting, conditions]) => ({
    title: `${conditions.length} views and conditions (${setting}) have no faults`,
    launch: browser === "firefox" && setting !== "plain" ? { preferences: SETTINGS.firefox[setting] } : undefined,
    conditions,
  }));
}

export function nameOf({ view, setting, width, unfolded }) {
  return `${view.name} (${view.language}) ${setting} ${width}${unfolded ? " unfolded" : ""}`;
}

/** A number that a text always gives, and that looks like chance. */
function chance(text) {
  return createHash("sha256").update(text).digest().readUInt32BE();
}

/**
 * Some of the conditions, so that every kind of view, setting, width and language has its share:
 * each view's conditions are put in an order by the seed, and the views take turns.
 */
export function sample(conditions, seed, size) {
  const rank = (condition) => chance(`${seed} ${nameOf(condition)}`);
  const shuffled = conditions.map((it) => [rank(it), it]).sort(([a], [b]) => a - b);
  const strata = new Map();
  for (const [, it] of shuffled) {
    const kind = it.view.name.replace(/^\d+-/, "");
    const key = `${kind} ${it.setting}`;
    if (!strata.has(key)) strata.set(key, []);
    strata.get(key).push(it);
  }
  const keys = [...strata.keys()].sort((a, b) => chance(seed + a) - chance(seed + b));
  const taken = [];
  for (let round = 0; taken.length < size && keys.some((key) => strata.get(key)[round]); round += 1) {
    for (const key of keys) {
      const it = strata.get(key)[round];
      if (it && taken.length < size) taken.push(it);
    }
  }
  return taken;
}

/** Some views of each kind at each door, in Danish: questions, mistakes, the review, results. */
export function ofEachKind(views, seed, many) {
  const kinds = new Map();
  const inDanish = views.filter(({ language, trail }) => language === "da" && trail.length > 0);
  const rank = ({ name }) => chance(`${seed} ${name}`);
  for (const view of inDanish.sort((a, b) => rank(a) - rank(b))) {
    const [, door, ...rest] = view.name.split("-");
    const place = rest.join("-");
    const kind = /^(review|result|meeting)$/.test(place) ? place : place.includes("error") ? "error" : "question";
    const key = `${door} ${kind}`;
    if (!kinds.has(key)) kinds.set(key, []);
    if (kinds.get(key).length < many) kinds.get(key).push(view);
  }
  return [...kinds.values()].flat();
}

/** A seed that is the same until the views change. */
export function seedOf(views) {
  const hash = createHash("sha256");
  for (const { name, html } of views) hash.update(name).update(html);
  return hash.digest("hex").slice(0, 8);
}

const index = () => readFileSync(INDEX, "utf8");

/**
 * What stands in index.html for the case that there is no application: why, and without scripts.
 * And the pages beside it.
 */
function shellViews() {
  const stopped = (cause) =>
    index()
      .replace('<html lang="da">', '<html lang="da" data-state="failed">')
      .replace(/(<section id="recovery"[^>]*?) hidden(="[^"]*")?/, "$1")
      .replace(new RegExp(`(<p data-cause="${cause}") hidden(="[^"]*")?`), "$1");
  // Scripts are on in the browsers that look: what stands in <noscript> is shown as they would.
  const withoutScript = index().replace("<noscript>", "<div>").replace("</noscript>", "</div>");
  const causes = [...index().matchAll(/data-cause="([^"]+)"/g)].map(([, cause]) => cause);
  assert.ok(causes.length > 2, "index.html says why it can't run");
  const views = [["no-script", withoutScript], ...causes.map((cause) => [cause, stopped(cause)])];
  const shell = views.map(([name, document]) => ({
    name: `shell-index-${name}`,
    language: "da",
    document: asleep(document),
  }));
  const statements = ["tilgaengelighed", "privatliv"].flatMap((page) =>
    ["da", "da-simple", "en"].map((language) => ({
      name: `beside-index-${page}`,
      language,
      document: readFileSync(INDEX.replace("index.html", `${page}-${language}.html`), "utf8"),
    })),
  );
  return [...shell, ...statements];
}

/** A document that starts nothing. */
function asleep(document) {
  return document
    .replace(/<script[^>]*><\/script>/g, "")
    .replace(/<link[^>]*(preload|modulepreload)[^>]*>/g, "");
}

/** The document as it stands when the application has drawn a view, without the application. */
export function documentOf(view) {
  if (view.document) return view.document;
  const page = index();
  const start = page.indexOf('<div id="app"');
  const end = page.indexOf("</body>");
  assert.ok(start > 0 && end > start, "index.html has its places");
  return asleep(page.slice(0, start) + `<div id="app">${view.html}</div>` + page.slice(end))
    .replace(/<title>.*?<\/title>/, `<title>${view.title}</title>`)
    .replace('<html lang="da">', `<html lang="${view.language}" data-state="ready">`);
}
