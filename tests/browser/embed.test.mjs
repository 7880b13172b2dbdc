// The calculator in a frame of somebody else's page: it works on what content systems make of a
// snippet, it fits, and neither page gets in the way of the other.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fits, frames, inside, onHost, script, settle, snippetsFor } from "./host.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, enter, follow, question } from "./walk.mjs";

const HOURS = [{ write: ["30"] }, { write: ["8"] }];

/** Somebody in the frame gets an answer. */
async function toTheResult(within) {
  await enter(within, "borger");
  for (const step of [...AT_WORK, ...HOURS]) await answer(within, step);
  const result = await follow(within, "Se resultatet");
  assert.equal(result, "Du kan sandsynligvis få op til 8 timers hjælp om ugen");
}

// ---- pages of content systems

for (const page of ["wordpress", "drupal", "umbraco", "sitecore"]) {
  journey(`on a page of ${page}, from the first question to the answer`, async (visit) => {
    await onHost(visit, page, snippetsFor(visit).full, async () => {
      await visit.run(() => document.querySelector("iframe").scrollIntoView());
      const within = await inside(visit);
      const before = await fits(visit, within);
      assert.ok(before.width > 600 && before.width <= before.room, "the frame is as wide as the page lets it be");
      await toTheResult(within);
      await fits(visit, within);
      const bar = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
      assert.equal(await within.run(bar), 0, "nothing scrolls inside");
    });
  });
}

/** What WordPress leaves of a snippet where an editor may not use all of HTML. */
const filtered = (snippet) => snippet.replaceAll(/<\/?(iframe|script)\b[^>]*>/g, "");
/** What WordPress makes of line breaks. */
const withParagraphs = (snippet) => `<p>${snippet.replaceAll("\n", "<br />\n")}</p>`;

journey("where a content system removes frames and scripts, the link is left", async (visit) => {
  await onHost(visit, "wordpress", filtered(snippetsFor(visit).full), async () => {
    assert.equal((await frames(visit)).length, 0);
    const link = await visit.find("a", "Åbn beregneren i et nyt vindue");
    const { href, rel, target } = await link.evaluate(({ href, rel, target }) => ({ href, rel, target }));
    assert.deepEqual({ href, rel, target }, { href: visit.server.url, rel: "noopener noreferrer", target: "_blank" });
  });
});

journey("where a content system makes paragraphs of lines, it still works", async (visit) => {
  await onHost(visit, "wordpress", withParagraphs(snippetsFor(visit).full), async () => {
    await fits(visit, await inside(visit));
  });
});

journey("under a strict security policy without the script", async (visit) => {
  const policy = `default-src 'self'; frame-src ${new URL(visit.server.url).origin}`;
  await onHost(visit, "strict", snippetsFor(visit).plain, { policy }, async () => {
    const within = await inside(visit);
    await toTheResult(within);
    const height = () => document.querySelector("iframe").getBoundingClientRect().height;
    assert.ok((await visit.run(height)) >= 900, "the frame keeps the height of the snippet");
  });
});

journey("under a strict security policy with the script", async (visit) => {
  const { origin } = new URL(visit.server.url);
  const policy = `default-src 'self'; frame-src ${origin}; script-src ${visit.server.url}embed-1.js; require-trusted-types-for 'script'; trusted-types 'none'`;
  await onHost(visit, "strict", snippetsFor(visit).full, { policy }, async () => {
    await fits(visit, await inside(visit));
  });
});

