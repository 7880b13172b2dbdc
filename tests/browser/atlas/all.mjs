// Goes through every view in every condition, or a share of them.
//
//   node tests/browser/atlas/all.mjs [SHARD/SHARDS]      BROWSER=firefox
//
// The first share of four is 1/4: four machines, or four evenings, do the whole. The last line is
// "N passed, N failed".

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "../../../tools/server.mjs";
import { WANTED, launch } from "../browsers.mjs";
import { Visit } from "../visit.mjs";
import { look } from "./look.mjs";
import { conditions, readViews } from "./views.mjs";

/** A page is made anew after so many, so that no browser has to remember them all. */
const BATCH = 200;

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
if (!existsSync(`${DIST}index.html`)) throw new Error("dist/ is missing; tools/build makes it");
const [shard, shards] = (process.argv[2] ?? "1/1").split("/").map(Number);
const views = readViews();
let passed = 0;
let failed = 0;

for (const name of WANTED) {
  const mine = conditions(views, name).filter((_, place) => place % shards === shard - 1);
  console.log(`${name}: ${mine.length} views in their conditions`);
  const browser = await launch(name);
  const server = await start({ directory: DIST });
  for (let from = 0; from < mine.length; from += BATCH) {
    const context = await browser.createBrowserContext();
    const visit = new Visit({ name, server, page: await context.newPage() });
    const batch = mine.slice(from, from + BATCH);
    const faults = await look(visit, batch);
    const faulty = new Set(faults.map((fault) => fault.split(": ")[0])).size;
    failed += faulty;
    passed += batch.length - faulty;
    for (const fault of faults) console.log(`  ${fault}`);
    await context.close();
  }
  await browser.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
