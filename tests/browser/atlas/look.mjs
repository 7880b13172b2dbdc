// Looks at views in their conditions, one after the other.

import { faultsOf } from "./checks.mjs";
import { SETTINGS, WIDTHS, documentOf, nameOf } from "./views.mjs";

/**
 * @param {import("../visit.mjs").Visit} visit
 * @param {object[]} conditions those of `views.mjs`
 * @param {typeof faultsOf} [check] what is looked at
 * @returns {Promise<string[]>} the faults, each with its view's name
 */
export async function look(visit, conditions, check = faultsOf) {
  const faults = [];
  let shown = null;
  visit.server.intercept((request, response) => {
    if (!/^\/\?view$/.test(request.url)) return false;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(documentOf(shown.view));
    return true;
  });
  for (const condition of conditions) {
    shown = condition;
    await visit.resize(condition.width, WIDTHS[condition.width]);
    if (visit.browser === "chromium") await visit.emulate({ print: false, ...SETTINGS.chromium[condition.setting] });
    await visit.page.goto(`${visit.server.url}?view`, { waitUntil: "load" });
    if (condition.unfolded) await visit.run(unfold);
    for (const fault of await check(visit, condition)) faults.push(`${nameOf(condition)}: ${fault}`);
  }
  return faults;
}

/** Runs in the page: opens all that is folded. */
function unfold() {
  for (const at of document.querySelectorAll("details")) at.open = true;
}
