// Puts the code that is needed later beside the program, and makes one script of what loads both and
// starts it (src/platform/boot.mjs).
//
//   node tools/split.mjs DIRECTORY
//
// wasm-split-cli has written into target/site/split: a file of code for each split, and the script
// that fetches it. Trunk has put the program and wasm-bindgen's script into the directory.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { hash, integrity } from "./integrity.mjs";
import { shortened } from "./names.mjs";
import { TARGETS } from "./targets.mjs";

const SPLIT = "target/site/split";
const LOADER = "__wasm_split.js";
/** What the compiler uses and every browser has that can run it. */
const FEATURES = [
  "bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext",
].map((name) => `--enable-${name}`);

const site = process.argv[2];
const page = join(site, "index.html");
const html = readFileSync(page, "utf8");
const glue = only(readdirSync(site), /^app-[0-9a-f]+\.js$/);
const program = only(readdirSync(site), /^app-[0-9a-f]+_bg\.wasm$/);

const short = shortened(readFileSync(join(site, program)), readFileSync(join(site, glue), "utf8"), "./app_bg.js");
writeFileSync(join(site, program), short.program);
writeFileSync(join(site, glue), short.script);

/** As index.html says it to Trunk for the program itself. */
const [, level, parameters] = /data-wasm-opt="(\w)" data-wasm-opt-params="([^"]*)"/.exec(readFileSync("index.html", "utf8"));

let loader = replaced(readFileSync(join(SPLIT, LOADER), "utf8"), '"./app.js"', JSON.stringify(`./${glue}`));
// Beside a file for each split, one with what several of them use.
for (const name of readdirSync(SPLIT).filter((name) => /^(split|chunk)_\w+\.wasm$/.test(name))) {
  const small = join(SPLIT, `small-${name}`);
  execFileSync("wasm-opt", [`-O${level}`, ...parameters.split(" "), ...FEATURES, join(SPLIT, name), "-o", small], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = readFileSync(small);
  const named = name.replace(/^(?:split_)?(\w+)\.wasm$/, `$1-${hash(code)}.wasm`);
  writeFileSync(join(site, named), code);
  // It is fetched as the program itself is: whole, and compared with what was built.
  const address = `new URL("./${named}", import.meta.url)`;
  loader = replaced(
    loader,
    `fetch(new URL("./${name}", import.meta.url))`,
    `download(${address}, ${JSON.stringify(integrity(code))})`,
  );
}
if (/"\.\/(split|chunk)_\w+\.wasm"/.test(loader)) throw new Error("a file of code was left behind");
const STREAMED = "WebAssembly.instantiateStreaming(src, imports)";
if (!loader.includes(STREAMED)) throw new Error("the loader compiles in another way");
loader = `import { download } from ${JSON.stringify(resolve("src/platform/download.mjs"))};
${loader.replaceAll(STREAMED, "src.then((code) => WebAssembly.instantiate(code, imports))")}`;

// The scripts import each other; one file is one request, and one hash in the page.
writeFileSync(join(site, LOADER), loader);
const { outputFiles } = buildSync({
  entryPoints: ["src/platform/boot.mjs"],
  alias: { program: resolve(site, glue) },
  bundle: true,
  format: "esm",
  target: TARGETS,
  charset: "utf8",
  // wasm-bindgen imports the loader once for each split, under one name.
  logOverride: { "duplicate-object-key": "silent" },
  minify: true,
  write: false,
});
rmSync(join(site, LOADER));
rmSync(join(site, glue));
// It names the other files, so its own name follows from what it holds.
const [{ contents }] = outputFiles;
const script = `app-${hash(contents)}.js`;
writeFileSync(join(site, script), contents);
// Trunk has named the program by what it was before it was split and made small.
const code = readFileSync(join(site, program));
const named = `app-${hash(code)}_bg.wasm`;
renameSync(join(site, program), join(site, named));
writeFileSync(page, html.replaceAll(glue, script).replaceAll(program, named));

function replaced(text, old, by) {
  if (text.split(old).length !== 2) throw new Error(`not once in the loader: ${old}`);
  return text.replace(old, () => by);
}

function only(names, pattern) {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} files are like ${pattern}`);
  return found[0];
}
