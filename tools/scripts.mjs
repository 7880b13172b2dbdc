// Makes the built site's scripts small, and one script of boot.mjs and what it imports. The others keep
// their names, which were made from what they were made of.
//
//   node tools/scripts.mjs DIRECTORY

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { TARGETS } from "./targets.mjs";

/** Where the scripts that boot.mjs imports are. */
const SOURCES = "src/platform";

const site = process.argv[2];
const small = { format: "esm", minify: true, charset: "utf8", target: TARGETS };
for (const name of readdirSync(site).filter((name) => /\.m?js$/.test(name))) {
  const path = join(site, name);
  const contents = readFileSync(path, "utf8");
  if (name.startsWith("boot-")) {
    const stdin = { contents, resolveDir: SOURCES };
    const { outputFiles } = buildSync({ ...small, stdin, bundle: true, write: false });
    writeFileSync(path, outputFiles[0].contents);
    rename(name, outputFiles[0].contents);
  } else {
    writeFileSync(path, transformSync(contents, small).code);
  }
}

/** Trunk has named it by itself alone: a change of what it imports must have another name too. */
function rename(name, contents) {
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 16);
  const named = `boot-${hash}.mjs`;
  renameSync(join(site, name), join(site, named));
  const page = join(site, "index.html");
  const html = readFileSync(page, "utf8");
  if (html.split(name).length !== 2) throw new Error(`not once in the page: ${name}`);
  writeFileSync(page, html.replace(name, named));
}
