// Runs the journeys in tests/browser against dist/, in Chromium and Firefox.
//
//   node tests/browser/run.mjs [PART OF A FILE'S NAME]...     BROWSER=firefox
//   node tests/browser/run.mjs tests/hosts/hosts.test.mjs      a file elsewhere
//
// The last line is "N passed, N failed".

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { WANTED, program } from "./browsers.mjs";

// Without its browser a journey would wait for ever.
for (const name of WANTED) program(name);

const here = fileURLToPath(new URL(".", import.meta.url));
const elsewhere = process.argv.slice(2).filter((name) => name.endsWith(".mjs") && name.includes("/"));
const wanted = process.argv.slice(2).filter((name) => !elsewhere.includes(name));
const files = readdirSync(here)
  .filter((name) => name.endsWith(".test.mjs"))
  .filter((name) => (wanted.length === 0 && elsewhere.length === 0) || wanted.some((part) => name.includes(part)))
  .sort()
  .map((name) => here + name)
  .concat(elsewhere.map((name) => resolve(name)));

let passed = 0;
let failed = 0;

// Two files at a time: a journey waits for its browser more than it computes.
const tests = run({ files, concurrency: 2 });
// Node itself reports a file as a test when it fails as a whole, or in older versions always.
const isFile = ({ name }) => files.includes(name) || files.some((file) => file.endsWith(`/${name}`));
const isGroup = ({ details }) => details?.type === "suite";
tests.on("test:pass", (event) => {
  if (!isFile(event) && !isGroup(event)) passed += 1;
});
tests.on("test:fail", (event) => {
  // A file or a group that fails because of its tests has been counted by them.
  if ((isFile(event) || isGroup(event)) && event.details?.error?.failureType === "subtestsFailed") return;
  failed += 1;
});

tests.compose(new Spec()).pipe(process.stdout);
tests.on("end", () => {
  process.on("exit", () => console.log(`${passed} passed, ${failed} failed`));
  if (failed > 0 || passed === 0) process.exitCode = 1;
});
