// Looks through the whole profile of a browser for what somebody typed: after closing it, after reloading,
// and after a crash with everything restored.
//
//   node tests/browser/canary.mjs      BROWSER=firefox for one only
//
// The last line is "N passed, N failed".

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "../../tools/server.mjs";
import { WANTED, launch } from "./browsers.mjs";
import { Visit } from "./visit.mjs";
import { AT_WORK, answer, enter } from "./walk.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** What nobody else writes: typed, answered, and in a file that is opened. */
const TYPED = "31,4159";
const ANSWERED = "36,93";
const OPENED = "41217.83";
const IN_FILE = `kanarie-${randomBytes(8).toString("hex")}`;
/** As they are typed, and as files and the program write them. */
const ALL = [TYPED, ANSWERED, OPENED, IN_FILE, "31.4159", '"36.93"', "41217,83", "41.217,83"];

/** Firefox keeps its session as it does for people; a driver switches that off. */
const RESTORE = {
  "browser.startup.page": 3,
  "browser.sessionstore.resume_from_crash": true,
  "browser.sessionstore.interval": 1_000,
};

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** The files of a profile that hold a text, in either of the ways in which browsers write texts. */
function holding(profile, text) {
  const needles = [Buffer.from(text), Buffer.from(text, "utf16le")];
  return [...filesIn(profile)].filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

async function open(name, profile, server) {
  const flags = name === "chromium" ? ["--restore-last-session"] : [];
  const browser = await launch(name, { flags, preferences: RESTORE, profile });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const visit = new Visit({ name, server, page });
  await visit.prepare();
  return { browser, visit };
}

/** Somebody answers, opens a file, and has typed a number when they go. */
async function use(visit, folder) {
  await visit.open();
  await enter(visit, "borger");
  for (const given of AT_WORK) await answer(visit, given);
  await answer(visit, { write: [ANSWERED] });
  await visit.click("button", "Gem eller åbn svar");
  const path = join(folder, "svar.json");
  const open = async (content, selector) => {
    writeFileSync(path, JSON.stringify(content));
    await (await visit.find("#file")).uploadFile(path);
    await visit.find(selector);
  };
  await open({ format: IN_FILE, version: 1 }, "#errors");
  await open({ format: "personlig-assistance-case", version: 1, day: "2026-03-02", facts: { wage_per_month: OPENED } }, "#notice");
  await visit.click("button", "Tilbage");
  await visit.type("main input[type=text]", TYPED);
  await visit.until("it stands there", Boolean, (text) => [...document.querySelectorAll("input")].some(({ value }) => value.includes(text)), TYPED);
}

async function look(name) {
  const folder = mkdtempSync(join(tmpdir(), "canary-"));
  const profile = join(folder, "profile");
  const server = await start({ directory: DIST });
  const empty = (when) => {
    for (const text of ALL) assert.deepEqual(holding(profile, text), [], `${when}: ${text}`);
  };
  try {
    let { browser, visit } = await open(name, profile, server);
    await use(visit, folder);
    await visit.leaveBy(() => visit.page.reload({ waitUntil: "domcontentloaded" }));
    await visit.state("ready");
    await use(visit, folder);
    await browser.close();
    empty("closed");
    assert.ok(holding(profile, new URL(server.url).host).length > 0, "what a browser does keep is found");

    ({ browser, visit } = await open(name, profile, server));
    await use(visit, folder);
    const killed = new Promise((done) => browser.process().once("exit", done));
    browser.process().kill("SIGKILL");
    await killed;
    empty("killed");

    ({ browser, visit } = await open(name, profile, server));
    let restored = 0;
    for (const page of await browser.pages()) {
      restored += page.url().startsWith(server.url) ? 1 : 0;
      const shown = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input")].map(({ value }) => value));
      for (const text of ALL) assert.ok(!shown.includes(text), `restored: ${text}`);
    }
    await browser.close();
    empty("restored and closed");
    return restored;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let failed = 0;
for (const name of WANTED) {
  try {
    const restored = await look(name);
    console.log(`${name}: nothing was kept; pages that came back after the crash: ${restored}`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.stack}`);
  }
}
console.log(`${WANTED.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
