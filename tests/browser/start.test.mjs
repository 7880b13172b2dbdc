// How the page comes up: read before any script, then taken over without a trace.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

const WASM = /\.wasm$/;

journey("the first view is there before the application, and stays when it starts", async (visit) => {
  const release = visit.hold(WASM);
  await visit.open("", { until: "parsed" });
  assert.ok(await visit.sees("h1"), "the heading can be read while the application loads");
  await visit.run(() => (window.before = [...document.querySelectorAll("#app *")]));

  release();
  await visit.state("ready");
  const kept = await visit.run(() => {
    const now = [...document.querySelectorAll("#app *")];
    return now.length === window.before.length && now.every((at, i) => at === window.before[i]);
  });
  assert.ok(kept, "the very same elements are on the page");
});

/** The application runs: a door leads to the first question. */
async function assertAlive(visit) {
  await visit.click('a.door[href="#borger"]');
  await visit.find("input[type=radio]");
}

journey("the application answers", async (visit) => {
  await visit.open();
  await visit.click('a.door[href="#borger"]');
  await visit.find("main form");
  await visit.open();
  await visit.tabTo('a.door[href="#borger"]');
  await visit.press("Enter");
  await visit.find("main form");
});

journey("every file is fetched once, compressed, and nothing after the start", async (visit) => {
  await visit.open();
  const loaded = visit.server.log.filter(({ path }) => !path.includes("favicon"));
  // A browser may have all of an answer before the server has noted that it ended.
  const ended = () => loaded.every(({ status }) => status !== undefined);
  await visit.until("the server has ended every answer", ended, () => null);
  assert.deepEqual(
    loaded.map(({ path }) => path.replace(/(_\d+)?-[0-9a-f]{8,}/, "")).sort(),
    [
      "/",
      "/app.js",
      "/app_bg.wasm",
      "/chunk.wasm",
      "/files.wasm",
      "/guard.js",
      "/main.css",
      "/pages.wasm",
      "/words-da-simple.txt",
      "/words-da.txt",
      "/words-en.txt",
    ],
  );
  const order = loaded.map(({ path }) => path);
  const words = order.findIndex((path) => path.includes("words-"));
  const program = order.findIndex((path) => WASM.test(path));
  assert.match(order[program], /app-/, "what is needed later comes later");
  assert.ok(words > program, "so do the words");
  const danish = order.findIndex((path) => path.includes("words-da-") && !path.includes("simple"));
  const pages = order.findIndex((path) => path.includes("pages-"));
  assert.ok(pages > danish, "the first question needs the words, and not the code that comes later");
  const files = order.findIndex((path) => path.includes("files-"));
  assert.ok(files > pages, "files of answers are needed last of all");
  for (const { path, status, encoding } of loaded) {
    assert.equal(status, 200, path);
    // Browsers offer brotli only where no one can tamper with the connection; localhost counts.
    assert.notEqual(encoding, "identity", `${path} came uncompressed`);
  }
});

journey("the folder works below any address", { base: "/kommune/hjaelp/" }, async (visit) => {
  await visit.open();
  await assertAlive(visit);
});

/** What may happen to a page before its application starts. */
const ALTERATIONS = {
  "a translator wraps every text": () => {
    const texts = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  "an extension adds elements": () => {
    for (const at of document.querySelectorAll("#app, #app main, #app p, #app li")) {
      at.prepend(document.createElement("grammar-mark"));
      at.append(document.createElement("div"));
    }
  },
  "an extension removes an element": () => document.querySelector("#app p").remove(),
  "an extension adds attributes": () => {
    for (const at of document.querySelectorAll("#app *")) at.setAttribute("data-marked", "1");
  },
  "a filter removes the comments": () => {
    const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const all = [];
    while (comments.nextNode()) all.push(comments.currentNode);
    for (const comment of all) comment.remove();
  },
};

for (const [what, alter] of Object.entries(ALTERATIONS)) {
  journey(`${what} before the start: the page is made anew and works`, async (visit) => {
    const release = visit.hold(WASM);
    await visit.open("", { until: "parsed" });
    await visit.run(() => (window.before = document.querySelector("h1")));
    await visit.run(alter);
    release();
    await visit.state("ready");

    assert.ok(!(await visit.run(() => window.before.isConnected)), "the altered markup is gone");
    assert.equal((await visit.texts("h1")).length, 1);
    assert.equal((await visit.texts("font, grammar-mark, [data-marked]")).length, 0);
    await assertAlive(visit);
  });
}

journey("without scripts the first view can be read", { browsers: ["chromium"] }, async (visit) => {
  await visit.page.setJavaScriptEnabled(false);
  await visit.open("", { until: "parsed" });
  await visit.find("h1");
  await visit.find("noscript p");
  assert.ok(!(await visit.sees("#recovery")));
});

for (const [day, old] of [
  ["2027-03-30", false],
  ["2027-03-31", false],
  ["2027-04-01", true],
]) {
  journey(`on ${day} this copy ${old ? "says that it is old" : "is not old"}`, async (visit) => {
    await visit.beforeScripts((day) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...parts) {
          super(...(parts.length > 0 ? parts : [`${day}T12:00:00`]));
        }
      };
    }, day);
    await visit.open();
    assert.equal(await visit.sees("#outdated"), old);
    if (old) assert.match((await visit.texts("#outdated"))[0], /^Denne udgave er gammel\. Vi har læst reglerne til den 31\. marts 2026\./);
  });
}
