// Every state of a component can be told from every other, whatever people have set: with the
// colours of their own system too, and in both browsers.

import assert from "node:assert/strict";
import { gallery } from "./atlas/gallery.mjs";
import { SETTINGS } from "./atlas/views.mjs";
import { WANTED } from "./browsers.mjs";
import { journey } from "./harness.mjs";

/** States: what is looked at, and what changes it. Each function runs in the page. */
const STATES = {
  "a radio button": {
    at: "#the-radios label.radio",
    chosen: (at) => (at.querySelector("input").checked = true),
    focused: (at) => at.querySelector("input").focus({ focusVisible: true }),
  },
  "a question": {
    at: "#the-radios .group",
    right: (at) => at.removeAttribute("data-wrong"),
  },
  "a button": {
    at: "#the-buttons button[type=submit]",
    focused: (at) => at.focus({ focusVisible: true }),
    secondary: (at) => (at.dataset.kind = "secondary"),
  },
  "a text field": {
    at: "#the-text_fields input",
    focused: (at) => at.focus({ focusVisible: true }),
    filled: (at) => (at.value = "37"),
  },
  "what is folded": {
    at: "#the-unfold details",
    open: (at) => (at.open = true),
    focused: (at) => at.querySelector("summary").focus({ focusVisible: true }),
  },
  "a language": {
    at: "#the-language_switch .language",
    another: (at) => at.setAttribute("aria-pressed", "false"),
    focused: (at) => at.focus({ focusVisible: true }),
  },
  "a reading": {
    at: "#the-switch [aria-pressed=true]",
    another: (at) => at.setAttribute("aria-pressed", "false"),
    focused: (at) => at.focus({ focusVisible: true }),
  },
  "the week": {
    at: "#the-week_picture svg",
    "without help": (at) => at.querySelector(".helped").remove(),
    "without work": (at) => at.querySelector(".days").remove(),
  },
};

/** Light and dark, and where colours tell nothing: the other settings differ in colours only. */
const SEEN = { chromium: ["plain", "dark contrast", "forced"], firefox: ["dark", "forced"] };
const LOOKS = WANTED.flatMap((browser) =>
  SEEN[browser].map((setting) => ({ browser, setting, media: SETTINGS[browser][setting] })),
);

for (const { browser, setting, media } of LOOKS) {
  const launch = browser === "firefox" ? { preferences: media } : undefined;
  journey(`each state of a component looks different, ${setting}`, { browsers: [browser], launch }, async (visit) => {
    if (browser === "chromium") await visit.emulate(media);
    const page = await gallery(visit.page);
    visit.server.intercept((request, response) => {
      if (!/^\/\?gallery$/.test(request.url)) return false;
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
      return true;
    });
    const faults = [];
    for (const [name, { at, ...states }] of Object.entries(STATES)) {
      const pictures = new Map();
      for (const [state, change] of [["as it is", () => {}], ["as it is, again", () => {}], ...Object.entries(states)]) {
        await visit.page.goto(`${visit.server.url}?gallery`, { waitUntil: "load" });
        const element = await visit.page.$(at);
        assert.ok(element, `${name} is on the page`);
        const before = await element.boundingBox();
        await element.evaluate(change);
        pictures.set(state, await picture(visit.page, before));
      }
      assert.equal(pictures.get("as it is"), pictures.get("as it is, again"), "the same looks the same");
      pictures.delete("as it is, again");
      const seen = new Map();
      for (const [state, image] of pictures) {
        if (seen.has(image)) faults.push(`${name}: "${state}" looks like "${seen.get(image)}"`);
        seen.set(image, state);
      }
    }
    assert.deepEqual(faults, []);
  });
}

/** What is seen where the element stands, and a little around it. */
function picture(page, { x, y, width, height }) {
  const clip = { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  return page.screenshot({ clip, encoding: "base64", captureBeyondViewport: true });
}
