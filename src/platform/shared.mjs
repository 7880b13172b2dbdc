// On a computer that several people use, `?delt=1` in the address has the answers deleted when nobody does
// anything for ten minutes. Whoever is there is told a minute before, and need only press a button.

const QUIET = 9 * 60_000;
const NOTICE = 60_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "input", "scroll"];

export function shared() {
  if (new URLSearchParams(location.search).get("delt") !== "1") return;
  const notice = document.getElementById("idle");
  let timer;
  let last;
  const later = (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const forget = () => {
    notice.hidden = true;
    dispatchEvent(new CustomEvent("forget"));
    begin();
  };
  const ask = () => {
    // The foot of the page offers to delete where there may be something.
    if (!document.querySelector(".footer-erase button")) return begin();
    notice.hidden = false;
    later(forget, NOTICE);
  };
  const begin = () => {
    last = Date.now();
    notice.hidden = true;
    later(ask, QUIET);
  };
  // Timers stand still while a computer sleeps; whoever wakes it may be somebody else.
  const isTooLate = () => Date.now() - last > QUIET + NOTICE;
  const lives = () => (isTooLate() ? forget() : begin());
  const woken = () => document.visibilityState === "visible" && isTooLate() && forget();
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, lives, { capture: true, passive: true });
  document.addEventListener("visibilitychange", woken);
  addEventListener("focus", woken);
  begin();
}