journey("the script alone writes the frame, and opens it where it is told to", async (visit) => {
  const choice = { sprog: "en", start: "arbejdsgiver", tema: "moerk" };
  const policy = `default-src 'self'; frame-src ${new URL(visit.server.url).origin}; script-src ${visit.server.url}embed-1.js`;
  await onHost(visit, "strict", snippetsFor(visit, choice).short, { policy }, async () => {
    const within = await inside(visit);
    await within.untilText("h1", "What is the employee’s work situation?");
    await fits(visit, within);
    const { lang, title, link } = await visit.run(() => {
      const frame = document.querySelector("iframe");
      return { lang: frame.lang, title: frame.title, link: document.querySelector("p a").textContent };
    });
    assert.deepEqual({ lang, title, link }, {
      lang: "en",
      title: "Calculator: Personal assistance at work",
      link: "Open the calculator in a new window",
    });
    const paper = () => getComputedStyle(document.documentElement).backgroundColor;
    assert.equal(await within.run(paper), "rgb(15, 24, 27)", "the dark colours");
    assert.equal(await within.run(() => document.documentElement.lang), "en");
  });
});

journey("what an address asks for that there isn't is left aside", async (visit) => {
  await visit.open("#sprog=xx&tema=lilla&borger&x=1");
  await visit.untilText("h1", "Hvordan arbejder du?");
  assert.equal(await visit.run(() => document.documentElement.dataset.theme ?? null), null);
  assert.equal(await visit.run(() => location.hash), "");
});

journey("Tilbage leads to the question before, in the frame", async (visit) => {
  await onHost(visit, "strict", snippetsFor(visit).full, async (host) => {
    const within = await inside(visit);
    await enter(within, "borger");
    const first = await question(within);
    await answer(within, AT_WORK[0]);
    const second = await question(within);
    await within.click("button", "Tilbage");
    await within.untilText("h1", first);
    await answer(within, AT_WORK[0]);
    assert.equal(await question(within), second);
    assert.equal(await visit.run(() => location.href), host.url);
    await fits(visit, within);
  });
});

journey("a language in the address leaves the focus where the page puts it", async (visit) => {
  await visit.open("#sprog=en");
  await visit.untilText("h1", "Can you get a helper at work?");
  assert.equal((await visit.focused()).tag, "body");
  // An address that differs only behind its sign would not be loaded anew.
  await visit.page.goto("about:blank");
  await visit.open("#borger&sprog=en");
  await visit.untilText("h1", "What is your work situation?");
  assert.equal((await visit.focused()).id, "heading");
});

// ---- neither gets in the other's way

journey("a page that resets every style gets the frame as it is, and the frame keeps its look", async (visit) => {
  const look = () => {
    const of = (selector) => getComputedStyle(document.querySelector(selector));
    return [of("h1").fontWeight, of("h1").fontFamily, of("h1").color, of("a.door").display, of("button").backgroundColor, of("main").display];
  };
  let plain;
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    plain = await (await inside(visit)).run(look);
  });
  await onHost(visit, "hostile", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    const { width, room } = await fits(visit, within);
    assert.equal(width, room);
    assert.deepEqual(await within.run(look), plain);
    const hidden = await visit.run(() => document.querySelector("iframe").previousSibling.getBoundingClientRect().width);
    assert.equal(hidden, 1, "the link past the frame is not in sight");
  });
});

journey("the page around looks the same, pixel for pixel", async (visit) => {
  const picture = async (selector) => {
    const clip = await visit.run((selector) => {
      const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
      return { x: left + scrollX, y: top + scrollY, width, height };
    }, selector);
    return Buffer.from(await visit.page.screenshot({ clip, captureBeyondViewport: true })).toString("base64");
  };
  const pictures = async () => [await picture("h1"), await picture("#above"), await picture("#below")];
  let without;
  await onHost(visit, "strict", snippetsFor(visit).plain, async () => {
    await inside(visit);
    without = await pictures();
  });
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    await fits(visit, within);
    assert.deepEqual(await pictures(), without, "with the script");
    await enter(within, "borger");
    await fits(visit, within);
    await visit.run(() => scrollTo(0, 0));
    assert.deepEqual(await pictures(), without, "after a step");
  });
});

