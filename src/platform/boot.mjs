// Starts the application. The page is already readable when this runs: what may go wrong
// here ends in the recovery text that stands, hidden, in index.html.

import { profile } from "./profile.mjs";

/** The two files to load. Their names carry hashes; only the page knows them. */
const page = {
  glue: document.querySelector('link[rel="modulepreload"]').href,
  wasm: document.querySelector('meta[name="program"]').content,
};

class Failure extends Error {
  /** @param {"no-webassembly" | "not-loaded"} why which of index.html's texts people see */
  constructor(why, reason) {
    super(`${why}: ${reason}`);
    this.why = why;
  }
}

/** A function that takes an externref: the newest thing that the compiler's output needs. */
const PROBE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0);

async function requireWebAssembly() {
  try {
    // It may be missing, too old, or forbidden by a security setting: only trying tells.
    await WebAssembly.compile(PROBE);
  } catch (error) {
    throw new Failure("no-webassembly", error.message);
  }
}

async function load() {
  try {
    // The first is the same request as the page's link made, so that nothing is fetched twice.
    const [glue, wasm] = await Promise.all([import(page.glue), fetch(page.wasm)]);
    if (!wasm.ok) throw new Error(`HTTP ${wasm.status}`);
    await glue.default({ module_or_path: wasm });
  } catch (error) {
    throw new Failure("not-loaded", error.message);
  }
}

/** Waits until the application listens, which it says on the root element. */
function listening() {
  const root = document.documentElement;
  return new Promise((done) => {
    const look = () => root.dataset.state && done();
    new MutationObserver(look).observe(root, { attributeFilter: ["data-state"] });
    look();
  });
}

/** What an organisation adds is fetched along with the program, so that it is there early. */
const asked = profile();

/** Hands a text over to the application, once it listens. */
async function hand(detail) {
  await listening();
  window.dispatchEvent(new CustomEvent("words", { detail }));
}

/**
 * Runs once the application is started: fetches the texts of the languages while somebody reads the
 * start page, and hands them over. Danish comes first, and nothing goes without it. The program
 * itself fetches its other half then; with that the page needs nothing more from the network.
 */
async function started() {
  const own = await asked;
  if (own !== null) await hand(`profil\n${own}`);
  for (const { name, content } of document.querySelectorAll('meta[name^="words-"]')) {
    const code = name.slice("words-".length);
    const texts = await fetch(content).then(
      (answer) => (answer.ok ? answer.text() : null),
      () => null,
    );
    if (texts === null && code === "da") {
      await listening();
      throw new Failure("not-loaded", content);
    }
    await hand(texts === null ? code : `${code}\n${texts}`);
  }
  document.documentElement.dataset.words = "here";
}

/** Reveals the text for people, unless the application's own panic hook has done so. */
function recover(failure) {
  const root = document.documentElement;
  console.error("boot:", failure.message);
  if (root.dataset.state === "failed") return;
  root.dataset.state = "failed";
  document.getElementById("recovery").hidden = false;
  for (const text of document.querySelectorAll("#recovery [data-cause]")) {
    text.hidden = text.dataset.cause !== failure.why;
  }
}

requireWebAssembly().then(load).then(started).catch(recover);
