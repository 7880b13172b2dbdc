// What is left to do when the application has stopped: its memory can't be trusted any more, so the
// answers were handed over here before, page by page, as the file that it would have saved. They are kept
// in this variable and nowhere else, and go when somebody deletes them or leaves the page.

/** The file's name and content, parted by a new line; empty where nothing is answered. */
let answers = "";
/** What belongs to the program: whatever else fails on the page is not ours. */
const OURS = /app-[0-9a-f]+(_bg\.wasm|\.js)|wasm-function|wasm:/;

/** Listens to the application, and to what goes wrong in it without its knowing. */
export function watch() {
  addEventListener("answers", ({ detail }) => {
    answers = detail;
  });
  addEventListener("failed", () => {
    document.getElementById("rescue").hidden = answers === "";
  });
  document.getElementById("save-answers").addEventListener("click", save);
  addEventListener("error", ({ error }) => stopped(error));
  addEventListener("unhandledrejection", ({ reason }) => stopped(reason));
}

/** A fault in the program's code that it did not catch itself: nothing of it can be trusted now. */
function stopped(error) {
  const ours = error instanceof WebAssembly.RuntimeError || OURS.test(error?.stack ?? "");
  if (ours) dispatchEvent(new CustomEvent("failed", { detail: "stopped" }));
}

function save() {
  const end = answers.indexOf("\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([answers.slice(end + 1)], { type: "application/json" }));
  link.download = answers.slice(0, end);
  link.click();
  // The browser has its own copy once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
