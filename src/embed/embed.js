// For pages that show the calculator in a frame. It makes each frame as tall as what is in it, keeps
// the heading of a new page of the calculator in view, and offers a way past the frame.
//
//   <script async src="https://…/embed-1.js"></script>
//
// The calculator tells it heights and places of headings, and nothing else; it tells the calculator
// nothing of the page. It leaves no name behind on the page, and sets styles in a way that a strict
// security policy allows.

import { attributes, link, words } from "./frame.mjs";

/** A frame is never smaller or taller than this, in CSS pixels, whatever it says. */
const [LEAST, MOST] = [200, 20_000];
/** The version of the messages. */
const VERSION = 1;
/** Several copies of this script may be on a page; the first to come looks after a frame. */
const TAKEN = Symbol.for("personlig-assistance");

const script = document.currentScript;
const folder = new URL(".", script.src).href;

/** @type {Map<HTMLIFrameElement, { id: string, skip: Element, end: Element, leave: () => void }>} */
const frames = new Map();

/** The page's own style sheets may say anything of all elements; these styles hold against them. */
const style = (element, styles) => (element.style.cssText += styles.replaceAll(";", "!important;"));

const FRAME = "display:inline-block;vertical-align:top;width:100%;border:0;min-height:0;max-height:none;";
const HIDDEN =
  "all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;";
const SHOWN =
  "width:auto;height:auto;clip-path:none;padding:12px;background:#fff;color:#0a4c59;font:1em sans-serif;text-decoration:underline;z-index:9999;";

function element(name, given, text = "") {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

/** The link past a frame, and where it leads. */
function wayPast(frame, id) {
  const { skip: text, end: ended, lang } = words(frame.lang);
  const name = `personlig-assistance-${id}`;
  const skip = element("a", { href: `#${name}`, lang }, text);
  const end = element("span", { id: name, lang, tabindex: "-1" }, ended);
  for (const hidden of [skip, end]) style(hidden, HIDDEN);
  skip.onfocus = () => style(skip, SHOWN);
  skip.onblur = () => style(skip, HIDDEN);
  skip.onclick = (event) => {
    // The address of the page stays as it is.
    event.preventDefault();
    end.focus();
  };
  return { skip, end };
}

function take(frame) {
  // Not randomUUID, which pages without https don't have.
  const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const greet = () => frame.contentWindow?.postMessage({ t: "hello", v: VERSION, id }, "*");
  frame[TAKEN] = true;
  frame.addEventListener("load", greet);
  const leave = () => frame.removeEventListener("load", greet);
  frames.set(frame, { id, leave, ...wayPast(frame, id) });
  style(frame, FRAME);
  // It may have been loaded before this script.
  greet();
}

function forget(frame, { skip, end, leave }) {
  leave();
  skip.remove();
  end.remove();
  delete frame[TAKEN];
  frames.delete(frame);
}

/** Looks for frames that came, went or moved. */
function look() {
  for (const [frame, its] of frames) if (!frame.isConnected) forget(frame, its);
  for (const frame of document.getElementsByTagName("iframe")) {
    if (!frame[TAKEN] && frame.src.startsWith(folder)) take(frame);
  }
  for (const [frame, { skip, end }] of frames) {
    if (frame.previousSibling !== skip) frame.before(skip);
    if (frame.nextSibling !== end) frame.after(end);
  }
}

/** What a message says, if it is one of this frame's. */
function read(data, id) {
  if (typeof data !== "object" || data === null) return null;
  if (Object.keys(data).sort().join() !== "h,id,t,v") return null;
  const { t, v, h } = data;
  const known = t === "height" || t === "scroll";
  return known && v === VERSION && data.id === id && Number.isSafeInteger(h) ? { t, h } : null;
}

/** Draws what the frame said last, with the page's next picture. */
function draw(frame, its) {
  its.drawing ??= requestAnimationFrame(() => {
    const { height, scroll } = its;
    its.drawing = its.height = its.scroll = undefined;
    if (height !== undefined) style(frame, `height:${height}px;`);
    if (scroll !== undefined) show(frame, scroll);
  });
}

/** Scrolls to a place in the frame if it can't be seen, and only for somebody who is in the frame. */
function show(frame, place) {
  if (document.activeElement !== frame) return;
  const { left, top, width } = frame.getBoundingClientRect();
  // What lies over it, such as a head of the page that stays in place, counts as well.
  if (document.elementFromPoint(left + width / 2, top + place + 8) === frame) return;
  // Somewhat below the upper edge, where such heads are.
  style(frame, `scroll-margin-top:${Math.round(innerHeight / 5) - place}px;`);
  frame.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
}

addEventListener("message", ({ source, data }) => {
  for (const [frame, its] of frames) {
    if (source === null || source !== frame.contentWindow) continue;
    const said = read(data, its.id);
    if (said === null) return;
    if (said.t === "height") its.height = Math.min(Math.max(said.h, LEAST), MOST);
    else its.scroll = Math.min(Math.max(said.h, 0), MOST);
    draw(frame, its);
  }
});

// Asked for by the script alone: it writes the frame, and the link under it, after itself.
if ("insert" in script.dataset) {
  const { open, lang } = words(script.dataset.sprog);
  const way = element("p", { lang });
  way.append(element("a", link(folder, script.dataset), open));
  script.after(element("iframe", attributes(folder, script.dataset)), way);
}

new MutationObserver(look).observe(document, { attributeFilter: ["src"], childList: true, subtree: true });
look();
