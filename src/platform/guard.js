// The first script of the page, and the only one that needs no other: it reveals the recovery text that
// stands, hidden, in index.html. The program and what starts it say "failed", with the cause, and
// "recovered"; that they could not be fetched at all is noticed here.
(() => {
  /** @param {string} cause which of the texts people see */
  function reveal(cause) {
    const root = document.documentElement;
    const recovery = document.getElementById("recovery");
    // The page may still be arriving.
    if (!recovery) return void addEventListener("DOMContentLoaded", () => reveal(cause), { once: true });
    if (root.dataset.state === "failed") return;
    root.dataset.state = "failed";
    for (const text of recovery.querySelectorAll("[data-cause]")) text.hidden = text.dataset.cause !== cause;
    recovery.hidden = false;
    // What has stopped answers to nothing any more.
    document.getElementById("app").inert = cause === "stopped";
    recovery.scrollIntoView();
  }

  addEventListener("failed", (event) => reveal(event.detail));
  addEventListener("recovered", () => {
    document.documentElement.dataset.state = "ready";
    document.getElementById("recovery").hidden = true;
  });
  // A script that can't be fetched tells nobody but itself, and who listens on the way down.
  addEventListener("error", ({ target }) => target.localName === "script" && reveal(unfetched()), true);
  // Of a file that was opened without a server, not every browser says so much.
  addEventListener("load", () => location.protocol === "file:" && reveal(unfetched()));

  // A copy that was forgotten somewhere says so by itself. Dates of this form stand in their order.
  addEventListener("DOMContentLoaded", () => {
    const outdated = document.getElementById("outdated");
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    outdated.hidden = today <= outdated.dataset.until;
  });

  /** A folder that was opened without a server: browsers load no program from there. */
  const unfetched = () => (location.protocol === "file:" ? "file" : "not-loaded");
})();
