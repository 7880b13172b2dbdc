// A quarter's settlement, for those who have a grant: the figures on the screen are the core's.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { hours, kroner, settle, today } from "./core.mjs";
import { journey } from "./harness.mjs";
import { answer, enter, follow, question } from "./walk.mjs";

/** The quarter before today's: its code in files, and its name on the page. */
function quarterBefore() {
  const [year, month] = today().split("-").map(Number);
  const before = Math.ceil(month / 3) - 1;
  const [of, number] = before === 0 ? [year - 1, 4] : [year, before];
  return { code: `${of}-Q${number}`, label: `${number}. kvartal ${of}` };
}

/** From whoever helped to whether there were more. */
const colleague = (hours, wage) => [
  { pick: "En kollega" },
  { write: hours },
  { pick: "I timen", write: [wage] },
  { write: [] },
  { write: [] },
];

/** What the payment takes beside the account. */
const PAYMENT = [
  { pick: "Nej", facts: { special_qualifications: "not_needed" } },
  { write: ["127,86"], facts: { grant_rate: "127.86" } },
  { pick: "Nej", facts: { holiday_pay: "none" } },
  { pick: "Ja", facts: { assistant_approved: "yes" } },
  { unknown: true, facts: { application_received: "unknown" } },
  { pick: "Ja", facts: { cvr_number: "yes" } },
];

async function goThrough(visit, steps, hand, look) {
  const facts = {};
  for (const step of steps) {
    const asked = await question(visit);
    if (look) await assertAccessible(visit, `the page "${asked}"`);
    await answer(visit, step, hand);
    Object.assign(facts, step.facts);
  }
  return facts;
}

/** Copies lines from elsewhere on the page, and pastes them into a field. */
async function paste(visit, field, lines) {
  const { keyboard } = visit.page;
  const together = async (key) => {
    await keyboard.down("Control");
    await keyboard.press(key);
    await keyboard.up("Control");
  };
  await visit.run((lines) => {
    const sheet = document.body.appendChild(document.createElement("textarea"));
    sheet.id = "sheet";
    sheet.value = lines;
    sheet.focus();
  }, lines);
  await together("a");
  await together("c");
  await visit.run((field) => {
    document.querySelector("#sheet").remove();
    document.querySelector(field).focus();
  }, field);
  await together("v");
}

async function assertSettled(visit, facts, account) {
  const core = settle(facts, account);
  const heading = await question(visit);
  assert.ok(heading.includes(kroner(core.subsidy)), `${heading} has ${kroner(core.subsidy)}`);
  const figures = await visit.texts(".figures dd");
  const left = Number(core.left) > 0 ? [`${hours(core.left)} timer`] : [];
  assert.deepEqual(figures, [...[core.subsidy, core.cost, core.own_share].map(kroner), ...left]);
  const rows = await visit.texts(".money .table tbody tr");
  assert.equal(rows.length, core.assistants.length + 1);
  for (const [place, part] of core.assistants.entries()) {
    const refunded = kroner((Number(part.base) + Number(part.documented)).toFixed(2));
    assert.ok(rows[place].includes(refunded), `${rows[place]} has ${refunded}`);
  }
  return core;
}

/** What the page has the browser save: its name and its bytes. */
async function saved(visit, label) {
  await visit.run(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      window.savedFile = file;
      return make.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = function () {
      window.savedName = this.download;
    };
  });
  await visit.click("button", label);
  return visit.run(async () => ({
    name: window.savedName,
    bytes: [...new Uint8Array(await window.savedFile.arrayBuffer())],
  }));
}

async function assertSaves(visit, quarter, settled) {
  const [year, number] = quarter.code.split("-Q");
  const sheet = await saved(visit, "Gem til regneark");
  assert.equal(sheet.name, `kvartal-${year}-${number}.csv`);
  assert.deepEqual(sheet.bytes.slice(0, 3), [0xef, 0xbb, 0xbf], "UTF-8 with its mark");
  const text = Buffer.from(sheet.bytes).toString("utf8");
  const total = text.split("\r\n").find((line) => line.startsWith("I alt;"));
  assert.equal(total, `I alt;110;104;${settled.subsidy.replace(".", ",")}`);
  const dates = await saved(visit, "Gem datoer til kalenderen");
  assert.equal(dates.name, "datoer.ics");
  const calendar = Buffer.from(dates.bytes).toString("utf8");
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(calendar.split("BEGIN:VEVENT").length - 1 >= 3, "the quarters to come");
}

