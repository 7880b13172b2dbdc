// The same answer everywhere: what the command line says about a worked case, the same code
// says in WebAssembly, byte for byte, in Node and in both browsers.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CASES = `${ROOT}tests/cases/`;
const MODULE = `${ROOT}target/conformance/`;
const PROGRAM = `${process.env.CARGO_TARGET_DIR ?? `${ROOT}target`}/debug/pa`;

/** How a case is assessed by the program; the module has a function of the same name. */
const assess = (path) => execFileSync(PROGRAM, ["assess", path, "--json"], { encoding: "utf8" });

if (existsSync(`${ROOT}tests/conformance.rs`)) {
  const cases = readdirSync(CASES).filter((name) => name.endsWith(".toml")).sort();
  const texts = cases.map((name) => readFileSync(CASES + name, "utf8"));
  const wanted = cases.map((name) => assess(CASES + name));
  const check = (answers) => {
    assert.ok(cases.length > 0, "there are worked cases");
    for (const [i, name] of cases.entries()) assert.equal(answers[i], wanted[i], name);
  };

  test("every worked case has the same answer in Node", async () => {
    const module = await import(`${MODULE}conformance.js`);
    await module.default({ module_or_path: readFileSync(`${MODULE}conformance_bg.wasm`) });
    check(texts.map((text) => module.assess(text, true)));
  });

  test("ways by chance find the same in Node as natively, and every one has an end", async () => {
    const module = await import(`${MODULE}conformance.js`);
    await module.default({ module_or_path: readFileSync(`${MODULE}conformance_bg.wasm`) });
    assert.equal(`${module.walk(0, 1_000)}\n`, readFileSync(`${ROOT}tests/golden/ways.txt`, "utf8"));
    const more = process.env.WAYS;
    const found = module.walk(1_000, Number(more ?? 10_000));
    assert.match(found, /^\d+ ways, at most \d+ pages: [0-9a-f]{16}$/);
    // A longer run is gone natively first (tests/suite/by_chance.rs).
    if (more) assert.equal(found, readFileSync(`${ROOT}target/ways-${more}.txt`, "utf8"));
  });

  journey("every worked case has the same answer", { mounts: { conformance: MODULE } }, async (visit) => {
    // A page beside the application: that one lets nothing in any more once it is there.
    await visit.open("tilgaengelighed-da.html", { until: "parsed" });
    const answers = await visit.run(async (texts) => {
      const module = await import("/conformance/conformance.js");
      await module.default({ module_or_path: "/conformance/conformance_bg.wasm" });
      return texts.map((text) => module.assess(text, true));
    }, texts);
    check(answers);
  });
}
