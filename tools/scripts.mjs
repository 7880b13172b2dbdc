// Makes the built site's scripts small: one file each, with all that they import, under a name made
// from what it holds.
//
//   node tools/scripts.mjs DIRECTORY

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { TARGETS } from "./targets.mjs";

/** Scripts that import others stand here in the source; Trunk has copied them alone. */
const SOURCES = { boot: "src/platform/boot.mjs" };

const site = process.argv[2];
for (const name of readdirSync(site).filter((name) => /^(app|boot)-[0-9a-f]+\.m?js$/.test(name))) {
  const [, part, ending] = /^(\w+)-.*\.(\w+)$/.exec(name);
  const { outputFiles } = buildSync({
    entryPoints: [SOURCES[part] ?? join(site, name)],
    bundle: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: TARGETS,
    // wasm-bindgen imports the loader once for each split, under one name.
    logOverride: { "duplicate-object-key": "silent" },
    write: false,
  });
  const code = outputFiles[0].contents;
  const named = `${part}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.${ending}`;
  rmSync(join(site, name));
  writeFileSync(join(site, named), code);
  rename(name, named);
}

/** Has the pages name a script anew. */
function rename(name, named) {
  for (const page of readdirSync(site).filter((file) => file.endsWith(".html"))) {
    const path = join(site, page);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(name, named));
  }
}
