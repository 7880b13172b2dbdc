// The profile of an organisation: whom to ask, more words, a rate, a door, colours. The address chooses
// a file and carries nothing else.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertAccessible } from "./accessibility.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, MONEY, answer, enter, follow } from "./walk.mjs";

/** Somebody in an ordinary job, full time, who needs 8. */
const WAY = [...AT_WORK, { write: ["37"] }, { write: ["8"] }];

/** The questions on money, where nobody knows the rate of the grant. */
const WITHOUT_RATE = MONEY.map((step) => (step.facts.grant_rate ? { unknown: true } : step));

/** Whom to ask, at the foot of the page. */
const contact = (visit) => visit.texts(".footer .contact p");

/** Waits until the page is the organisation's. */
const adapted = (visit) => visit.untilText(".footer .contact", /Spørg/);

/** The profiles that were asked of the server. */
const requested = (visit, mark = 0) =>
  visit.server.log.slice(mark).map(({ path }) => path).filter((path) => path.includes("/profil/"));

journey("a municipality's page names whom to ask, explains, and states its rate", async (visit) => {
  await visit.open("?profil=aalborg");
  await adapted(visit);
  assert.deepEqual(await contact(visit), [
    "Har du brug for hjælp? Spørg Eksempel for Aalborg Kommune.",
    "Den, der skal have hjælpen, søger i den kommune, hvor han eller hun bor.",
    "Det er ikke altid denne kommune.",
    "Eksempel: Team Handicap og Job",
    "Telefon: 00 00 00 00",
    "Mail: handicap.og.job@example.dk",
    "Hjemmeside: https://example.dk/aalborg/personlig-assistance (åbner i en ny fane)",
  ]);
  const links = await visit.run(() => [...document.querySelectorAll(".footer .contact a")].map((link) => link.href));
  assert.deepEqual(links, [
    "tel:00000000",
    "mailto:handicap.og.job@example.dk",
    "https://example.dk/aalborg/personlig-assistance",
  ]);
  assert.equal(requested(visit).length, 1, "it is fetched once");
  await assertAccessible(visit, "the start page of a municipality");

  await enter(visit, "arbejdsgiver");
  for (const step of WAY.slice(0, -1)) await answer(visit, step);
  const why = (await visit.texts("main details")).join();
  assert.match(why, /Fra Eksempel for Aalborg Kommune/);
  assert.match(why, /Skriv timerne i en almindelig uge/);
  await answer(visit, WAY.at(-1));
  for (const step of WITHOUT_RATE) await answer(visit, step);
  await follow(visit, "Se resultatet");
  const basis = (await visit.texts(".status p")).join(" ");
  assert.match(
    basis,
    /Satsen er 128,23 kr\. i timen fra den 1\. oktober 2022\. Det har Eksempel for Aalborg Kommune oplyst\. Kilden er Odder Kommunes side/,
  );
  assert.deepEqual(await visit.texts("main .contact p"), await contact(visit), "whom to ask stands with the result");
  await assertAccessible(visit, "the result on a municipality's page");
  assert.match(await visit.run(() => location.search), /^\?profil=aalborg$/, "the address keeps the code");
});

journey("a rate of its own is used, from its first day", async (visit) => {
  const own = JSON.parse(readFileSync(new URL("../../profiles/aalborg.json", import.meta.url), "utf8"));
  own.sats = { kroner: "140", fra: "2025-04-01", kilde: "Eksempel: brev til virksomheder" };
  visit.answer(/profil\/aalborg\.json/, { body: JSON.stringify(own) });
  await visit.open("?profil=aalborg");
  await adapted(visit);
  await enter(visit, "arbejdsgiver");
  for (const step of [...WAY, ...WITHOUT_RATE]) await answer(visit, step);
  await follow(visit, "Se resultatet");
  const page = await visit.run(() => document.querySelector("main").innerText);
  // 104 hours of a quarter.
  assert.match(page, /14\.560,00 kr\./);
  assert.match(page, /Satsen er 140,00 kr\. i timen fra den [^.]*\.? ?[^.]*\. Det har Eksempel for Aalborg Kommune oplyst/);
  assert.doesNotMatch(page, /128,23/);
});

journey("the page's colours are the organisation's, in the light and in the dark", async (visit) => {
  await visit.open("?profil=aalborg");
  await adapted(visit);
  const accent = () => visit.run(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());
  assert.equal(await accent(), "#1b3f7a");
  // The one browser that can be told to be in the dark.
  if (visit.browser !== "chromium") return;
  await visit.emulate({ scheme: "dark" });
  assert.equal(await accent(), "#b3cdff");
  await assertAccessible(visit, "the start page of a municipality in the dark");
});

journey("an organisation's page opens at its door, unless the address names one", async (visit) => {
  await visit.open("?profil=jobcenter");
  await visit.untilText("h1", /Hvordan arbejder/);
  await adapted(visit);
  assert.match((await visit.texts("h1")).join(), /medarbejderen/);
  // To the same page with another door, from elsewhere.
  await visit.open("tilgaengelighed-da.html", { until: "parsed" });
  await visit.open("?profil=jobcenter#borger");
  await visit.untilText("h1", "Hvordan arbejder du?");
  await adapted(visit);
  assert.deepEqual(await visit.texts("h1"), ["Hvordan arbejder du?"]);
});

journey("what is no code, and what else stands in the address, is not read", async (visit) => {
  for (const search of ["?profil=../aalborg", "?profil=AALBORG", "?profil=a/b", `?profil=${"a".repeat(41)}`, "?profil="]) {
    await visit.open(search);
    assert.deepEqual(await contact(visit), [], search);
    assert.deepEqual(requested(visit), [], search);
  }
  const mark = visit.server.log.length;
  await visit.open("?profil=aalborg&navn=Ond&kontakt=x&sats=999&mail=ond@example.com&web=https://example.com");
  await adapted(visit);
  const page = await visit.run(() => document.body.innerText);
  for (const word of ["Ond", "999", "example.com"]) assert.ok(!page.includes(word), word);
  assert.deepEqual(requested(visit, mark), ["/profil/aalborg.json"]);
});

journey("a profile that can't be read is told, and the calculator works without it", async (visit) => {
  visit.answer(/profil\/aalborg\.json/, { body: '{"format": "personlig-assistance-profil"}' });
  await visit.open("?profil=aalborg");
  await visit.untilText(".notice", /kunne ikke læses. Beregneren virker uden dem/);
  assert.deepEqual(await contact(visit), []);
  assert.deepEqual(await visit.texts(".footer-help"), ["Har du brug for hjælp? Spørg din kommune (tidligere jobcenteret)."]);
  await enter(visit, "borger");
  assert.deepEqual(await visit.texts(".notice"), []);
});

for (const code of ["findes-ikke", "../aalborg"]) {
  journey(`a profile that is not there is told: ${code}`, async (visit) => {
    visit.expect(/Failed to load resource|404/);
    await visit.open(`?profil=${code}`);
    await visit.untilText(".notice", /kunne ikke læses. Beregneren virker uden dem/);
    assert.deepEqual(await contact(visit), []);
  });
}
