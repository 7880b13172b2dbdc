// A page of somebody else that shows the calculator in a frame: from another server and another
// origin, with a security policy of its own.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { snippets } from "../../src/embed/snippet.mjs";
import { start } from "../../tools/server.mjs";
import { Visit } from "./visit.mjs";

const HOSTS = fileURLToPath(new URL("hosts/", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
export const NAME = "embed-1.js";
export const script = readFileSync(DIST + NAME);
export const SCRIPT = {
  name: NAME,
  integrity: `sha384-${createHash("sha384").update(script).digest("base64")}`,
};

/** The snippets for the server of a visit. */
export const snippetsFor = (visit, choice = {}) => snippets(visit.server.url, choice, SCRIPT);

/**
 * Opens a host's page.
 *
 * @param {Visit} visit whose server is the calculator's
 * @param {string} page a file in hosts/
 * @param {string} snippet
 * @param {{ policy?: string, width?: number, height?: number }} [options] the host's Content-Security-Policy
 * @returns the host's server, to be closed
 */
export async function openHost(visit, page, snippet, { policy, width = 1000, height = 800 } = {}) {
  const html = readFileSync(`${HOSTS}${page}.html`, "utf8").replaceAll("{{snippet}}", () => snippet);
  allowFraming(visit.server);
  const host = await start({ directory: HOSTS, host: "localhost" });
  host.intercept((request, response) => {
    const isPage = request.url === "/";
    const headers = { "Content-Type": isPage ? "text/html; charset=utf-8" : "text/plain" };
    response.writeHead(200, { ...headers, ...(policy && { "Content-Security-Policy": policy }) });
    response.end(isPage ? html : "");
    return true;
  });
  await visit.resize(width, height);
  await visit.page.goto(host.url, { waitUntil: "domcontentloaded" });
  return host;
}

/** The deployment lets pages with https show it; the hosts of these tests have none. */
function allowFraming(server) {
  server.asked = [];
  server.intercept(({ url, headers }, response) => {
    server.asked.push({ url, referer: headers.referer ?? "", cookie: headers.cookie ?? "" });
    const head = response.writeHead.bind(response);
    response.writeHead = (status, given) => {
      const name = Object.keys(given ?? {}).find((key) => /^content-security-policy$/i.test(key));
      const policy = String(name ? given[name] : response.getHeader("Content-Security-Policy"));
      const wider = policy.replace("https:", "https: http:");
      return head(status, { ...given, [name ?? "Content-Security-Policy"]: wider });
    };
    return false;
  });
}

/** Opens a host's page for as long as something is done on it. */
export async function onHost(visit, page, snippet, ...rest) {
  const act = rest.pop();
  const host = await openHost(visit, page, snippet, ...rest);
  try {
    await act(host);
  } finally {
    await host.close();
  }
}

/** The frames that show the calculator, in the order of the page. */
export async function frames(visit) {
  const found = [];
  for (const at of await visit.page.$$("iframe")) {
    const frame = await at.contentFrame();
    if (frame?.url().startsWith(visit.server.url)) found.push(frame);
  }
  return found;
}

/**
 * What somebody does inside of a frame: a visit like any other.
 *
 * @param {Visit} visit
 * @param {number} [place] which of the page's frames
 */
export async function inside(visit, place = 0) {
  const frame = await standing(visit, place);
  const page = {
    evaluate: (...given) => frame.evaluate(...given),
    evaluateHandle: (...given) => frame.evaluateHandle(...given),
    keyboard: visit.page.keyboard,
  };
  const within = new Visit({ name: visit.browser, server: visit.server, page });
  within.problems = visit.problems;
  within.frame = frame;
  // The frame grows and the page scrolls with each new step, so that a pointer may miss what it was
  // meant for. Here everybody works with the keyboard; pointers work on the page that is alone.
  within.click = async (selector, text = null) => {
    const field = await within.find(selector, text);
    const key = await field.evaluate((at) => {
      const taken = at.matches("label") ? at : (at.closest("label") ?? at);
      (taken.control ?? taken).focus();
      return taken.control ? " " : "Enter";
    });
    await visit.page.keyboard.press(key);
  };
  within.type = async (selector, text) => {
    await (await within.find(selector)).focus();
    await visit.page.keyboard.type(text);
  };
  await within.state("ready");
  await within.wordsAreHere();
  return within;
}

/**
 * The frame at a place, once all is here in it. Looked for anew until then: a browser makes a new one
 * where a frame is moved or goes to another process, and the driver waits long for a word from the old one.
 */
async function standing(visit, place) {
  const locked = () => document.documentElement?.dataset.locked;
  const soon = (answer) => Promise.race([answer.catch(() => null), new Promise((done) => setTimeout(done, 5_000))]);
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await settle(visit, 2)) {
    const frame = (await frames(visit))[place];
    if (frame && (await soon(frame.evaluate(locked))) === "") return frame;
  }
  const told = await visit.run((place) => document.querySelectorAll("iframe")[place]?.style.height ?? "", place);
  const fault = new Error(`frame ${place + 1} is not there and locked; the height it told is "${told}"`);
  throw Object.assign(fault, { isUnheard: told !== "" });
}

/**
 * Several frames of a page. The driver sometimes never hears of one that is there, and has told its height
 * to the page around: then the page is opened anew.
 */
export async function severalInside(visit, count) {
  for (let tries = 0; ; tries += 1) {
    try {
      const all = [];
      for (let place = 0; place < count; place += 1) all.push(await inside(visit, place));
      return all;
    } catch (error) {
      if (!error.isUnheard || tries === 2) throw error;
      await visit.page.reload({ waitUntil: "domcontentloaded" });
    }
  }
}

/** Lets a page draw itself some times. */
export const settle = (visit, pictures = 12) =>
  visit.run(async (pictures) => {
    for (let count = 0; count < pictures; count += 1) await new Promise(requestAnimationFrame);
  }, pictures);

/** The height of a frame on the host's page, and of what is in it; waits until they are the same. */
export async function fits(visit, within, place = 0) {
  const box = (place) => {
    const frame = document.querySelectorAll("iframe")[place];
    const { width, height } = frame.getBoundingClientRect();
    return { width, height, room: frame.parentElement.getBoundingClientRect().width };
  };
  const content = () => Math.ceil(document.body.getBoundingClientRect().height);
  let now;
  let wanted;
  for (let tries = 0; tries < 200; tries += 1) {
    now = await visit.run(box, place);
    wanted = await within.run(content);
    if (now.height === wanted) return now;
    await settle(visit, 2);
  }
  assert.equal(now.height, wanted, "the frame is as tall as what is in it");
  return now;
}
