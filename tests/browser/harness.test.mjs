// The watch over every journey must be able to fail: each of these plants what it forbids.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

/** A journey that passes only if the watch would have stopped it. */
function caught(title, pattern, plant) {
  journey(`caught: ${title}`, async (visit) => {
    await visit.open();
    await plant(visit);
    await visit.until("the browser has told", Boolean, () => true);
    assert.throws(() => visit.assertQuiet(), pattern);
    visit.problems.length = 0;
    visit.allowRequests();
  });
}

caught("an error on the console", /reported problems/, async (visit) => {
  await visit.run(() => console.error("planted"));
});

caught("an exception", /reported problems/, async (visit) => {
  await visit.run(() => void setTimeout(() => { throw new Error("planted"); }));
  await visit.run(() => new Promise((done) => setTimeout(done, 50)));
});

caught("an inline style, which the security policy forbids", /reported problems/, async (visit) => {
  await visit.run(() => document.body.setAttribute("style", "color: red"));
});

caught("an inline script, which the security policy forbids", /reported problems/, async (visit) => {
  await visit.run(() => {
    const script = document.createElement("script");
    try { script.textContent = "window.planted = true"; } catch {}
    document.body.append(script);
  });
  assert.equal(await visit.run(() => window.planted), undefined);
});

caught("a request once the page was locked", /requests after/, async (visit) => {
  // The page itself can't make one any more.
  await fetch(`${visit.server.url}?answer=37`);
});

journey("a server answers with the deployment's headers", async (visit) => {
  const response = await visit.page.goto(visit.server.url);
  const headers = response.headers();
  assert.match(headers["content-security-policy"], /default-src 'none'/);
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["cache-control"], "no-cache");
});

journey("a person's settings reach the page", { browsers: ["chromium"] }, async (visit) => {
  await visit.open();
  const is = (query) => visit.run((query) => matchMedia(query).matches, query);
  await visit.emulate({ scheme: "dark", contrast: "more", forcedColors: true, reducedMotion: true });
  for (const query of [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "(prefers-reduced-motion: reduce)",
  ]) {
    assert.ok(await is(query), query);
  }
  await visit.emulate({ print: true });
  assert.ok(await is("print"));
});