for (const hand of ["mouse", "keyboard"]) {
  journey(`an employer settles a quarter, by ${hand}`, async (visit) => {
    const quarter = quarterBefore();
    await visit.open();
    await enter(visit, "refusion", hand);
    const steps = [
      { pick: quarter.label },
      { write: ["8"] },
      { pick: "Ja, i hele kvartalet" },
      ...colleague(["110"], "185 kr."),
      { pick: "Nej" },
      { write: ["250", ""] },
      ...PAYMENT,
    ];
    const facts = await goThrough(visit, steps, hand, hand === "mouse");
    assert.equal(await question(visit), "Tjek dine svar");
    await follow(visit, "Se resultatet", hand);
    const account = {
      quarter: quarter.code,
      granted: "8",
      assistants: [{ helper: "colleague", wage_per_hour: "185", paid: "110" }],
      travel: { costs: "250" },
    };
    const settled = settle(facts, account);
    // Of 110 hours 8 x 13 are covered, and the travel comes on top.
    assert.equal(hours(settled.refunded), "104");
    const heading = await question(visit);
    assert.ok(heading.includes(kroner(settled.subsidy)), heading);
    assert.ok(await visit.sees("h3", "6 timer kan ikke dækkes"));
    if (hand === "mouse") await assertSaves(visit, quarter, settled);
    if (hand === "mouse") await assertAccessible(visit, "the settlement");
  });
}

journey("hours of weeks are pasted from a spreadsheet, and shared between two", async (visit) => {
  const quarter = quarterBefore();
  await visit.open();
  await enter(visit, "refusion");
  await goThrough(
    visit,
    [{ pick: quarter.label }, { write: ["12"] }, { pick: "Ja, i hele kvartalet" }, { pick: "En kollega" }],
    "mouse",
  );
  await visit.click("button", "Skriv timerne uge for uge");
  await visit.find("#field-12");
  const weeks = ["8", "8,5", "", "7:30", "8", "8", "8", "8", "8", "8", "8", "8", "8"];
  await paste(visit, "#field-0", `${weeks.join("\n")}\n`);
  const written = () => [...document.querySelectorAll("main input[type=text]")].slice(0, 13).map((at) => at.value);
  await visit.until("the column is in the fields", (now) => now.join() === weeks.join(), written);
  await assertAccessible(visit, "the hours of the weeks");
  const facts = await goThrough(
    visit,
    [
      { write: [] },
      { pick: "I timen", write: ["185"] },
      { write: ["", "8"] },
      { pick: "Ja, og ingen andre betaler for dem" },
      { write: ["400"] },
      { pick: "Ja" },
      { pick: "En leder" },
      { write: ["40"] },
      { pick: "Om måneden", write: ["45.000"] },
      { write: [] },
      { write: [] },
      { pick: "Nej" },
      { write: [] },
      ...PAYMENT,
    ],
    "mouse",
  );
  await follow(visit, "Se resultatet");
  const paid = weeks.map((hours) => (hours === "" ? "0" : hours.replace(",", ".")));
  const rows = await visit.texts(".answers dt");
  assert.ok(rows.some((text) => text.includes("hjælper 2")), `whose answer it is: ${rows}`);
  const many = await visit.run(() => document.querySelectorAll(".answers .answer").length);
  assert.ok(many > 15, `every answer is on the page: ${many}`);
  const lastWeek = quarter.code.endsWith("Q3") || quarter.code.endsWith("Q4") ? ["0"] : [];
  await assertSettled(visit, facts, {
    quarter: quarter.code,
    granted: "12",
    assistants: [
      {
        helper: "colleague",
        wage_per_hour: "185",
        paid_weekly: [...paid, ...lastWeek],
        assistant_sick: { hours: "8", duty: "must_pay" },
        documented_additions: "400",
      },
      { helper: "manager", wage_per_month: "45000", paid: "40" },
    ],
  });
});

journey("an answer of the account is changed from the settlement, and nothing else is asked", async (visit) => {
  const quarter = quarterBefore();
  await visit.open();
  await enter(visit, "refusion");
  const steps = [
    { pick: quarter.label },
    { write: ["8"] },
    { pick: "Ja, i hele kvartalet" },
    ...colleague(["100"], "185"),
    { pick: "Nej" },
    { write: [] },
    ...PAYMENT,
  ];
  const facts = await goThrough(visit, steps, "mouse");
  const account = (paid) => ({
    quarter: quarter.code,
    granted: "8",
    assistants: [{ helper: "colleague", wage_per_hour: "185", paid }],
  });
  await follow(visit, "Se resultatet");
  await assertSettled(visit, facts, account("100"));
  await visit.click("summary", "Dine svar");
  const before = await question(visit);
  await visit.run(() => {
    const rows = [...document.querySelectorAll(".answers .answer")];
    rows.find((row) => row.querySelector("dt").textContent === "Timer").querySelector("button").click();
  });
  await visit.untilText("h1", "Hvor mange timer er der betalt for i kvartalet?");
  await visit.run(() => {
    document.querySelector("#field-0").focus();
    document.querySelector("#field-0").select();
  });
  await visit.page.keyboard.type("90");
  await visit.click("button", "Fortsæt");
  await visit.until(
    "the settlement is worked out anew",
    (heading) => heading.startsWith("Tilskuddet") && heading !== before,
    () => document.querySelector("h1").textContent.trim(),
  );
  await assertSettled(visit, facts, account("90"));
});
