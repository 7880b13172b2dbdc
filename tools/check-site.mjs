// Checks the built site: what the first page weighs, and that the page keeps to its own
// security policy even where the policy isn't sent.
//
//   node tools/check-site.mjs [DIRECTORY]

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotli } from "./compress.mjs";

/** In bytes, as they travel: brotli at its best. */
const BUDGET = { everything: 160_000, firstView: 14_000, words: 40_000, code: { pages: 104_000, files: 112_000, chunk: 18_000 } };

const site = process.argv[2] ?? "dist";
const page = readFileSync(join(site, "index.html"), "utf8");
const faults = [];

/** All elements of a kind, as maps of their attributes. */
function elements(name, text = page) {
  return [...text.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(
    ([, attributes]) =>
      new Map(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? ""]),
      ),
  );
}

// ---- nothing inline, nothing foreign

for (const file of readdirSync(site).filter((name) => name.endsWith(".html"))) {
  const text = readFileSync(join(site, file), "utf8");
  for (const [tag] of text.matchAll(/<[a-z][^>]*>/g)) {
    if (/\s(on[a-z]+|style)\s*=/.test(tag)) faults.push(`${file}: an inline handler or style: ${tag}`);
    if (/javascript:/i.test(tag)) faults.push(`${file}: a script in an address: ${tag}`);
  }
  if (/<style\b/.test(text)) faults.push(`${file}: an inline <style>`);
  if (/<base\b/.test(text)) faults.push(`${file}: a <base>, which would bend every relative address`);
  for (const script of elements("script", text)) {
    if (!script.has("src")) faults.push(`${file}: an inline <script>`);
  }
  const policy = elements("meta", text).some((meta) => meta.get("http-equiv") === "Content-Security-Policy");
  if (!policy) faults.push(`${file}: no copy of the policy`);
}
const assets = [
  ...elements("link").map((link) => link.get("href")),
  ...["script", "img", "source", "iframe", "object"].flatMap((name) =>
    elements(name).map((at) => at.get("src") ?? at.get("data")),
  ),
  ...elements("meta")
    .filter((meta) => meta.get("name") === "program")
    .map((meta) => meta.get("content")),
].filter((address) => address !== undefined);
for (const address of assets) {
  if (!address.startsWith("./")) faults.push(`not a file of this folder: ${address}`);
}
if (!/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(page)) {
  faults.push("no security policy in the page");
}

// ---- what it weighs

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const files = ["index.html", ...new Set(assets.filter((address) => address.startsWith("./")))];
let everything = 0;
let firstView = 0;
console.log("the first page, raw and as it travels (brotli):");
for (const name of files) {
  const bytes = readFileSync(join(site, name));
  const travels = brotli(bytes).length;
  everything += travels;
  if (/\.(html|css)$/.test(name)) firstView += travels;
  console.log(`  ${kilobytes(bytes.length)} ${kilobytes(travels)}  ${name}`);
}
for (const [what, sum, budget] of [
  ["the page and its style sheet", firstView, BUDGET.firstView],
  ["everything", everything, BUDGET.everything],
]) {
  console.log(`  ${" ".repeat(10)} ${kilobytes(sum)}  ${what}; the budget is ${budget / 1000} kB`);
  if (sum > budget) faults.push(`${what}: ${sum} bytes are more than ${budget}`);
}

// The texts of a language, and the code of what nobody needs at once, are fetched when the first page
// can be used already.
const texts = elements("meta")
  .filter((meta) => meta.get("name")?.startsWith("words-"))
  .map((meta) => meta.get("content"));
const code = readdirSync(site)
  .map((file) => /^(?!app-)([a-z]+)(?:_\d+)?-\w+\.wasm$/.exec(file))
  .filter(Boolean)
  .map(([file, part]) => [file, BUDGET.code[part] ?? 0]);
for (const part of Object.keys(BUDGET.code)) {
  const found = code.filter(([file]) => file.startsWith(part));
  if (found.length !== 1) faults.push(`${found.length} files of the code of ${part}`);
}
for (const [file, budget] of [...texts.map((file) => [file, BUDGET.words]), ...code]) {
  const bytes = readFileSync(join(site, file));
  const travels = brotli(bytes).length;
  console.log(`  ${kilobytes(bytes.length)} ${kilobytes(travels)}  ${file}, afterwards; the budget is ${budget / 1000} kB`);
  if (travels > budget) faults.push(`${file}: ${travels} bytes are more than ${budget}`);
}

for (const fault of faults) console.error(`FAULT: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
