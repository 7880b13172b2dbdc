// What passes between a frame and the page around it: little, never an answer, and believed only when
// it is the frame that says it. And several frames on one page.

import assert from "node:assert/strict";
import { fits, inside, onHost, settle, severalInside, snippetsFor } from "./host.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, enter, question } from "./walk.mjs";

/** Has the page around keep every message that it gets, and the frame the number that it was given. */
async function listen(visit) {
  await visit.beforeScripts(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
}

const heard = (visit) => visit.run(() => window.heard);
const clear = (visit) => visit.run(() => (window.heard = []));

journey("a step costs two messages at most, and a page at rest none", async (visit) => {
  await listen(visit);
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    await fits(visit, within);
    await settle(visit);
    await clear(visit);
    await enter(within, "borger");
    for (const step of AT_WORK) {
      await fits(visit, within);
      await settle(visit);
      const messages = await heard(visit);
      assert.ok(messages.length <= 2, JSON.stringify(messages));
      await clear(visit);
      await answer(within, step);
    }
    await fits(visit, within);
    await settle(visit);
    await clear(visit);
    await settle(visit, 120);
    assert.deepEqual(await heard(visit), [], "nothing while nothing happens");

    // A taller frame does not make a taller page.
    const height = await within.run(() => document.body.getBoundingClientRect().height);
    await visit.run(() => document.querySelector("iframe").style.setProperty("height", "3000px", "important"));
    await settle(visit, 60);
    assert.deepEqual(await heard(visit), []);
    assert.equal(await within.run(() => document.body.getBoundingClientRect().height), height);
  });
});

journey("a page that grows and grows sends one message for each picture at most", async (visit) => {
  await listen(visit);
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    await fits(visit, within);
    await visit.run(() => document.querySelector("iframe").scrollIntoView());
    await settle(visit);
    await clear(visit);
    const pictures = await within.run(async () => {
      let count = 0;
      let over = false;
      const next = () => {
        count += 1;
        if (!over) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      const channel = new MessageChannel();
      for (let grown = 0; grown < 200; grown += 1) {
        const line = document.createElement("p");
        line.textContent = "x";
        document.body.append(line);
        await new Promise((done) => {
          channel.port1.onmessage = done;
          channel.port2.postMessage(null);
        });
      }
      over = true;
      return count;
    });
    await fits(visit, within);
    const { length } = await heard(visit);
    assert.ok(length >= 1 && length <= pictures + 2, `${length} messages, ${pictures} pictures`);
  });
});

journey("a message holds four things: which frame, and a height or a place", async (visit) => {
  await listen(visit);
  const said = [];
  for (const pick of ["Ansat i et job", "Selvstændig med egen virksomhed"]) {
    await onHost(visit, "strict", snippetsFor(visit).full, async () => {
      const within = await inside(visit);
      await enter(within, "borger");
      await answer(within, { pick });
      await fits(visit, within);
      const messages = await heard(visit);
      assert.ok(messages.length >= 3);
      for (const message of messages) {
        assert.deepEqual(Object.keys(message).sort(), ["h", "id", "t", "v"]);
        assert.ok(["height", "scroll"].includes(message.t));
        assert.equal(message.v, 1);
        assert.ok(Number.isSafeInteger(message.h));
      }
      assert.equal(new Set(messages.map(({ id }) => id)).size, 1);
      said.push(messages[0].id);
      // What the frame was told: the greeting, and nothing about the page.
      for (const greeting of await within.run(() => window.heard)) {
        assert.deepEqual(Object.keys(greeting).sort(), ["id", "t", "v"]);
      }
    });
  }
  assert.notEqual(said[0], said[1], "a number is used once");
});

/** Runs in a page: sends what a seeded generator makes up to a window. */
function fuzz({ seed, count, id, rightKeys }) {
  const random = () => {
    seed = (Math.imul(seed ^ (seed >>> 15), seed | 1) + 0x6d2b79f5) | 0;
    return ((seed ^ (seed >>> 14)) >>> 0) / 4294967296;
  };
  const one = (all) => all[Math.floor(random() * all.length)];
  const odd = () =>
    one([NaN, Infinity, -Infinity, 1e9, 1.5, -1, 0, "500", "", null, undefined, true, [500], { h: 500 }, 1n, new Date(0), "height", "hello"]);
  const bad = () => {
    const whole = { t: one(["height", "scroll"]), v: 1, id, h: Math.floor(random() * 30_000) };
    switch (Math.floor(random() * 8)) {
      case 0:
        return odd();
      case 1:
        return { ...whole, [one(["x", "origin", "html", "__proto__x"])]: odd() };
      case 2:
        delete whole[one(["t", "v", "id", "h"])];
        return whole;
      case 3:
        return { ...whole, h: one([NaN, Infinity, 1.5, "500", null, [500], { h: 500 }, 1n, 2 ** 60]) };
      case 4:
        return { ...whole, v: one([0, 2, "1", null, NaN]) };
      case 5:
        return { ...whole, t: one(["", "Height", "hello", null, 1, "resize"]) };
      case 6:
        return { data: whole, t: "height" };
      default:
        return rightKeys ? { ...whole, id: one(["", "x", null, `${id}0`, `${random()}`]) } : whole;
    }
  };
  const target = window.parent;
  for (let sent = 0; sent < count; sent += 1) target.postMessage(bad(), "*");
}

