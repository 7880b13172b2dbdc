// One visit to the site, in one browser: what a person does, and what is watched meanwhile.

import assert from "node:assert/strict";
import { HEADERS } from "../../tools/server.mjs";

const PATIENCE = 15_000;
/** A browser asks for the tab's icon when it likes: once the page is locked it is refused, and says so. */
const ICON = /favicon(-[0-9a-f]+\.svg|\.ico)/;
const ICON_ALONE = /^\/([^?]*\/)?favicon(-[0-9a-f]+\.svg|\.ico)$/;

export class Visit {
  /** What went wrong in the browser: console errors and warnings, exceptions, violations. */
  problems = [];
  #expected = [];
  #quietFrom = null;

  /** @param {{ name: string, server: object, page: import("puppeteer-core").Page }} parts */
  constructor({ name, server, page }) {
    this.browser = name;
    this.server = server;
    this.page = page;
  }

  async prepare() {
    this.page.on("console", (message) => {
      const type = message.type();
      if (type === "error" || type === "warn" || type === "assert") {
        this.problems.push(`${type}: ${message.text()}`);
      }
    });
    this.page.on("pageerror", (error) => this.problems.push(`exception: ${error.message}`));
    // Firefox doesn't tell a driver about these, so the page says it aloud.
    await this.beforeScripts(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }

  /** Has a function run in every document before its own scripts do. */
  async beforeScripts(run, ...args) {
    await this.page.evaluateOnNewDocument(run, ...args);
  }

  /**
   * Opens the site and waits until it has come so far.
   *
   * @param {string} [path] relative to the site's folder
   * @param {{ until?: "ready" | "failed" | "parsed", width?: number, height?: number }} [options]
   */
  async open(path = "", { until = "ready", width, height } = {}) {
    if (width) await this.resize(width, height);
    this.#quietFrom = null;
    await this.page.goto(this.server.url + path, { waitUntil: "domcontentloaded" });
    if (until === "parsed") return;
    await this.state(until);
    if (until !== "ready") return;
    const locked = () => document.documentElement?.dataset.locked;
    await this.until("all is here, and the page is locked", (locked) => locked === "", locked);
    this.#quietFrom = this.server.log.length;
  }

  /** Waits until the page says of itself that it is ready, or has failed. */
  async state(wanted) {
    const state = () => document.documentElement?.dataset.state;
    const done = (value) => ["ready", "failed"].includes(value);
    const reached = await this.until(`the page is ${wanted}`, done, state);
    assert.equal(reached, wanted, `the page is ${reached}; ${this.problems.join("; ")}`);
  }

  /** Waits until the texts of all languages have arrived: the last that the page asks for. */
  async wordsAreHere() {
    const words = () => document.documentElement?.dataset.words;
    await this.until("the words are here", (words) => words === "here", words);
  }

  /** Does what leads to a new page, and waits until the old one is gone. */
  async leaveBy(act) {
    this.#quietFrom = null;
    await this.run(() => (window.visitIsOld = true));
    await act();
    await this.until("the old page is gone", (old) => !old, () => window.visitIsOld === true);
  }

  // ---- what is watched

  /** A problem that this journey provokes on purpose. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  /** This journey loads something after the application was ready, on purpose. */
  allowRequests() {
    this.#quietFrom = null;
  }

  /**
   * The server's log from a point in time on: `visit.server.log.length` is now.
   * The tab's icon is left out: a browser asks for it when it likes, not when the page does.
   */
  requestsSince(mark) {
    return this.server.log
      .slice(mark)
      .filter(({ path }) => !ICON_ALONE.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  assertQuiet() {
    const expected = [ICON, ...this.#expected];
    const unexpected = this.problems.filter((text) => !expected.some((is) => is.test(text)));
    assert.deepEqual(unexpected, [], "the browser reported problems");
    if (this.#quietFrom !== null) {
      assert.deepEqual(this.requestsSince(this.#quietFrom), [], "requests after the page was ready");
    }
  }

  // ---- what the page says

  /** Runs a function in the page and returns what it returns. */
  run(fn, ...args) {
    return this.page.evaluate(fn, ...args);
  }

  /**
   * Waits, frame by frame, until a condition holds.
   *
   * @param {string} what named when it doesn't come true
   * @param {(value: any) => boolean} holds asked here, of what `fn` returns in the page
   */
  async until(what, holds, fn, ...args) {
    const deadline = Date.now() + PATIENCE;
    let value;
    do {
      try {
        value = await this.run(fn, ...args);
        if (holds(value)) return value;
        await this.run(nextFrame);
      } catch (error) {
        // The page may be on its way to another one, which is as good as not yet.
        if (!/context|navigat|detached|discarded/i.test(error.message)) throw error;
      }
    } while (Date.now() < deadline);
    assert.fail(`waited in vain until ${what}; it is ${JSON.stringify(value)}; ${this.problems.join("; ")}`);
  }

  /** Waits until an element's text is, or matches, this. */
  async untilText(selector, wanted) {
    const text = (selector) => document.querySelector(selector)?.textContent.trim() ?? null;
    const holds = (value) =>
      wanted instanceof RegExp ? wanted.test(value ?? "") : value === wanted;
    return this.until(`${selector} says ${wanted}`, holds, text, selector);
  }

  /** Waits until an element is there and can be seen; returns its handle. */
  async find(selector, text = null) {
    await this.until(`${selector} ${text ?? ""} is visible`, Boolean, visibleMatch, selector, text, false);
    return (await this.page.evaluateHandle(visibleMatch, selector, text, true)).asElement();
  }

  /** Whether something is to be seen now. */
  sees(selector, text = null) {
    return this.run(visibleMatch, selector, text, false);
  }

  /** The texts of all the elements that a selector finds. */
  texts(selector) {
    return this.run(
      (selector) => [...document.querySelectorAll(selector)].map((at) => at.textContent.trim()),
      selector,
    );
  }

  /** What has the focus: `{ tag, id, text }`. */
  focused() {
    return this.run(() => {
      const at = document.activeElement;
      return { tag: at.localName, id: at.id, text: (at.ariaLabel ?? at.textContent).trim() };
    });
  }

  // ---- what a person does

  /** Clicks what a selector finds, the one with this text where there are several. */
  async click(selector, text = null) {
    await (await this.find(selector, text)).click();
  }

  /** Clicks into a field and types. */
  async type(selector, text) {
    const field = await this.find(selector);
    await field.click();
    await field.type(text);
  }

  /** Presses keys: "Enter", "Space", "Escape", "ArrowDown", … */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key === "Space" ? " " : key);
  }

  /**
   * Presses Tab until the focus is on what is looked for.
   *
   * @returns {Promise<number>} how often it was pressed
   */
  async tabTo(selector, text = null, { most = 60, back = false } = {}) {
    const there = (selector, text) => {
      const at = document.activeElement;
      const name = (at.ariaLabel ?? at.textContent).trim();
      return at.matches(selector) && (text === null || name === text);
    };
    if (back) await this.page.keyboard.down("Shift");
    try {
      for (let presses = 1; presses <= most; presses += 1) {
        await this.press("Tab");
        if (await this.run(there, selector, text)) return presses;
      }
    } finally {
      if (back) await this.page.keyboard.up("Shift");
    }
    assert.fail(`Tab doesn't reach ${selector} ${text ?? ""} in ${most} presses`);
  }

  resize(width, height = 900) {
    return this.page.setViewport({ width, height });
  }

  /**
   * Emulates a person's settings. Chromium only: Firefox takes them when it starts.
   *
   * @param {{ print?: boolean, scheme?: "light" | "dark", contrast?: "more" | "less",
   *   forcedColors?: boolean, reducedMotion?: boolean, slowdown?: number }} settings
   */
  async emulate({ print, scheme, contrast, forcedColors, reducedMotion, slowdown }) {
    assert.equal(this.browser, "chromium", "only Chromium emulates media");
    this.devtools ??= await this.page.createCDPSession();
    const features = [
      ["prefers-color-scheme", scheme],
      ["prefers-contrast", contrast],
      ["forced-colors", forcedColors && "active"],
      ["prefers-reduced-motion", reducedMotion && "reduce"],
    ];
    await this.devtools.send("Emulation.setEmulatedMedia", {
      media: print ? "print" : "",
      features: features.map(([name, value]) => ({ name, value: value || "" })),
    });
    if (slowdown) await this.devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }

  // ---- what may go wrong on the way

  /**
   * Lets the server hold back its answers to some requests.
   *
   * @param {RegExp} path
   * @returns {() => void} lets them go
   */
  hold(path) {
    let release;
    const gate = new Promise((open) => (release = open));
    this.server.intercept((request, _response, proceed) => {
      if (!path.test(request.url)) return false;
      gate.then(proceed);
      return true;
    });
    return release;
  }

  /** Lets the server answer some requests with this instead. */
  answer(path, { status = 200, headers = {}, body = "" }) {
    this.server.intercept((request, response) => {
      if (!path.test(request.url)) return false;
      response.writeHead(status, { ...HEADERS.everything, ...headers }).end(body);
      return true;
    });
  }
}

/** Runs in the page: waits until it has drawn itself. */
function nextFrame() {
  return new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 100); // a page in the background has no frames
  });
}

/** Runs in the page: the first visible element of that selector and accessible text. */
function visibleMatch(selector, text, asElement) {
  const match = [...document.querySelectorAll(selector)].find(
    (at) =>
      at.checkVisibility() && (text === null || (at.ariaLabel ?? at.textContent).trim() === text),
  );
  return asElement ? match : match !== undefined;
}
