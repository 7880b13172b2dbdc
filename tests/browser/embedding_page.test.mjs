// The page that writes the code for pages of others: what is picked is in the code and in what is
// shown, it can be used by keyboard, and a colour that can't be read is refused.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { HEADERS } from "../../tools/server.mjs";
import { fits, inside, snippetsFor } from "./host.mjs";
import { journey } from "./harness.mjs";

const PAGE = "indlejring.html";
const ENGLISH = "indlejring-en.html";

const open = async (visit, page = PAGE) => {
  await visit.open(page, { until: "parsed" });
  await visit.find("#choices");
};
const code = (visit, id) => visit.run((id) => document.getElementById(id).value, id);
const label = (text) => ["#choices .radio-label", text];

async function assertCodes(visit, choice) {
  const expected = snippetsFor(visit, choice);
  for (const [name, text] of Object.entries(expected)) assert.equal(await code(visit, name), text, name);
}

journey("what is picked is in the codes and in the calculator that is shown", async (visit) => {
  // Each choice puts a new frame in place of one that may still be loading.
  visit.expect(/boot: not-loaded|JSHandle@error|Failed to fetch|network error/);
  await open(visit);
  await assertCodes(visit, {});
  await visit.run(() => document.getElementById("preview").scrollIntoView());
  await fits(visit, await inside(visit));

  await visit.click(...label("Engelsk"));
  await visit.click(...label("Som arbejdsgiver"));
  await visit.click(...label("Mørke"));
  await visit.click(...label("Flere bruger den samme computer, for eksempel på et bibliotek"));
  await assertCodes(visit, { sprog: "en", start: "arbejdsgiver", tema: "moerk", delt: "1" });
  await visit.run(() => document.getElementById("preview").scrollIntoView());
  const within = await inside(visit);
  await within.untilText("h1", "What is the employee’s work situation?");
  await fits(visit, within);
  assert.equal(await within.run(() => document.documentElement.dataset.theme), "dark");

  const { search, hash } = await visit.run(() => ({ search: location.search, hash: location.hash }));
  assert.deepEqual({ search, hash }, { search: "", hash: "" }, "nothing of it is in this page's address");
  const { origin } = new URL(visit.server.url);
  const policy = await visit.run(() => document.getElementById("policy-full").textContent);
  assert.equal(policy, `frame-src ${origin}; script-src ${visit.server.url}embed-1.js`);
});

journey("it is picked and copied by keyboard alone", async (visit) => {
  await open(visit);
  await visit.tabTo("input[name=sprog]");
  await visit.press("ArrowDown");
  await assertCodes(visit, { sprog: "da-simple" });
  await visit.tabTo("button", "Kopiér linket");
  await visit.press("Enter");
  await visit.untilText("#told", "Koden er kopieret.");
  await visit.run(() => (document.execCommand = () => false));
  await visit.tabTo("button", "Kopiér rammen uden script", { back: true });
  await visit.press("Enter");
  await visit.untilText("#told", /^Browseren tillader ikke, at siden kopierer\. Koden er markeret/);
  const marked = () => {
    const { id, selectionStart, selectionEnd, value } = document.activeElement;
    return { id, all: selectionStart === 0 && selectionEnd === value.length };
  };
  assert.deepEqual(await visit.run(marked), { id: "plain", all: true });
});

journey("a profile is one of the site's, or a code that can be one", async (visit) => {
  await open(visit);
  const kind = await visit.run(() => document.getElementById("profil").localName);
  if (kind === "select") {
    const first = await visit.run(() => document.getElementById("profil").options[1].value);
    await visit.page.select("#profil", first);
    return assertCodes(visit, { profil: first });
  }
  await visit.type("#profil", "Ålborg!");
  await visit.press("Tab");
  await visit.find("#profil-error");
  await assertCodes(visit, {});
  await visit.run(() => (document.getElementById("profil").value = ""));
  await visit.type("#profil", "aalborg");
  await visit.press("Tab");
  await assertCodes(visit, { profil: "aalborg" });
  assert.ok(!(await visit.sees("#profil-error")));
});

journey("a colour is weighed, and refused with the reason where it is too weak", async (visit) => {
  await open(visit);
  const give = (theme, colour) =>
    visit.run(
      (theme, colour) => {
        const field = document.getElementById(theme);
        field.value = colour;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      theme,
      colour,
    );
  await visit.untilText("#colours-told", "Begge farver kan bruges.");
  assert.deepEqual(JSON.parse(`{${await code(visit, "farver")}}`), {
    farver: {
      lys: { accent: "#0a4c59", paa_accent: "#ffffff" },
      moerk: { accent: "#93dbe3", paa_accent: "#0f181b" },
    },
  });

  await give("lys", "#777777");
  await visit.untilText("#colours-told", /kan ikke bruges endnu/);
  await visit.untilText("#lys-told", "Kontrasten er 3,8 til en. Den skal være mindst 7, ellers er der nogen, der ikke kan læse det.");
  assert.ok(!(await visit.sees("#colours-code")));

  await give("lys", "#1b3f7a");
  await give("moerk", "#b3cdff");
  await visit.untilText("#colours-told", "Begge farver kan bruges.");
  assert.deepEqual(JSON.parse(`{${await code(visit, "farver")}}`).farver.moerk, { accent: "#b3cdff", paa_accent: "#0f181b" });
});

journey("in English it writes the same codes, and says English words", async (visit) => {
  await open(visit, ENGLISH);
  await visit.run(() => document.querySelector("input[name=sprog][value=en]").click());
  await assertCodes(visit, { sprog: "en" });
  await visit.untilText("#lys-told", /^The contrast is \d\.\d to one\. That is enough\.$/);
  await visit.click(".language", "Dansk");
  await visit.untilText("h1", "Vis beregneren på jeres side");
});

journey("the page for webmasters is accessible, on a narrow screen too", async (visit) => {
  // What looks for faults tries to talk to the frame, whose origin nobody knows.
  visit.expect(/execute .postMessage. on .DOMWindow./);
  for (const [page, width] of [[PAGE, 320], [PAGE, 1280], [ENGLISH, 320]]) {
    await visit.resize(width);
    await open(visit, page);
    await assertAccessible(visit, `${page}, ${width} wide`);
    assert.ok(await visit.run(() => document.documentElement.scrollWidth <= innerWidth), "nothing is beside the screen");
  }
});

journey("without scripts the codes can be read", { browsers: ["chromium"] }, async (visit) => {
  await visit.page.setJavaScriptEnabled(false);
  await visit.open(PAGE, { until: "parsed" });
  assert.match(await code(visit, "plain"), /^<iframe src="https:\/\/beregner\.example\/" title="Beregner: /);
  assert.match(await code(visit, "full"), /integrity="sha384-[A-Za-z0-9+/]{64}"/);
  assert.ok(!(await visit.sees("#choices")));
  await visit.find("noscript p");
});

journey("its policy allows one thing more than the others', and some less", { browsers: ["chromium"] }, async () => {
  const directives = (policy) => new Set(policy.split("; ").filter((part) => !part.startsWith("sandbox")));
  const others = directives(HEADERS.everything["Content-Security-Policy"]);
  const its = directives(HEADERS.pages[PAGE]["Content-Security-Policy"]);
  assert.deepEqual(HEADERS.pages[ENGLISH], HEADERS.pages[PAGE]);
  assert.deepEqual([...its].filter((part) => !others.has(part)).sort(), ["frame-src 'self'", "script-src 'self'"]);
  assert.deepEqual([...others].filter((part) => !its.has(part)).sort(), ["connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"]);
});
