// Counts the crates that the browser's program is compiled from, and where they use `unsafe`: docs/crates.md.
//
//   node tools/crates.mjs            writes the list
//   node tools/crates.mjs --check    fails where there are too many crates, or the list is out of date

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const LIST = "docs/crates.md";
/** With those that only run while it is compiled: each is code of others that somebody must trust. */
const MOST = 120;
const WEB = ["--locked", "--no-default-features", "--features", "web"];
const TARGET = "wasm32-unknown-unknown";

function cargo(...args) {
  return execFileSync("cargo", [...args, ...WEB], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

/** What cargo compiles for the browser: each crate once, with the crates that it leads to. */
function tree() {
  const crates = new Map();
  const above = [];
  const lines = cargo("tree", "-e", "normal", "--target", TARGET, "--prefix", "depth", "--format", "|{p}");
  for (const [, depth, name, version, rest] of lines.matchAll(/^(\d+)\|(\S+) v(\S+)(.*)$/gm)) {
    const key = `${name} ${version}`;
    const crate = crates.get(key) ?? { name, version, isMacro: rest.includes("(proc-macro)"), needs: new Set() };
    crates.set(key, crate);
    above[Number(depth)] = crate;
    if (depth !== "0") above[Number(depth) - 1].needs.add(crate);
  }
  return [...crates.values()];
}

/** What runs in the browser: a macro runs while the program is compiled, and so does all that it alone needs. */
function inProgram(crate, found = new Set()) {
  if (crate.isMacro || found.has(crate)) return found;
  found.add(crate);
  for (const needed of crate.needs) inProgram(needed, found);
  return found;
}

function sources(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith(".rs") ? [path] : [];
  });
}

/** How often a crate's own code says `unsafe`: in blocks, functions, traits and their implementations. */
function unsafeIn({ targets }) {
  const library = targets.find(({ kind }) => kind.some((kind) => /lib|proc-macro/.test(kind)));
  return sources(dirname(library.src_path))
    .map((path) => readFileSync(path, "utf8").replace(/\/\/.*$/gm, "").replace(/\/\*[^]*?\*\//g, ""))
    .reduce((sum, code) => sum + (code.match(/\bunsafe\s*(\{|fn\b|impl\b|trait\b|extern\b)/g) ?? []).length, 0);
}

const [own, ...others] = tree();
const runs = inProgram(own);
// Macros run on this machine; what is for other machines has perhaps never been fetched.
const [, host] = /^host: (.*)$/m.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }));
const platforms = [TARGET, host].flatMap((triple) => ["--filter-platform", triple]);
const known = new Map(
  JSON.parse(cargo("metadata", "--format-version", "1", ...platforms)).packages.map((one) => [
    `${one.name} ${one.version}`,
    one,
  ]),
);
const rows = others
  .map(({ name, version, ...of }) => ({ name, version, ...of, ...known.get(`${name} ${version}`) }))
  .map((one) => ({ ...one, unsafe: unsafeIn(one) }))
  .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
const count = rows.length + 1;
const program = rows.filter(({ name, version }) => [...runs].some((one) => one.name === name && one.version === version));
const compiling = rows.filter((one) => !program.includes(one));

const line = ({ name, version, license, unsafe }) => `| ${name} | ${version} | ${license} | ${unsafe || "–"} |`;
const table = (of) => `| Crate | Version | Licence | \`unsafe\` |\n|---|---|---|---|\n${of.map(line).join("\n")}\n`;
const text = `# The crates of the browser's program

Written by \`node tools/crates.mjs\`, and held up to date by \`tools/test\`.
${count} crates with our own; no more than ${MOST} are allowed (\`cargo tree -e normal\` for WebAssembly counts the same).

The last column counts how often a crate's source says \`unsafe\`, in blocks, functions, traits and implementations, whether that part is compiled for us or not.
It is a text search, and tells where to look, not whether something is wrong.
Our own code has none: \`src/lib.rs\` forbids it.

## In the program: ${program.length}, of which ${program.filter((one) => one.unsafe === 0).length} without \`unsafe\`

${table(program)}
## Only while it is compiled: ${compiling.length}

${table(compiling)}`;

if (process.argv[2] === "--check") {
  const faults = [];
  if (count > MOST) faults.push(`${count} crates are more than ${MOST}`);
  if (readFileSync(LIST, "utf8") !== text) faults.push(`${LIST} is out of date; run node tools/crates.mjs`);
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  writeFileSync(LIST, text);
}