journey("ten thousand messages that are not the frame's own change nothing", async (visit) => {
  await visit.beforeScripts(() => {
    addEventListener("message", ({ data }) => (window.number ??= data?.id));
  });
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    await fits(visit, within);
    const id = await within.run(() => window.number);
    assert.match(id, /^\d+-\d+-\d+-\d+$/);
    await visit.run(() => {
      const frame = document.querySelector("iframe");
      window.changes = 0;
      new MutationObserver((all) => (window.changes += all.length)).observe(frame, { attributes: true });
      window.arrived = 0;
      addEventListener("message", () => (window.arrived += 1));
      // A frame of somebody else on the same page.
      document.body.append(Object.assign(document.createElement("iframe"), { id: "other" }));
    });
    const other = (await (await visit.page.$("#other")).contentFrame());
    let expected = 0;
    for (const [from, rightKeys, count] of [[visit.page, false, 4000], [other, false, 3000], [within, true, 3000]]) {
      const run = from === within ? (...given) => within.run(...given) : (...given) => from.evaluate(...given);
      await run(fuzz, { seed: 20261123 + expected, count, id, rightKeys });
      expected += count;
      await visit.until("the messages have arrived", (arrived) => arrived >= expected, () => window.arrived);
    }
    assert.equal(expected, 10_000);
    await settle(visit);
    assert.equal(await visit.run(() => window.changes), 0);

    // Its own are held to what a frame can be. A scroll bar that comes and goes would make it narrower.
    await visit.run(() => document.documentElement.style.setProperty("overflow-y", "scroll"));
    await fits(visit, within);
    for (const [h, drawn] of [[-5, 200], [199, 200], [200, 200], [201, 201], [19_999, 19_999], [20_000, 20_000], [20_001, 20_000], [1e9, 20_000]]) {
      await within.run(({ h, id }) => window.parent.postMessage({ t: "height", v: 1, id, h }, "*"), { h, id });
      await visit.until(`${h} is drawn`, (height) => height === drawn, () => document.querySelector("iframe").getBoundingClientRect().height);
    }
  });
});

journey("three frames on a page know nothing of each other, and can be moved and removed", async (visit) => {
  const { full } = snippetsFor(visit);
  const three = [1, 2, 3].map((place) => `<div id="part-${place}">${full.replace('loading="lazy"', "")}</div>`).join("\n");
  await onHost(visit, "strict", three, async () => {
    const all = await severalInside(visit, 3);
    const picks = ["Ansat i et job", "Selvstændig med egen virksomhed"];
    for (const [place, pick] of picks.entries()) {
      await enter(all[place], "borger");
      await answer(all[place], { pick });
    }
    const asked = [await question(all[0]), await question(all[1]), await question(all[2])];
    assert.equal(new Set(asked).size, 3, asked.join("; "));
    // A frame that is out of sight is not drawn, and tells nothing.
    const fitsInSight = async (within, place) => {
      await visit.run((place) => document.querySelectorAll("iframe")[place].scrollIntoView(), place);
      await fits(visit, within, place);
    };
    for (const place of [0, 1, 2]) await fitsInSight(all[place], place);
    const around = () => ({
      skips: document.querySelectorAll("iframe").length,
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      beside: [...document.querySelectorAll("iframe")].map(
        (at) => [at.previousSibling.textContent, at.nextSibling.textContent].join("/"),
      ),
      links: [...document.querySelectorAll("a")].filter(({ textContent }) => textContent.startsWith("Spring")).length,
    });
    const assertWhole = async (count) => {
      const { skips, ids, beside, links } = await visit.run(around);
      assert.equal(skips, count);
      assert.equal(links, count, "one way past each");
      assert.equal(new Set(ids).size, ids.length, "no two elements have one id");
      assert.deepEqual(beside, Array(count).fill("Spring beregneren over/Slut på beregneren"));
    };
    await assertWhole(3);

    await visit.run(() => document.querySelector("#part-3").remove());
    await settle(visit);
    await assertWhole(2);
    assert.deepEqual([await question(all[0]), await question(all[1])], asked.slice(0, 2));

    // A browser loads a frame anew where it is moved to; the other one keeps its answers.
    await visit.run(() => document.querySelector("#below").after(document.querySelector("#part-2 iframe")));
    const moved = await inside(visit, 1);
    await fitsInSight(moved, 1);
    await assertWhole(2);
    assert.equal(await question(all[0]), asked[0]);
    await fitsInSight(all[0], 0);

    // One that comes later is looked after as well.
    await visit.run(() => document.body.append(document.querySelector("iframe").cloneNode()));
    await fitsInSight(await inside(visit, 2), 2);
    await assertWhole(3);
  });
});

journey("frames that come and go a hundred times leave nothing behind", { browsers: ["chromium"] }, async (visit) => {
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    await fits(visit, await inside(visit));
    const devtools = await visit.page.createCDPSession();
    const comeAndGo = async (times) => {
      // A small page of the same folder: this is about the page around.
      await visit.run(async (times) => {
        const address = new URL("tilgaengelighed-da.html", document.querySelector("iframe").src).href;
        for (let count = 0; count < times; count += 1) {
          const frame = document.createElement("iframe");
          const loaded = new Promise((done) => (frame.onload = done));
          frame.src = address;
          document.body.append(frame);
          await loaded;
          frame.remove();
        }
      }, times);
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
      return { usedSize, nodes, jsEventListeners };
    };
    const rounds = [];
    for (let round = 0; round < 4; round += 1) rounds.push(await comeAndGo(100));
    const [, before, , after] = rounds;
    assert.ok(after.nodes - before.nodes < 100, `${before.nodes} nodes, then ${after.nodes}`);
    assert.ok(after.jsEventListeners - before.jsEventListeners < 100, `${before.jsEventListeners} listeners, then ${after.jsEventListeners}`);
    // The browser's own garbage comes and goes; what a page leaves behind grows every time.
    const growth = rounds.slice(1).map(({ usedSize }, index) => usedSize / rounds[index].usedSize);
    assert.ok(Math.min(...growth) < 1.05, `${growth}`);
  });
});
