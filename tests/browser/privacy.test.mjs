// Nothing of what somebody answers leaves the page or stays behind: no request, no storage, nothing in
// the history, nothing for whoever comes back.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";
import { monkey } from "./monkey.mjs";
import { AT_WORK, answer, enter, question } from "./walk.mjs";

const GOLDEN = fileURLToPath(new URL("../golden/titles.txt", import.meta.url));
const ATLAS = fileURLToPath(new URL("../../target/atlas.json", import.meta.url));
/** As many as each browser goes in the test command; a longer run sets more. */
const JOURNEYS = Number(process.env.JOURNEYS ?? 20);
const AT_ONCE = 20;
const STEPS = 25;

/** What the browser's list of visits may say: the titles of all views there are. */
function titles() {
  const views = JSON.parse(readFileSync(ATLAS, "utf8"));
  return [...new Set(views.map(({ title }) => title))].sort();
}

journey("the titles of all pages are a fixed list, and no answer is in it", { browsers: ["chromium"] }, async () => {
  const list = `${titles().join("\n")}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, list);
  assert.equal(list, readFileSync(GOLDEN, "utf8"), "UPDATE_GOLDEN=1 writes the list anew: read it then");
});

for (let first = 1; first <= JOURNEYS; first += AT_ONCE) {
  const last = Math.min(first + AT_ONCE - 1, JOURNEYS);
  journey(`journeys ${first} to ${last} by chance: no request, nothing but fixed names in the history`, async (visit) => {
    await visit.open();
    const allowed = new Set(readFileSync(GOLDEN, "utf8").split("\n"));
    let pages = 0;
    for (let seed = first; seed <= last; seed += 1) {
      const seen = await visit.run(monkey, { seed, steps: STEPS, travel: 12 });
      pages += seen.pages;
      assert.deepEqual(seen.addresses, ["/"], `seed ${seed}`);
      assert.deepEqual(seen.states, ["number"], `seed ${seed}`);
      for (const title of seen.titles) assert.ok(allowed.has(title), `seed ${seed}: ${title}`);
    }
    assert.ok(pages > (last - first + 1) * 4, `only ${pages} pages were seen`);
    // That there was no request is asserted after every journey, from the server's log.
  });
}

journey("once locked, the browser lets nothing out, whoever asks", async (visit) => {
  visit.expect(/security policy|Content.Security.Policy|Failed to fetch|Refused|violates|NetworkError|dynamically imported/i);
  await visit.open();
  const mark = visit.server.log.length;
  const told = await visit.run(async () => {
    const address = `${location.origin}/?answer=37`;
    const failed = (promise) => promise.then(() => false, () => true);
    const image = new Image();
    image.src = address;
    const frame = document.createElement("iframe");
    frame.src = address;
    const link = document.createElement("link");
    Object.assign(link, { rel: "prefetch", href: address });
    document.body.append(image, frame, link);
    navigator.sendBeacon(address, "37");
    const asked = [failed(fetch(address)), failed(fetch(address, { method: "POST", body: "37", mode: "no-cors" }))];
    asked.push(failed(import(`${address}&module`)));
    return Promise.all(asked);
  });
  assert.deepEqual(told, [true, true, true]);
  // What was let out would come before the answer to this.
  await fetch(`${visit.server.url}?last`);
  assert.deepEqual(visit.requestsSince(mark), ["GET /?last"]);
  visit.allowRequests();
});

/** Runs in the page: what is kept of it anywhere, or that the browser refuses to keep anything. */
async function kept() {
  const or = async (look) => {
    try {
      return await look();
    } catch (error) {
      return error.name;
    }
  };
  return {
    cookies: await or(() => document.cookie),
    local: await or(() => localStorage.length),
    session: await or(() => sessionStorage.length),
    databases: await or(async () => (await indexedDB.databases()).length),
    caches: await or(async () => (await caches.keys()).length),
    files: await or(async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names.length;
    }),
    workers: await or(async () => (await navigator.serviceWorker.getRegistrations()).length),
  };
}

journey("the browser refuses to keep anything for the page", async (visit) => {
  await visit.open();
  const { cookies, local, session, ...rest } = await visit.run(kept);
  assert.deepEqual([cookies, local, session], Array(3).fill("SecurityError"));
  for (const [where, said] of Object.entries(rest)) {
    assert.match(String(said), /Error$/, `${where}: ${said}`);
  }
});

journey("where the header is not sent, nothing is kept either", async (visit) => {
  visit.server.intercept((_request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => set(name, String(value).replace(/; sandbox [^;]*/, ""));
    return false;
  });
  await visit.open();
  for (let seed = 1; seed <= 10; seed += 1) await visit.run(monkey, { seed, steps: STEPS });
  const found = await visit.run(kept);
  const nothing = ([, said]) => said === "" || said === 0 || /Error$/.test(said);
  assert.ok(Object.entries(found).every(nothing), JSON.stringify(found));
  assert.equal(found.local, 0, "there could have been something");
});

for (const [how, header] of [
  ["that may be kept", "no-cache"],
  ["that may not be stored", "no-store"],
]) {
  journey(`whoever goes back to a page ${how} finds the start, and no answer`, async (visit) => {
    visit.server.intercept((_request, response) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => set(name, name === "Cache-Control" ? header : value);
      return false;
    });
    await visit.open();
    await enter(visit, "borger");
    for (const given of AT_WORK) await answer(visit, given);
    await visit.type("main input[type=text]", "31,41");
    visit.allowRequests();
    await visit.run(() => (window.kept = true));
    await visit.page.goto("about:blank");
    await visit.page.goBack();
    await visit.state("ready");
    assert.equal(await visit.run(() => window.kept), undefined, "the memory is not the same");
    const written = () => [...document.querySelectorAll("input, textarea")].map(({ value }) => value).join();
    assert.ok(!(await visit.run(written)).includes("31,41"));
    assert.equal(await visit.run(() => document.body.textContent.includes("31,41")), false);
    assert.equal(await question(visit), "Kan du få en hjælper på arbejdet?");
  });
}

journey("after reloading nothing is written", async (visit) => {
  await visit.open();
  await enter(visit, "borger");
  for (const given of AT_WORK) await answer(visit, given);
  await visit.type("main input[type=text]", "31,41");
  visit.allowRequests();
  await visit.leaveBy(() => visit.page.reload({ waitUntil: "domcontentloaded" }));
  await visit.state("ready");
  await visit.wordsAreHere();
  await enter(visit, "borger");
  for (const given of AT_WORK) await answer(visit, given);
  assert.equal(await visit.run(() => document.querySelector("main input[type=text]").value), "");
});

journey("after reloading nothing is chosen", async (visit) => {
  await visit.open();
  await enter(visit, "arbejdsgiver");
  await visit.click("label.radio .radio-label", "Ansat i et job");
  for (let times = 0; times < 2; times += 1) {
    visit.allowRequests();
    await visit.leaveBy(() => visit.page.reload({ waitUntil: "domcontentloaded" }));
    await visit.state("ready");
    await visit.wordsAreHere();
    await enter(visit, "arbejdsgiver");
    assert.deepEqual(await visit.texts("label.radio:has(input:checked)"), []);
  }
});

journey("a page says how to see that nothing is sent, and the foot says when it can be tried", async (visit) => {
  await visit.open();
  assert.ok(await visit.sees(".locked", "Alt er hentet, og siden er låst. Den virker også uden net."));
  assert.ok(!(await visit.sees(".not-yet")));
  const links = await visit.run(() => [...document.querySelectorAll(".footer a")].map((at) => at.getAttribute("href")));
  assert.ok(links.includes("./privatliv-da.html"));
  visit.allowRequests();
  await visit.page.goto(`${visit.server.url}privatliv-da.html`);
  assert.match((await visit.texts("h1"))[0], /at intet sendes/);
});

/** Runs before the page's scripts: nine minutes are half a second, and one is five; which were set is kept. */
const hurry = () => {
  const real = window.setTimeout;
  const soon = new Map([
    [540_000, 500],
    [60_000, 5_000],
  ]);
  window.waits = [];
  window.setTimeout = (run, wait, ...rest) => {
    window.waits.push(wait);
    return real(run, soon.get(wait) ?? wait, ...rest);
  };
};

journey("on a shared computer the answers go when nobody is there, and whoever is says so", async (visit) => {
  await visit.beforeScripts(hurry);
  await visit.open("?delt=1");
  await visit.click('a.door[href="#borger"]');
  await visit.find("#idle");
  await visit.click("#idle button", "Ja, behold mine svar");
  assert.ok(await visit.sees("main form"), "the answers are kept");
  await visit.untilText("#notice", "Dine svar er slettet.");
  assert.ok(!(await visit.sees("#idle")));
  assert.equal(await visit.run(() => location.search), "?delt=1", "the next one is asked as well");
});

journey("on a shared computer that has slept the answers are gone when somebody wakes it", async (visit) => {
  await visit.beforeScripts(() => {
    const real = Date.now;
    window.slept = 0;
    Date.now = () => real() + window.slept;
  });
  await visit.open("?delt=1");
  await visit.click('a.door[href="#borger"]');
  await visit.find("main form");
  const wake = (minutes) =>
    visit.run((minutes) => {
      window.slept += minutes * 60_000;
      window.dispatchEvent(new Event("focus"));
    }, minutes);
  await wake(9);
  assert.ok(await visit.sees("main form"), "nine minutes are not too long");
  await wake(2);
  await visit.untilText("#notice", "Dine svar er slettet.");
});

journey("an address that only looks like that of a shared computer hurries nobody", async (visit) => {
  await visit.beforeScripts(hurry);
  await visit.open("?delt=0");
  await visit.click('a.door[href="#borger"]');
  await visit.find("main form");
  assert.ok(!(await visit.run(() => window.waits.includes(540_000))));
});

journey("everywhere else nobody is hurried", async (visit) => {
  await visit.beforeScripts(hurry);
  await visit.open();
  await visit.click('a.door[href="#borger"]');
  await visit.find("main form");
  assert.ok(!(await visit.run(() => window.waits.includes(540_000))));
});