journey("the script is small, says its fingerprint, and leaves no name on the page", async (visit) => {
  assert.ok(script.length <= 4000, `${script.length} bytes`);
  assert.ok(gzipSync(script, { level: 9 }).length <= 2000, `${gzipSync(script, { level: 9 }).length} bytes packed`);
  const source = readFileSync(new URL("../../src/embed/versions/embed-1.js", import.meta.url));
  assert.ok(script.equals(source), "what is served is the version that is kept");
  const names = () => Object.getOwnPropertyNames(window).sort();
  let without;
  await onHost(visit, "strict", snippetsFor(visit).plain, async () => {
    await inside(visit);
    without = await visit.run(names);
  });
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    await fits(visit, await inside(visit));
    assert.deepEqual(await visit.run(names), without);
  });
});

journey("a script that is not what its fingerprint says is not run", async (visit) => {
  visit.expect(/integrity|Failed to find a valid digest|hash/i);
  const snippet = snippetsFor(visit).full.replace(/sha384-./, (start) => (start.endsWith("A") ? "sha384-B" : "sha384-A"));
  await onHost(visit, "strict", snippet, async () => {
    await inside(visit);
    await settle(visit);
    assert.equal(await visit.run(() => document.querySelector("iframe").previousElementSibling.id), "above");
  });
});

journey("far down on a page nothing is fetched until somebody comes near", async (visit) => {
  await onHost(visit, "far", snippetsFor(visit).full, async () => {
    await visit.until("the script has run", Boolean, () => document.querySelector("iframe").nextSibling?.tabIndex === -1);
    await settle(visit, 30);
    const fetched = () => visit.server.log.map(({ path }) => path);
    assert.deepEqual(fetched(), ["/embed-1.js"]);
    await visit.run(() => document.querySelector("iframe").scrollIntoView());
    await fits(visit, await inside(visit));
    assert.ok(fetched().some((path) => path.endsWith(".wasm")));
  });
});

journey("what comes after the frame is not moved in sight", { browsers: ["chromium"] }, async (visit) => {
  await onHost(visit, "drupal", snippetsFor(visit).full, async () => {
    await visit.run(() => {
      window.shifted = [];
      const box = ({ x, y, width, height }) => [x, y, width, height].join(" ");
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          const moved = sources.map((at) => `${at.node?.nodeName}: ${box(at.previousRect)} to ${box(at.currentRect)}`);
          window.shifted.push({ value, moved });
        }
      }).observe({ type: "layout-shift", buffered: true });
      document.querySelector("iframe").scrollIntoView();
    });
    await fits(visit, await inside(visit));
    await settle(visit);
    const shifted = await visit.run(() => window.shifted);
    assert.ok(shifted.reduce((sum, { value }) => sum + value, 0) < 0.02, JSON.stringify(shifted));
  });
});

// ---- storage, print, privacy

journey("nothing can be stored in the frame, and it works without", async (visit) => {
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    const refused = await within.run(async () => {
      const tries = {
        local: () => localStorage.setItem("a", "b"),
        session: () => sessionStorage.setItem("a", "b"),
        cookie: () => {
          document.cookie = "a=b";
          if (document.cookie === "") throw new Error("not kept");
        },
        database: () =>
          new Promise((done, failed) => {
            const opening = indexedDB.open("a");
            opening.onsuccess = done;
            opening.onerror = failed;
          }),
        caches: () => caches.open("a"),
      };
      const refused = [];
      for (const [name, run] of Object.entries(tries)) {
        try {
          await run();
        } catch {
          refused.push(name);
        }
      }
      return refused;
    });
    assert.deepEqual(refused, ["local", "session", "cookie", "database", "caches"]);
    await toTheResult(within);
  });
});

journey("the button that prints, prints the frame and not the page around", async (visit) => {
  await visit.beforeScripts(() => {
    window.print = () => (window.printed = (window.printed ?? 0) + 1);
  });
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    await toTheResult(within);
    await within.click("button", "Udskriv");
    assert.equal(await within.run(() => window.printed), 1);
    assert.equal(await visit.run(() => window.printed ?? 0), 0);
  });
});

