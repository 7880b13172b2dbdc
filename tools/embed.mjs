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
