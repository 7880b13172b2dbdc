// Somebody who presses whatever there is: always the same for the same seed.

/**
 * Runs in the page: deletes what was answered, and goes some steps by chance, or none.
 *
 * @param {{ seed: number, steps: number, travel?: number, meddle?: string }} how `travel`: one of how many
 *   steps is one through the browser's history; 0 for none. `meddle`: who else changes the page before each
 *   click: "translator", "extension" or nobody
 * @returns {Promise<{ texts: string[], titles: string[], addresses: string[], states: string[], pages: number }>}
 *   what stood on the page after each step, and what the browser learned meanwhile
 */
export async function monkey({ seed, steps, travel = 0, meddle = "" }) {
  let state = seed >>> 0;
  const below = (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const one = (list) => list[below(list.length)];
  // Yew draws at the end of a click; when it had more to do than fits into a frame it first takes a break
  // with a timer of 0 to 4 ms, and draws then. A later timer comes after it, however slow the machine is.
  const drawn = () => new Promise((done) => setTimeout(done, 5));
  // At either end of the history nothing happens.
  const travelled = (go) =>
    new Promise((done) => {
      addEventListener("popstate", done, { once: true });
      setTimeout(done, 30);
      go();
    });
  // No dialogue, no file, no other tab.
  window.print = () => {};
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };

  // As browsers' translators do: every text twice in an element of theirs.
  const translator = () => {
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const all = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    for (const text of all) {
      if (text.parentElement.localName === "font") continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data);
    }
  };
  // As programs that fill forms and check spelling do: attributes, and elements beside the fields.
  const extension = () => {
    for (const field of document.querySelectorAll("#app :is(input, textarea)")) {
      field.setAttribute("data-gramm", "true");
      field.setAttribute("data-lpignore", "true");
      field.after(document.createElement("grammar-extension"));
    }
    document.querySelector("#app main")?.prepend(document.createElement("grammar-extension"));
  };
  const meddler = { translator, extension }[meddle] ?? (() => {});

  const texts = [];
  const seen = { titles: new Set(), addresses: new Set(), states: new Set(), headings: new Set() };
  const note = () => {
    texts.push(document.querySelector("#app").textContent);
    seen.titles.add(document.title);
    seen.addresses.add(location.pathname + location.search + location.hash);
    seen.states.add(typeof history.state);
    seen.headings.add(document.querySelector("h1")?.textContent);
  };
  const visible = (selector) => [...document.querySelectorAll(`#app ${selector}`)].filter((at) => at.checkVisibility());
  // Everybody begins alike: on the start page, with the notice that the answers are deleted.
  const erase = () => visible("button").find((at) => at.textContent.trim() === "Slet mine svar");
  // Where there is nothing to delete, the way back leads to the start page.
  const entrance = () => visible("a.door")[0];
  for (let pages = 0; !erase() && !entrance() && pages < 50; pages += 1) {
    await travelled(() => visible("button").find((at) => at.textContent.trim() === "Tilbage").click());
    await drawn();
  }
  if (!erase()) entrance().click();
  await drawn();
  erase().click();
  await drawn();
  if (!entrance()) throw new Error(`the answers were deleted, and this is not the start page: ${document.title}`);

  const TYPED = ["37", "25", "8", "18,5", "0", "185", "127,86", "1.9.2026", "-3", "1e400", "½", "", "20:30", "999999999999999999999"];
  const write = (field) => {
    field.focus();
    field.value = one(TYPED);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  for (let step = 0; step < steps; step += 1) {
    if (travel > 0 && below(travel) === 0) {
      const back = below(3) > 0;
      await travelled(() => (back ? history.back() : history.forward()));
    } else {
      meddler();
      for (const field of visible("input[type=text], textarea")) write(field);
      const radio = one(visible("input[type=radio]"));
      if (radio && below(4) > 0) radio.click();
      await drawn();
      meddler();
      const on = visible("button").find((at) => at.textContent.trim() === "Fortsæt");
      const things = visible("button:not(.language), a.door, summary");
      if (things.length === 0) throw new Error(`a dead end: ${document.title}`);
      (on && below(3) > 0 ? on : one(things)).click();
    }
    await drawn();
    note();
  }
  const { headings, ...rest } = seen;
  return { texts, pages: headings.size, ...Object.fromEntries(Object.entries(rest).map(([name, set]) => [name, [...set]])) };
}
