// Starts the application. The page is already readable when this runs: what may go wrong
// here ends in the recovery text that stands, hidden, in index.html (guard.js reveals it).

import start from "program";
import { download } from "./download.mjs";
import { frame } from "./frame.mjs";
import { lock } from "./lock.mjs";
import { profile } from "./profile.mjs";
import { watch } from "./rescue.mjs";
import { shared } from "./shared.mjs";
import { theme } from "./theme.mjs";

const root = document.documentElement;
/** Who waits longer than this is told that something comes: milliseconds. */
const SOON = 2_000;

class Failure extends Error {
  /** @param {"no-webassembly" | "not-loaded" | "stopped"} why which of index.html's texts people see */
  constructor(why, reason) {
    super(`${why}: ${reason}`);
    this.why = why;
  }
}

/** Whatever goes wrong in here ends as this cause. */
async function or(why, act) {
  try {
    return await act();
  } catch (error) {
    throw new Failure(why, error.message);
  }
}

/** A function that takes an externref: the newest thing that the compiler's output needs. */
const PROBE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0);

/** It may be missing, too old, or forbidden by a security setting: only trying tells. */
const requireWebAssembly = () => or("no-webassembly", () => WebAssembly.compile(PROBE));

/** A file that index.html names, with its hash and its size: `<meta name=… content=… data-…>`. */
function fetched(meta, progress) {
  return download(meta.content, meta.dataset.integrity, progress);
}

async function load() {
  const meta = document.querySelector('meta[name="program"]');
  const text = document.getElementById("loading");
  const late = setTimeout(() => (text.hidden = false), SOON);
  const show = (bytes) => {
    const share = Math.floor((100 * bytes) / meta.dataset.bytes);
    text.querySelector("progress").value = share;
  };
  try {
    const code = await or("not-loaded", () => fetched(meta, show));
    await or("stopped", () => start({ module_or_path: code }));
  } finally {
    clearTimeout(late);
    text.hidden = true;
  }
}

/** Waits until the root element says this of the application: `data-NAME`. */
function said(name) {
  return new Promise((done) => {
    const look = () => root.dataset[name] && done();
    new MutationObserver(look).observe(root, { attributeFilter: [`data-${name}`] });
    look();
  });
}

/** What an organisation adds is fetched along with the program, so that it is there early. */
const asked = profile();

/** Hands a text over to the application, once it listens. */
async function hand(detail) {
  await said("state");
  dispatchEvent(new CustomEvent("words", { detail }));
}

/**
 * Runs once the application is started: fetches the texts of the languages while somebody reads the
 * start page, and hands them over. Danish comes first, and nothing goes without it. The program
 * itself fetches its other half then; with that the page needs nothing more from the network.
 */
async function started() {
  const own = await asked;
  if (own !== null) await hand(`profil\n${own}`);
  for (const meta of document.querySelectorAll('meta[name^="words-"]')) {
    const code = meta.name.slice("words-".length);
    const texts = await fetched(meta).then((bytes) => new TextDecoder().decode(bytes), () => null);
    if (texts === null && code === "da") {
      await said("state");
      throw new Failure("not-loaded", meta.content);
    }
    await hand(texts === null ? code : `${code}\n${texts}`);
  }
  root.dataset.words = "here";
  await said("program");
  lock();
}

/** Reveals the text for people, unless the application's own panic hook has done so. */
function recover(failure) {
  console.error("boot:", failure.message);
  dispatchEvent(new CustomEvent("failed", { detail: failure.why ?? "stopped" }));
}

theme();
watch();
frame();
shared();
requireWebAssembly().then(load).then(started).catch(recover);
