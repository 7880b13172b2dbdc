// Makes one small file of styles/main.css and everything that it imports.
// Trunk runs this before it reads index.html.

import { build } from "esbuild";
import { TARGETS } from "./targets.mjs";

const { warnings } = await build({
  entryPoints: ["styles/main.css"],
  outfile: "target/site/main.css",
  bundle: true,
  minify: true,
  charset: "utf8",
  target: TARGETS,
});
// Browsers skip what they don't understand without a word; here, a slip is an error.
if (warnings.length > 0) process.exit(1);
