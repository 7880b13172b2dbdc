// Goes the way to a view in the application itself, and says what has happened on the way and what
// stands there in the end.

/** Runs in the page, before its scripts: it is the day that the atlas was written for. */
export function atlasDay() {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [2026, 2, 2, 12]));
    }
  };
}

/**
 * Runs in the page: takes the steps of a view's trail (tests/atlas/steps.rs).
 *
 * @returns {Promise<string[]>} what was not as it should be on the way
 */
export async function replay(trail) {
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const WAITING = "Et øjeblik";
  // The pages of one form share their topic: a day or a number of helpers would stand in the browser's history.
  const FORMS = ["Kvartalets tilskud", "Planlæg, hvem der hjælper", "Regn timerne ud fra opgaverne", "Noget ændrer sig"];
  const faults = [];
  let taken = [];
  const focused = ({ target }) => taken.push(target.id || target.localName);
  document.addEventListener("focusin", focused);
  for (const [what, on, more] of trail) {
    const page = () => `${document.title} ${document.querySelector("h1").textContent}`;
    const before = { page: page(), title: document.title, heading: document.querySelector("h1").textContent };
    taken = [];
    if (what === "press") {
      const button = [...document.querySelectorAll("button")].find((at) => at.textContent.trim() === on);
      if (!button) return [`${before.page}: no button "${on}"`];
      button.click();
    } else {
      const at = document.querySelectorAll(on)[what === "click" ? (more ?? 0) : 0];
      if (!at) return [`${before.page}: no ${on}`];
      if (what === "click") at.click();
      else if (what === "open") {
        const chosen = new DataTransfer();
        chosen.items.add(new File([more], "svar.json"));
        at.files = chosen.files;
        at.dispatchEvent(new Event("change", { bubbles: true }));
        // What it holds is said where the focus goes; the field is made anew.
        for (let frames = 0; frames < 60 && at.isConnected; frames += 1) await nextFrame();
      } else {
        at.value = more;
        at.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
    await nextFrame();
    // What is pressed leads on, which may take the browser some frames.
    const isOnItsWay = () => what !== "type" && what !== "open" && !String(on).startsWith("#") && (page() === before.page || taken.length === 0);
    for (let frames = 0; frames < 30 && isOnItsWay(); frames += 1) await nextFrame();
    // A slow browser may still be reading the texts: that page is announced, and so is the next.
    for (let frames = 0; frames < 600 && document.querySelector("h1").textContent === WAITING; frames += 1) {
      taken = [];
      await nextFrame();
    }
    // A new page is announced once: by the focus on its heading, its errors, or on what deleting did.
    if (page() === before.page) continue;
    // An error that is gone with the fields that had it leaves the page what it is: other fields have come.
    const withdrawn = document.querySelector("h1").textContent === before.heading && taken.join() === "field-0";
    if (withdrawn && !document.querySelector("#errors")) continue;
    const to = document.querySelector("#errors") ? "errors" : document.querySelector("a.door") ? "notice" : "heading";
    if (taken.join() !== to) faults.push(`"${page()}" is announced by: ${taken.join() || "nothing"}`);
    if (document.title === before.title && !FORMS.some((topic) => document.title.includes(topic))) {
      faults.push(`"${page()}" has the title of the page before`);
    }
    if (to === "heading" && document.getElementById("heading").getBoundingClientRect().top < 0) {
      faults.push(`"${page()}" is not scrolled to its beginning`);
    }
    const live = document.querySelectorAll("#app :is([aria-live], [role=status], [role=alert], output)");
    if (live.length > 0) faults.push(`"${page()}" speaks by itself`);
  }
  document.removeEventListener("focusin", focused);
  return faults;
}

/** Where two drawings differ first, in a sentence; none when they are the same. */
export function differences(here, expected) {
  const at = here.findIndex((line, place) => line !== expected[place]);
  if (at >= 0) return [`drawn ${here[at]}, the atlas has ${expected[at]}`];
  return here.length === expected.length ? [] : [`ends after ${here.length} lines`];
}

/**
 * Runs in the page: what is drawn there, line by line: each element with its attributes, each text,
 * and the state of each field.
 */
export function drawn() {
  const lines = (at, depth) => {
    const indent = "  ".repeat(depth);
    if (at.nodeType === Node.TEXT_NODE) return at.data.trim() ? [indent + at.data] : [];
    if (at.nodeType !== Node.ELEMENT_NODE) return [];
    const attributes = [...at.attributes]
      .filter(({ name }) => name !== "value" && name !== "checked")
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    // A link begins with the address of the page, wherever that is.
    const value = () => at.value.replace(location.origin + location.pathname, "");
    const isArea = at.localName === "textarea";
    if (at.localName === "input" || isArea) attributes.push(`now ${at.type === "radio" ? at.checked : value()}`);
    // What stands in an area is its value; where that was written first is no difference.
    const content = isArea ? [] : inside(at, depth + 1);
    return [`${indent}<${[at.localName, ...attributes].join(" ")}>`, ...content];
  };
  const inside = (at, depth) => [...at.childNodes].flatMap((inner) => lines(inner, depth));
  const app = document.querySelector("#app");
  app.normalize();
  return inside(app, 0);
}
