// Puts the script for pages that show the calculator in a frame into the built site, and what the
// page that writes the snippets needs.
//
//   node tools/embed.mjs DIRECTORY
//
// Pages elsewhere load the script by its versioned name and with its fingerprint, so what a version
// is never changes: src/embed/versions/ holds each as it was built. A change needs a new VERSION; the
// first build of it writes its file there.

import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { policies, snippets } from "../src/embed/snippet.mjs";
import { TARGETS } from "./targets.mjs";

const VERSION = 1;
const VERSIONS = "src/embed/versions";

const site = process.argv[2];
const name = `embed-${VERSION}.js`;
const code = bundle("src/embed/embed.js", "iife");
const kept = join(VERSIONS, name);
if (!existsSync(kept)) {
  writeFileSync(kept, code);
} else if (!readFileSync(kept).equals(code)) {
  throw new Error(`${name} would not be what ${kept} is: a change needs a new VERSION in tools/embed.mjs`);
}
for (const version of readdirSync(VERSIONS)) cpSync(join(VERSIONS, version), join(site, version));

// ---- the page that writes the snippets

/** Where the calculator would be, for those who read the page without scripts. */
const SOMEWHERE = "https://beregner.example/";
const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
const written = snippets(SOMEWHERE, {}, { name, integrity });
const allowed = policies(SOMEWHERE, name);
const styles = hashed("embedding", "css", bundle("src/embed/embedding.css"));
const builder = hashed("builder", "mjs", bundle("src/embed/builder.mjs", "esm"));

const PLACES = {
  links: `<link rel="stylesheet" href="./${styles}">
    <script type="module" src="./${builder}" crossorigin></script>
    <script async src="./${name}" integrity="${integrity}" crossorigin></script>`,
  attributes: `data-name="${name}" data-integrity="${integrity}" data-surfaces="${escaped(JSON.stringify(surfaces()))}"`,
  "policy-full": escaped(allowed.full),
  "policy-plain": escaped(allowed.plain),
  ...Object.fromEntries(Object.entries(written).map(([key, text]) => [key, escaped(text)])),
};
fill(join(site, "indlejring.html"), { ...PLACES, profil: profiles("Ingen") });
fill(join(site, "indlejring-en.html"), { ...PLACES, profil: profiles("None") });

/** The colours that an organisation's own are shown with, as the style sheet has them. */
function surfaces() {
  const tokens = readFileSync("styles/tokens.css", "utf8");
  const value = (token, theme) => {
    // A profile's own colour may come first: var(--own-accent, #0a4c59).
    const found = new RegExp(`^  --${token}: .*var\\(--${theme}, (?:var\\(--[\\w-]+, )?(#\\w+)`, "m").exec(tokens);
    if (!found) throw new Error(`styles/tokens.css has no --${token} for ${theme}`);
    return found[1];
  };
  const of = (theme, dark) => ({
    accent: value("accent", theme),
    under: ["paper", "raised", "tint"].map((token) => value(token, theme)),
    over: [value("on-accent", theme), value(dark ? "paper" : "ink", theme)],
  });
  return { lys: of("light", false), moerk: of("dark", true) };
}

/** A list of the profiles that the site has; without any, a field for a code. */
function profiles(none) {
  const found = existsSync("profiles") ? readdirSync("profiles").filter((file) => file.endsWith(".json")) : [];
  const its = 'id="profil" name="profil" aria-describedby="profil-hint profil-error"';
  if (found.length === 0) return `<input type="text" ${its} maxlength="40" autocomplete="off" spellcheck="false">`;
  const option = (file) => {
    const { navn } = JSON.parse(readFileSync(join("profiles", file), "utf8"));
    const code = file.replace(/\.json$/, "");
    return `<option value="${code}">${escaped(typeof navn === "string" ? navn : code)}</option>`;
  };
  return `<select ${its} autocomplete="off"><option value="">${none}</option>${found.sort().map(option).join("")}</select>`;
}

function fill(path, values) {
  let page = readFileSync(path, "utf8");
  for (const [place, text] of Object.entries(values)) {
    if (!page.includes(`{${place}}`)) throw new Error(`${path} has no {${place}}`);
    page = page.replaceAll(`{${place}}`, () => text);
  }
  writeFileSync(path, page);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Writes a file under a name made from what it holds. */
function hashed(part, ending, content) {
  const named = `${part}-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.${ending}`;
  writeFileSync(join(site, named), content);
  return named;
}

function bundle(source, format) {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    format,
    minify: true,
    charset: "utf8",
    target: TARGETS,
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}
