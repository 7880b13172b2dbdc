// What people see when the application can't start, or stops: a text that says why, on a
// page that can still be read. Nothing is ever silently dead, and nothing loads for ever.

import assert from "node:assert/strict";
import { HEADERS } from "../../tools/server.mjs";
import { journey } from "./harness.mjs";
import { answer, enter, follow } from "./walk.mjs";

const WASM = /\.wasm$/;
const GLUE = /app-[0-9a-f]+\.js$/;

/** The recovery text is shown with this cause only, and the page around it is still there. */
async function assertRecovery(visit, cause) {
  await visit.state("failed");
  const shown = await visit.run(() =>
    [...document.querySelectorAll("#recovery [data-cause]")]
      .filter((at) => at.checkVisibility())
      .map((at) => at.dataset.cause),
  );
  assert.deepEqual(shown, [cause]);
  assert.ok(await visit.sees("#recovery a", "Prøv igen"));
}

journey("without WebAssembly", async (visit) => {
  visit.expect(/no-webassembly/);
  await visit.beforeScripts(() => delete globalThis.WebAssembly);
  await visit.open("", { until: "failed" });
  await assertRecovery(visit, "no-webassembly");
  assert.ok(await visit.sees("h1"), "the first view can still be read");
});

journey(
  "with WebAssembly switched off",
  { browsers: ["firefox"], launch: { preferences: { "javascript.options.wasm": false } } },
  async (visit) => {
    visit.expect(/no-webassembly/);
    await visit.open("", { until: "failed" });
    await assertRecovery(visit, "no-webassembly");
  },
);

journey("on a host whose security policy forbids WebAssembly", async (visit) => {
  visit.expect(/no-webassembly|security policy|WebAssembly/);
  visit.server.intercept((_request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => set(name, String(value).replace("'wasm-unsafe-eval'", ""));
    return false;
  });
  await visit.open("", { until: "failed" });
  await assertRecovery(visit, "no-webassembly");
});

for (const [what, path, answer] of [
  ["the program is not there", WASM, { status: 404 }],
  ["the program's glue is not there", GLUE, { status: 404 }],
  ["the server is ill", WASM, { status: 500 }],
  ["the program is cut off", WASM, { headers: { "Content-Type": "application/wasm" }, body: "\0asm\x01\0\0\0\x01" }],
  ["the program's glue is of a wrong type", GLUE, { headers: { "Content-Type": "text/html" }, body: "<p>Findes ikke</p>" }],
]) {
  journey(`when ${what}, then "try again" works`, async (visit) => {
    visit.expect(/not-loaded|Failed to load resource|Loading module|Cross-Origin Request|integrity|MIME type|Access to script/);
    visit.answer(path, answer);
    await visit.open("", { until: "failed" });
    await assertRecovery(visit, "not-loaded");

    visit.server.intercept(null);
    await visit.leaveBy(() => visit.click("#recovery a", "Prøv igen"));
    await visit.state("ready");
    assert.ok(!(await visit.sees("#recovery")));
  });
}

const LATER = /pages-[0-9a-f]+\.wasm$/;
const FILES = /files-[0-9a-f]+\.wasm$/;
/** Firefox gives an error that is logged no text of its own. */
const LATER_FAILS = /Failed to load resource|HTTP 500|JSHandle@error/;

/** Goes the shortest way to an answer, up to its last question, without the code of what follows. */
async function answerWithoutItsPage(visit) {
  visit.expect(LATER_FAILS);
  visit.answer(LATER, { status: 500 });
  await visit.open("", { until: "parsed" });
  await visit.state("ready");
  await visit.wordsAreHere();
  const asked = () => performance.getEntriesByType("resource").some(({ name }) => name.includes("/pages-"));
  await visit.until("its code was asked for", Boolean, asked);
  await enter(visit, "borger");
  for (const pick of ["Ansat i et job", "Beskyttet beskæftigelse"]) await answer(visit, { pick });
}

journey("a page whose code could not be fetched at first is fetched when somebody comes to it", async (visit) => {
  await answerWithoutItsPage(visit);
  const release = visit.hold(LATER);
  await answer(visit, { pick: "Bor i Danmark" });
  await visit.untilText("h1", "Et øjeblik");
  release();
  await visit.untilText("h1", "Tjek dine svar");
  assert.equal((await visit.focused()).id, "heading");
  assert.match(await follow(visit, "Se resultatet"), /^Du kan sandsynligvis ikke få personlig assistance/);
});

journey("a page whose code failed before its texts were here is fetched with them", async (visit) => {
  visit.expect(LATER_FAILS);
  let ill = true;
  let release;
  const healthy = new Promise((done) => (release = done));
  visit.server.intercept(({ url }, response, proceed) => {
    if (FILES.test(url) && ill) response.writeHead(500, HEADERS.everything).end();
    else if (/words-da-/.test(url)) healthy.then(proceed);
    else return false;
    return true;
  });
  await visit.open("#fil", { until: "parsed" });
  const asked = () => performance.getEntriesByType("resource").some(({ name }) => name.includes("/files-"));
  await visit.until("its code was asked for", Boolean, asked);
  await visit.untilText("h1", "Et øjeblik");
  ill = false;
  release();
  await visit.untilText("h1", "Gem eller åbn svar");
  assert.ok(!(await visit.sees("#recovery")));
});

journey("on a host that does not know what WebAssembly is", async (visit) => {
  const types = [];
  visit.server.intercept((request, response) => {
    const head = response.writeHead.bind(response);
    if (!WASM.test(request.url)) return false;
    response.writeHead = (status, headers) => {
      head(status, { ...headers, "Content-Type": "application/octet-stream" });
      types.push(response.getHeader("Content-Type") ?? "application/octet-stream");
      return response;
    };
    return false;
  });
  await visit.open();
  assert.deepEqual(types, Array(4).fill("application/octet-stream"));
});

journey("when a page's code can't be fetched at all, it says so, and not before", async (visit) => {
  await answerWithoutItsPage(visit);
  assert.ok(!(await visit.sees("#recovery")));
  await visit.click("label.radio .radio-label", "Bor i Danmark");
  await visit.click("button", "Fortsæt");
  await visit.untilText("#recovery [data-cause]:not([hidden])", /kunne ikke hentes/);
  await assertRecovery(visit, "not-loaded");
});

journey("when the application panics", async (visit) => {
  visit.expect(/panic: .*\.rs:\d+|unreachable/);
  const release = visit.hold(WASM);
  await visit.open("", { until: "parsed" });
  // Markup that only looks untouched: a heading has become a paragraph, and the fingerprint
  // was made to fit. Hydration can't go on from there.
  await visit.run(() => {
    const app = document.querySelector("#app");
    const paragraph = document.createElement("p");
    paragraph.append(...app.querySelector("h1").childNodes);
    app.querySelector("h1").replaceWith(paragraph);
    const html = app.innerHTML
      .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', nbsp: "\xa0", amp: "&" })[name]);
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(html)) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    app.dataset.markup = hash.toString(16).padStart(16, "0");
  });
  release();
  await assertRecovery(visit, "stopped");
});
