// What comes over the network cut off, changed, or not at all is refused, and people are told: nothing
// loads for ever, and nothing runs that is not what was built.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HEADERS } from "../../tools/server.mjs";
import { journey } from "./harness.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const PROGRAM = /app-[0-9a-f]+_bg\.wasm$/;
const SCRIPT = /app-[0-9a-f]+\.js$/;
const PAGES = /pages-[0-9a-f]+\.wasm$/;
const WORDS = /words-da-[0-9a-f]+\.txt$/;
const TYPES = { wasm: "application/wasm", js: "text/javascript", txt: "text/plain" };
const TOLD = /not-loaded|not the file|nothing more came|Failed to (load|fetch)|JSHandle@error|integrity|network error|NetworkError|Loading module|CONTENT_LENGTH|INCOMPLETE|aborted/i;

/** Lets the server answer requests for a file with this instead of its bytes. */
function give(visit, path, change) {
  visit.server.intercept(({ url }, response) => {
    if (!path.test(url)) return false;
    const bytes = readFileSync(DIST + url.split("/").pop());
    const type = TYPES[url.split(".").pop()];
    response.writeHead(200, { ...HEADERS.everything, "Content-Type": type, "Content-Length": bytes.length });
    change(response, bytes);
    return true;
  });
}

async function saysNotLoaded(visit) {
  await visit.untilText("#recovery [data-cause]:not([hidden])", /kunne ikke hentes/);
  assert.ok(await visit.sees("#recovery a", "Prøv igen"));
  // What asks once more by itself may be quicker than somebody who presses.
  await visit.leaveBy(() => {
    visit.server.intercept(null);
    return visit.run(() => document.querySelector("#recovery a").click());
  });
  await visit.state("ready");
}

for (const percent of [10, 50, 90]) {
  journey(`the connection is lost after ${percent} % of the program`, async (visit) => {
    visit.expect(TOLD);
    give(visit, PROGRAM, (response, bytes) => {
      response.write(bytes.subarray(0, (bytes.length * percent) / 100), () => response.destroy());
    });
    await visit.open("", { until: "failed" });
    await saysNotLoaded(visit);
  });
}

/** One bit of one byte in the middle is another. */
function changed(bytes) {
  const other = Buffer.from(bytes);
  other[Math.floor(other.length / 2)] ^= 1;
  return other;
}

for (const [what, path] of [
  ["the program", PROGRAM],
  ["the script", SCRIPT],
  ["the Danish texts", WORDS],
]) {
  journey(`one byte of ${what} is another`, async (visit) => {
    visit.expect(TOLD);
    give(visit, path, (response, bytes) => response.end(changed(bytes)));
    await visit.open("", { until: "parsed" });
    await saysNotLoaded(visit);
  });
}

journey("one byte of a later part is another: the page never locks, and says so when it is needed", async (visit) => {
  visit.expect(TOLD);
  give(visit, PAGES, (response, bytes) => response.end(changed(bytes)));
  await visit.open("#aendring", { until: "parsed" });
  await saysNotLoaded(visit);
});

journey("the program stalls: after a while without a byte people are told", async (visit) => {
  visit.expect(TOLD);
  // The patience of the page passes five times as fast: long enough for loading it anew without a fault.
  await visit.beforeScripts(() => {
    const real = window.setTimeout;
    window.setTimeout = (run, wait, ...rest) => real(run, wait === 15_000 ? 3_000 : wait, ...rest);
  });
  give(visit, PROGRAM, (response, bytes) => response.write(bytes.subarray(0, 50_000)));
  await visit.open("", { until: "failed" });
  await saysNotLoaded(visit);
});

journey("while the program is on its way for long, the page says how far it is", async (visit) => {
  await visit.beforeScripts(() => {
    const real = window.setTimeout;
    window.setTimeout = (run, wait, ...rest) => real(run, wait === 2_000 ? 20 : wait, ...rest);
  });
  let rest;
  give(visit, PROGRAM, (response, bytes) => {
    const half = Math.floor(bytes.length / 2);
    response.write(bytes.subarray(0, half));
    rest = () => response.end(bytes.subarray(half));
  });
  await visit.open("", { until: "parsed" });
  await visit.find("#loading");
  const share = () => document.querySelector("#loading progress").value;
  await visit.until("half of it is here", (share) => share > 40 && share < 60, share);
  visit.server.intercept(null);
  rest();
  await visit.state("ready");
  assert.ok(!(await visit.sees("#loading")));
});

journey("an old page whose files are gone from the server", async (visit) => {
  visit.expect(/./);
  visit.answer(/-[0-9a-f]{16}(_bg)?\.(js|wasm|css)$/, { status: 404 });
  await visit.open("", { until: "failed" });
  await saysNotLoaded(visit);
});