journey("the page around is never told to the calculator's server, and no answer leaves", async (visit) => {
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    const { asked } = visit.server;
    const mark = asked.length;
    assert.ok(mark > 5);
    await toTheResult(within);
    const since = asked.slice(mark).filter(({ url }) => !url.includes("favicon"));
    assert.deepEqual(since, [], "nothing is asked for after the start");
    const ofFrame = asked.filter(({ url }) => !url.includes("embed-1.js"));
    assert.deepEqual(ofFrame.filter(({ referer, cookie }) => referer !== "" || cookie !== ""), []);
  });
});

// ---- headings, focus, the way past

journey("in a frame the headings begin one level below those of the page around", async (visit) => {
  const levels = () =>
    [...document.querySelectorAll("h1, h2, h3, h4")].map((at) => [Number(at.localName[1]), at.ariaLevel]);
  await onHost(visit, "strict", snippetsFor(visit).full, async () => {
    const within = await inside(visit);
    const lowered = async () => {
      const found = await within.run(levels);
      assert.ok(found.length > 0);
      for (const [own, said] of found) assert.equal(said, String(own + 1), await question(within));
    };
    await lowered();
    await toTheResult(within);
    await lowered();
  });
  await visit.open();
  assert.ok((await visit.run(levels)).every(([, said]) => said === null), "not on a page of its own");
});

journey("the keyboard has a way past the frame", async (visit) => {
  await onHost(visit, "strict", snippetsFor(visit).full, async (host) => {
    await fits(visit, await inside(visit));
    await visit.press("Tab");
    const { text, width } = await visit.run(() => {
      const at = document.activeElement;
      return { text: at.textContent, width: at.getBoundingClientRect().width };
    });
    assert.equal(text, "Spring beregneren over");
    assert.ok(width > 100, "it is seen when it has the focus");
    await visit.press("Enter");
    assert.equal((await visit.focused()).text, "Slut på beregneren");
    assert.equal(await visit.run(() => location.href), host.url, "the page's address stays as it is");
    await visit.press("Tab");
    assert.equal((await visit.focused()).text, "Åbn beregneren i et nyt vindue");
  });
});

journey("the focus stays where somebody is when the frame comes up", async (visit) => {
  await onHost(visit, "drupal", snippetsFor(visit, { start: "borger", sprog: "en" }).full, async () => {
    await visit.click("#search");
    await visit.run(() => document.querySelector("iframe").setAttribute("loading", "eager"));
    const within = await inside(visit);
    await within.untilText("h1", "What is your work situation?");
    assert.equal((await visit.focused()).id, "search");
    assert.equal(await visit.run(() => scrollY), 0, "and the page where it was");
    assert.equal(await within.run(() => document.activeElement.localName), "body");
  });
});

journey("the page scrolls so that the heading of a new step is in sight", async (visit) => {
  await onHost(visit, "drupal", snippetsFor(visit).full, { height: 600 }, async () => {
    await visit.run(() => document.querySelector("iframe").scrollIntoView());
    const within = await inside(visit);
    await fits(visit, within);
    await enter(within, "borger");
    for (const step of AT_WORK.slice(0, 3)) {
      // Somebody looks at the lower end of the step.
      await fits(visit, within);
      await visit.run(() => document.querySelector("iframe").scrollIntoView({ block: "end", behavior: "instant" }));
      await answer(within, step);
      await fits(visit, within);
      const place = await within.run(() => document.querySelector("h1").getBoundingClientRect().top);
      const seen = (place) => {
        const frame = document.querySelector("iframe");
        const { left, top, width } = frame.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + place + 8) === frame;
      };
      await visit.until("the heading is in sight", Boolean, seen, place);
      assert.equal(await visit.run(() => document.activeElement.localName), "iframe");
    }
  });
});
