// All components on one page, each as it stands on some page of the atlas.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentOf, readViews } from "./views.mjs";

const COMPONENTS = fileURLToPath(new URL("../../../styles/components/", import.meta.url));

/** The component that a style sheet is about, where its first selector is a part of it. */
const WHOLE = {
  answers: ".answers",
  buttons: ".buttons:has([data-kind=secondary]):has([type=submit])",
  radios: ".group:has(input[type=radio])[data-wrong]",
  source_link: ".sources",
  text_fields: ".group:has(input[type=text])[data-wrong]",
  unfold: ".unfold",
  meeting: "main:has(.meeting-introduction)",
  notice: ".warning",
  question: ".part",
};
/** On pages of their own. */
const ELSEWHERE = ["beside"];

const nameOf = (file) => file.replace(".css", "");
const firstSelector = (file) => readFileSync(COMPONENTS + file, "utf8").match(/^([^{@/*]+)\{/m)[1].split(",")[0].trim();

/** The name of each component, and how it is found. */
export function components() {
  return readdirSync(COMPONENTS)
    .map((file) => [nameOf(file), WHOLE[nameOf(file)] ?? firstSelector(file)])
    .filter(([name]) => !ELSEWHERE.includes(name));
}

/**
 * The page with all of them.
 *
 * @param {import("puppeteer-core").Page} page on which markup is taken apart
 */
export async function gallery(page) {
  const views = readViews().filter(({ language }) => language === "da");
  await page.goto("about:blank");
  const found = await page.evaluate(
    (sources, wanted) => {
      const rest = new Map(wanted);
      const parts = new Map();
      for (const source of sources) {
        const view = new DOMParser().parseFromString(source, "text/html");
        for (const [name, selector] of rest) {
          const part = view.querySelector(selector);
          if (!part) continue;
          parts.set(name, part.outerHTML);
          rest.delete(name);
        }
        if (rest.size === 0) break;
      }
      return { parts: [...parts], missing: [...rest.keys()] };
    },
    views.map(({ html }) => html),
    components(),
  );
  if (found.missing.length > 0) throw new Error(`on no page of the atlas: ${found.missing.join(", ")}`);
  const shown = found.parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `<section class="section" id="the-${name}"><h2>${name}</h2><div>${part}</div></section>`);
  const html = `<div class="site"><div class="step">${shown.join("\n")}</div></div>`;
  return documentOf({ html, title: "Components", language: "da" });
}
