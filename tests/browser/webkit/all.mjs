// Goes the ways to some views of the atlas in WebKit, and looks at what stands there.
//
//   node tests/browser/webkit/all.mjs [OF EACH KIND]      default: 4
//
// It needs a display (xvfb-run makes one). The last line is "N passed, N failed".

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "../../../tools/server.mjs";
import { faultsOf } from "../atlas/checks.mjs";
import { atlasDay, differences, drawn, replay } from "../atlas/replay.mjs";
import { WIDTHS, documentOf, ofEachKind, readViews, seedOf } from "../atlas/views.mjs";
import { HERE, device } from "../device.mjs";
import { WebKit } from "./driver.mjs";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const script = readdirSync(DIST).find((name) => /^app-\w+\.js$/.test(name));
const views = readViews();
const seed = process.env.ATLAS_SEED ?? seedOf(views);
const chosen = ofEachKind(views, seed, Number(process.argv[2] ?? 4));
if (!(chosen.length > 0)) throw new Error(`no views of each kind: ${process.argv[2]}`);
let shown = null;

const server = await start({ directory: DIST });
server.intercept((request, response) => {
  // WebDriver can't run anything before the page's scripts; so the program's begins with it, and the page
  // doesn't compare it with what was built.
  if (request.url === `/${script}`) {
    const source = `(${device})([${JSON.stringify(HERE)}]);\n(${atlasDay})();\n${readFileSync(DIST + script, "utf8")}`;
    response.writeHead(200, { "Content-Type": "text/javascript", "Access-Control-Allow-Origin": "*" }).end(source);
    return true;
  }
  if (request.url === "/") {
    const page = readFileSync(`${DIST}index.html`, "utf8").replace(/ integrity="[^"]*"/, "");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    return true;
  }
  if (request.url !== "/?view") return false;
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(documentOf(shown));
  return true;
});
const webkit = await WebKit.launch();
console.log(`WebKit ${webkit.version}: ${chosen.length} views by the seed ${seed}`);

let failed = 0;
for (const view of chosen) {
  shown = view;
  const faults = await faultsIn(view);
  if (faults.length > 0) failed += 1;
  for (const fault of faults) console.log(`  ${view.name}: ${fault}`);
}
await webkit.close();
await server.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What was asked for more than once: WebKit fetches anew what a `preload` of another kind announced. */
function fetchedTwice() {
  const paths = server.log.splice(0).map(({ path }) => path);
  return paths.filter((path, place) => paths.indexOf(path) < place).map((path) => `fetched twice: ${path}`);
}

async function faultsIn(view) {
  server.log.length = 0;
  await webkit.open(server.url);
  await webkit.until("the application is there", () => {
    const { words, program } = document.documentElement.dataset;
    return words === "here" && program === "here";
  });
  const faults = fetchedTwice();
  faults.push(...(await webkit.run(replay, view.trail)));
  const here = await webkit.run(drawn);
  for (const [width, height] of Object.entries(WIDTHS)) {
    await webkit.resize(Number(width), height);
    await webkit.open(`${server.url}?view`);
    if (Number(width) === 1280) {
      faults.push(...differences(here, await webkit.run(drawn)));
    }
    const seen = await webkit.run(() => innerWidth);
    const found = await faultsOf(webkit, { setting: "plain", width: Number(width) });
    // WebKit scrolls to what takes the focus some frames later.
    const certain = found.filter((fault) => !fault.startsWith("out of sight with the focus"));
    faults.push(...certain.map((fault) => `${seen} wide: ${fault}`));
  }
  return faults;
}
