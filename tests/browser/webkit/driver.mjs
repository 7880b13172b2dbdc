// WebKit, by the W3C's WebDriver: the one way in that WebKitGTK has.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";

const PATIENCE = 15_000;
const LIBRARIES = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/libexec"];

/** WebKit's own small browser, which distributions keep beside the library. */
function miniBrowser() {
  for (const folder of LIBRARIES.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder).filter((name) => name.startsWith("webkit2gtk-"))) {
      const program = `${folder}/${name}/MiniBrowser`;
      if (existsSync(program)) return program;
    }
  }
  throw new Error("WebKit's MiniBrowser is not installed; tools/webkit installs it on Debian.");
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** As much of a visit (`../visit.mjs`) as the checks of a view need. */
export class WebKit {
  browser = "webkit";
  /** What the checks call. */
  page = { evaluate: (source) => this.#script(`${source}; return 0`, []) };
  #driver;
  #address;
  #session;

  static async launch() {
    const webkit = new WebKit();
    const port = await freePort();
    webkit.#address = `http://127.0.0.1:${port}`;
    webkit.#driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const session = await webkit.#untilListening(() => webkit.#call("POST", "/session", { capabilities }));
    webkit.#session = `/session/${session.sessionId}`;
    webkit.version = session.capabilities.browserVersion;
    await webkit.#call("POST", `${webkit.#session}/timeouts`, { script: PATIENCE });
    return webkit;
  }

  async close() {
    await this.#call("DELETE", this.#session);
    this.#driver.kill();
  }

  open(address) {
    return this.#call("POST", `${this.#session}/url`, { url: address });
  }

  resize(width, height) {
    return this.#call("POST", `${this.#session}/window/rect`, { width, height });
  }

  /** Runs a function in the page and returns what it returns, or what it promises. */
  async run(fn, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${fn})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#call("POST", `${this.#session}/execute/async`, { script, args: [args] });
    if (error) throw new Error(error);
    return value;
  }

  /** Waits, frame by frame, until a function returns true in the page. */
  async until(what, fn) {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      if (await this.run(fn)) return;
      await this.run(() => new Promise((done) => requestAnimationFrame(done)));
    }
    throw new Error(`waited in vain until ${what}`);
  }

  #script(script, args) {
    return this.#call("POST", `${this.#session}/execute/sync`, { script, args });
  }

  async #call(method, path, body) {
    const answer = await fetch(this.#address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** The driver needs a moment until it listens, and says nothing about it. */
  async #untilListening(act) {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (error.cause?.code !== "ECONNREFUSED" || Date.now() > deadline) throw error;
      }
    }
  }
}
