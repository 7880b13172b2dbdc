// What a journey needs: a browser, the built site behind the deployment's own server, and
// a watch over everything that must never happen.
//
//   journey("people can start", async (visit) => {
//     await visit.open();
//     await visit.click("a", "Jeg har brug for hjælp");
//   });
//
// After every journey, whatever it was about: no error or warning on the console, no
// violation of the security policy, and no request once the application was ready.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { start } from "../../tools/server.mjs";
import { WANTED, launch } from "./browsers.mjs";
import { Visit } from "./visit.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const PATIENCE = 120_000;

/** @type {Map<string, Promise<import("puppeteer-core").Browser>>} */
const running = new Map();

before(() => {
  assert.ok(existsSync(`${DIST}index.html`), "dist/ is missing; tools/build makes it");
});

after(async () => {
  for (const browser of running.values()) await (await browser).close();
});

/** @param {string} name one of browsers.mjs's @returns the browser that all journeys of a file share */
export function browser(name) {
  if (!running.has(name)) running.set(name, launch(name));
  return running.get(name);
}

/**
 * Registers one test for each browser. Each has its own server and its own cookie jar.
 *
 * @param {string} title
 * @param {object} [options]
 * @param {string[]} [options.browsers] where it runs, when not everywhere
 * @param {Record<string, string>} [options.mounts] further directories for the server
 * @param {string} [options.base] the address below which the site stands
 * @param {object} [options.launch] a browser of its own, with these `flags` and `preferences`
 * @param {(visit: Visit) => Promise<void>} walk
 */
export function journey(title, ...rest) {
  const walk = rest.pop();
  const { browsers = WANTED, mounts, base, launch: own } = rest.pop() ?? {};
  for (const name of WANTED.filter((name) => browsers.includes(name))) {
    test(`${title} (${name})`, { timeout: PATIENCE }, async () => {
      const server = await start({ directory: DIST, mounts, base });
      const program = own ? await launch(name, own) : await browser(name);
      const context = await program.createBrowserContext();
      const visit = new Visit({ name, server, page: await context.newPage() });
      try {
        await visit.prepare();
        await walk(visit);
        visit.assertQuiet();
      } finally {
        await context.close();
        if (own) await program.close();
        await server.close();
      }
    });
  }
}
