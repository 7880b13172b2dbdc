// What is looked at on a view. Each check returns the faults that it finds, as sentences.

import { axe } from "../accessibility.mjs";
import { secondOpinion } from "./second_opinion.mjs";

/** All faults of the view that the visit is at, in its condition. */
export async function faultsOf(visit, { setting, width }) {
  const faults = (await axeFaults(visit)).filter((fault) => {
    // Nothing is pressed on paper.
    return setting !== "print" || !fault.startsWith("axe target-size:");
  });
  faults.push(...(await visit.run(sideways)));
  if (setting === "print") return faults.concat(await visit.run(printed));
  faults.push(...(await visit.run(small)));
  faults.push(...(await visit.run(close)));
  faults.push(...(await visit.run(unfocused, setting !== "forced")));
  if (setting !== "plain") return faults;
  if (width === 1280 && visit.browser === "chromium") faults.push(...(await secondOpinion(visit)));
  if (width === 320) {
    await visit.run(spread);
    faults.push(...(await visit.run(sideways)).map((fault) => `${fault}, with its texts spread out`));
  } else if (width === 768) {
    await visit.run(enlarge);
    faults.push(...(await visit.run(sideways)).map((fault) => `${fault}, with letters twice as large`));
  }
  return faults;
}

async function axeFaults(visit) {
  const { violations } = await axe(visit);
  return violations.map(({ id, help, at }) => `axe ${id}: ${help}: ${at.join("; ")}`);
}

/** Runs in the page: what reaches out of it, or is cut off. */
function sideways() {
  const hidden = (at) => at.closest(".visually-hidden, .skip, thead, svg");
  const out = (at) => {
    const box = at.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
  };
  const scrolls = (at) => at.localName === "input"; // by itself, to what is typed
  const cut = (at) => !scrolls(at) && at.scrollWidth > at.clientWidth + 1 && getComputedStyle(at).overflowX !== "visible";
  const faults = [...document.querySelectorAll("body *")]
    .filter((at) => at.checkVisibility() && !hidden(at) && (out(at) || cut(at)))
    .map((at) => `${at.localName}.${at.className} is cut off: ${at.textContent.slice(0, 40)}`);
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) faults.push(`the page is ${width} wide, the window ${innerWidth}`);
  return faults;
}

/** Runs in the page: what is pressed with a finger and is too small for one. */
function small() {
  return [...document.querySelectorAll("button, summary, label.radio, input[type=text], a:not(.skip)")]
    .filter((at) => at.checkVisibility())
    .map((at) => ({ text: at.textContent.trim(), box: at.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
    .map(({ text, box }) => `too small: ${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

/** Runs in the page: what is pressed with a finger and has too little room around it. */
function close() {
  const targets = [...document.querySelectorAll("button, summary, label.radio, a:not(.skip)")]
    .filter((at) => at.checkVisibility())
    .map((at) => ({ text: at.textContent.trim().slice(0, 40), box: at.getBoundingClientRect() }));
  const faults = [];
  for (const [place, one] of targets.entries()) {
    for (const other of targets.slice(place + 1)) {
      const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
      const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      if (Math.max(across, down) < 7.5) faults.push(`too close: "${one.text}" and "${other.text}": ${across} × ${down}`);
    }
  }
  return faults;
}

/** Runs in the page: what takes the focus without showing it, or below something else. */
function unfocused(coloursAreOurs) {
  const faults = [];
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  /** What the ring is drawn on: it stands outside of its element. */
  const ground = (at) => {
    for (let around = at.parentElement; around; around = around.parentElement) {
      const colour = getComputedStyle(around).backgroundColor;
      if (!/^rgba\(.*, 0\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const wanted = "a[href], button, summary, input, h1[tabindex]";
  for (const at of document.querySelectorAll(wanted)) {
    if (!at.checkVisibility()) continue;
    at.focus({ focusVisible: true });
    const name = (at.ariaLabel ?? at.textContent).trim().slice(0, 40) || at.id;
    if (document.activeElement !== at) {
      faults.push(`can't take the focus: ${name}`);
      continue;
    }
    if (at.localName === "h1") continue;
    const ring = getComputedStyle(at);
    if (ring.outlineStyle === "none" || parseFloat(ring.outlineWidth) < 2) {
      faults.push(`no ring of 2 px: ${name}: ${ring.outlineStyle} ${ring.outlineWidth}`);
    }
    const ringContrast = contrast(ring.outlineColor, ground(at));
    if (coloursAreOurs && ringContrast < 3) {
      faults.push(`the ring's contrast is ${ringContrast.toFixed(2)}: ${name}: ${ring.outlineColor} on ${ground(at)}`);
    }
    const box = at.getBoundingClientRect();
    const corners = [
      [box.left + 2, box.top + 2],
      [box.right - 2, box.top + 2],
      [box.left + 2, box.bottom - 2],
      [box.right - 2, box.bottom - 2],
    ].filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    for (const [x, y] of corners) {
      const top = document.elementFromPoint(x, y);
      const label = at.closest("label");
      const own = !top || at.contains(top) || top.contains(at) || label?.contains(top);
      if (!own) faults.push(`covered by ${top.localName}.${top.className}: ${name}`);
    }
    if (corners.length === 0) faults.push(`out of sight with the focus: ${name}`);
  }
  document.activeElement?.blur();
  return faults;
}

/** Runs in the page: what has no place on paper, or can't be read there. */
function printed() {
  const faults = [...document.querySelectorAll("button, .skip")]
    .filter((at) => at.checkVisibility() && at.getBoundingClientRect().width > 1)
    .map((at) => `on paper: ${at.localName} ${at.textContent.trim().slice(0, 40)}`);
  const ground = getComputedStyle(document.body).backgroundColor;
  if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(ground)) {
    faults.push(`printed on ${ground}`);
  }
  return faults;
}

/** Runs in the page: people's own distances between lines, words and letters. */
function spread() {
  for (const at of document.querySelectorAll("body, body *")) {
    at.style.lineHeight = "1.5";
    at.style.letterSpacing = "0.12em";
    at.style.wordSpacing = "0.16em";
    if (at.localName === "p") at.style.marginBlockEnd = "2em";
  }
}

/** Runs in the page: letters twice as large. */
function enlarge() {
  document.documentElement.style.fontSize = "200%";
}
