// What webmasters paste into a page: the same frame with and without the script, the link alone, and
// the script alone. Each element stands on one line: editors make paragraphs of empty lines, and line
// breaks of line ends.

import { attributes, link, words } from "./frame.mjs";

/** Text as it stands in an attribute or in an element. */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const written = (given) =>
  Object.entries(given).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");

/**
 * The snippets for a choice.
 *
 * @param {string} folder the address of the calculator's folder, with its last slash
 * @param {import("./frame.mjs").Choice} choice
 * @param {{ name: string, integrity: string }} script the file's name, and its fingerprint (SRI)
 * @returns {{ full: string, plain: string, link: string, short: string }}
 */
export function snippets(folder, choice, { name, integrity }) {
  const { open, lang } = words(choice.sprog);
  const frame = `<iframe${written(attributes(folder, choice))}></iframe>`;
  const way = `<p lang="${lang}"><a${written(link(folder, choice))}>${escaped(open)}</a></p>`;
  const address = { src: folder + name, integrity, crossorigin: "anonymous" };
  const load = (options) => `<script async${options}${written(address)}></script>`;
  const chosen = Object.entries(choice).filter(([, value]) => value);
  const options = written(Object.fromEntries(chosen.map(([key, value]) => [`data-${key}`, value])));
  return {
    full: [frame, way, load("")].join("\n"),
    plain: [frame, way].join("\n"),
    link: way,
    short: load(` data-insert${options}`),
  };
}

/**
 * What the page's own security policy must allow, if it has one.
 *
 * @param {string} folder
 * @param {string} name the script's file
 */
export function policies(folder, name) {
  const frame = `frame-src ${new URL(folder).origin}`;
  return { plain: frame, full: `${frame}; script-src ${folder}${name}` };
}
