// Goes through every view in every condition, or a share of them.
//
//   node tests/browser/atlas/all.mjs [SHARD/SHARDS]      BROWSER=firefox
//
// The first share of four is 1/4: four machines, or four evenings, do the whole. What was looked at
// is added up in docs/accessibility.json, for the accessibility statement, until the views or the
// number of shares change.
// The last line is "N passed, N failed".

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "../../../tools/server.mjs";
import { ruleCount } from "../accessibility.mjs";
import { WANTED, launch } from "../browsers.mjs";
import { Visit } from "../visit.mjs";
import { look } from "./look.mjs";
import { bySetting, conditions, readViews, seedOf } from "./views.mjs";

/** A page is made anew after so many, so that no browser has to remember them all. */
const BATCH = 200;

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
if (!existsSync(`${DIST}index.html`)) throw new Error("dist/ is missing; tools/build makes it");
const [shard, shards] = (process.argv[2] ?? "1/1").split("/").map(Number);
if (!(shard >= 1 && shard <= shards)) throw new Error(`no share: ${process.argv[2]}; the first of four is 1/4`);
const views = readViews();
const RECORD = fileURLToPath(new URL("../../../docs/accessibility.json", import.meta.url));
const share = `${shard}/${shards}`;
let passed = 0;
let failed = 0;

for (const name of WANTED) {
  const all = conditions(views, name);
  const [passedBefore, failedBefore] = [passed, failed];
  let version;
  const mine = all.filter((_, place) => place % shards === shard - 1);
  console.log(`${name}: ${mine.length} views in their conditions`);
  const server = await start({ directory: DIST });
  for (const group of bySetting(name, mine)) {
    const browser = await launch(name, group.launch);
    version = (await browser.version()).replace(/^[^\d]*/, "");
    for (let from = 0; from < group.conditions.length; from += BATCH) {
      await goThrough(browser, name, server, group.conditions.slice(from, from + BATCH));
    }
    await browser.close();
  }
  await server.close();
  const looked_at = passed + failed - passedBefore - failedBefore;
  record(name, { version, conditions: all.length, looked_at, faults: failed - failedBefore });
}

/** Adds what this share has looked at to what other shares of the same views have. */
function record(name, { looked_at, faults, ...now }) {
  const [before, seed] = [JSON.parse(readFileSync(RECORD, "utf8")), seedOf(views)];
  const nothing = { version: "", conditions: 0, looked_at: 0, faults: 0, shares: [] };
  const kept = before.seed === seed ? before : { chromium: nothing, firefox: nothing };
  const mine = kept[name].shares.every((other) => other !== share && other.endsWith(`/${shards}`)) ? kept[name] : nothing;
  const date = new Date().toISOString().slice(0, 10);
  const written = {
    ...{ date, seed, views: new Set(views.map(({ name }) => name)).size, axe_rules: ruleCount() },
    chromium: kept.chromium,
    firefox: kept.firefox,
    [name]: {
      ...now,
      looked_at: mine.looked_at + looked_at,
      faults: mine.faults + faults,
      shares: [...mine.shares, share],
    },
  };
  writeFileSync(RECORD, `${JSON.stringify(written, null, 2)}\n`);
}

async function goThrough(browser, name, server, batch) {
  const context = await browser.createBrowserContext();
  const visit = new Visit({ name, server, page: await context.newPage() });
  const faults = await look(visit, batch);
  const faulty = new Set(faults.map((fault) => fault.split(": ")[0])).size;
  failed += faulty;
  passed += batch.length - faulty;
  for (const fault of faults) console.log(`  ${fault}`);
  await context.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
