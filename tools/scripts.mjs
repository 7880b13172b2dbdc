// Makes the built site's classic script small; the modules are so already (tools/split.mjs).
//
//   node tools/scripts.mjs DIRECTORY

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { TARGETS } from "./targets.mjs";

const path = join(process.argv[2], "guard.js");
const { code } = transformSync(readFileSync(path, "utf8"), { minify: true, charset: "utf8", target: TARGETS });
writeFileSync(path, code);
