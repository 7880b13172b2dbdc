// Light or dark colours, where an address asks for one of them behind its `#`: `#tema=moerk`. Without,
// the device's own setting holds.

/** What stands in an address, and what the style sheets call it. */
const THEMES = { lys: "light", moerk: "dark" };

/** Sets the colours. It must run before the program takes the address over. */
export function theme() {
  const asked = new URLSearchParams(location.hash.slice(1)).get("tema");
  if (asked !== null && Object.hasOwn(THEMES, asked)) {
    document.documentElement.dataset.theme = THEMES[asked];
  }
}
