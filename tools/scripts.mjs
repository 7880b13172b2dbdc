// Makes the built site's classic scripts small; the modules are so already (tools/split.mjs). They keep
// their names, which were made from what they were made of.
//
//   node tools/scripts.mjs DIRECTORY

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { TARGETS } from "./targets.mjs";

const site = process.argv[2];
for (const name of readdirSync(site).filter((name) => /^guard-\w+\.js$/.test(name))) {
  const path = join(site, name);
  const { code } = transformSync(readFileSync(path, "utf8"), {
    minify: true,
    charset: "utf8",
    target: TARGETS,
  });
  writeFileSync(path, code);
}
