// The calculator in a frame of another page. If that page has the script for it (src/embed/embed.js),
// the frame tells it two things: how tall its page is, and where the heading of a new page is. Nothing
// of the answers, and nothing about the page around, which is never looked at.

/** The version of the messages. */
const VERSION = 1;

/** What takes the focus when something new comes up: the heading, a notice, the list of errors. */
const LANDING = '[tabindex="-1"]';

/** Does what is needed in a frame; nothing where the calculator is a page of its own. */
export function frame() {
  if (window.parent === window) return;
  document.documentElement.dataset.framed = "";
  lowerHeadings();
  let answered = false;
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || data?.t !== "hello" || data.v !== VERSION) return;
    if (typeof data.id !== "string") return;
    // A page that is sandboxed itself has no origin that could be named.
    const target = origin === "null" ? "*" : origin;
    post = (t, h) => window.parent.postMessage({ t, v: VERSION, id: data.id, h }, target);
    told = height();
    // At once: a browser draws nothing of a frame that isn't in view.
    post("height", told);
    if (!answered) watch();
    answered = true;
  });
}

/** How a message is sent, once somebody listens. */
let post;
/** The height that was told last, in CSS pixels. */
let told;
/** What has come up and was not told yet. */
let landed = null;
let waiting = false;

const height = () => Math.ceil(document.body.getBoundingClientRect().height);

function watch() {
  // The body is as tall as what is in it, however tall the frame is.
  new ResizeObserver(tell).observe(document.body);
  let last = document.activeElement;
  document.addEventListener("focusin", ({ target }) => {
    // Somebody who comes back to the window finds the page as they left it.
    if (target !== last && target.matches(LANDING)) {
      landed = target;
      tell();
    }
    last = target;
  });
}

/** Sends what is to be told: one message for each picture. */
function tell() {
  if (waiting || (landed === null && height() === told)) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const now = height();
    if (now !== told) {
      told = now;
      post("height", now);
    } else if (landed !== null) {
      post("scroll", Math.round(landed.getBoundingClientRect().top + window.scrollY));
      landed = null;
    }
    tell();
  });
}

/**
 * The page around has a heading of its own, so these begin one level below. Not before the program
 * has taken the page over: it compares the markup with its own.
 */
function lowerHeadings() {
  const root = document.documentElement;
  const lower = () => {
    if (root.dataset.state !== "ready") return;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const level = String(Number(heading.localName[1]) + 1);
      if (heading.ariaLevel !== level) heading.setAttribute("aria-level", level);
    }
  };
  new MutationObserver(lower).observe(root, { attributeFilter: ["data-state"], childList: true, subtree: true });
}
