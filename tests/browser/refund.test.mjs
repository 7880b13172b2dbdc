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

/** The rate did not change in the quarter. */
const ONE_RATE = { pick: "Nej" };

/** From whoever helped to whether there were more. */
const colleague = (hours, wage) => [
  { pick: "En kollega" },
  { write: hours },
  { pick: "I timen", write: [wage] },
  { write: [] },
  { write: [] },
];

/** What the payment takes beside the account; with interpreters also whether they are independent. */
const payment = (interpreting = []) => [
  { pick: "Nej", facts: { special_qualifications: "not_needed" } },
  { write: ["127,86"], facts: { grant_rate: "127.86" } },
  { pick: "Nej", facts: { holiday_pay: "none" } },
  { pick: "Ja", facts: { assistant_approved: "yes" } },
  ...interpreting,
  { unknown: true, facts: { application_received: "unknown" } },
  { pick: "Ja", facts: { cvr_number: "yes" } },
];
const PAYMENT = payment();
const INDEPENDENT = { pick: "Nej", facts: { interest_in_interpreter: "no" } };

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
      { pick: "Hjælpere" },
      ONE_RATE,
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
    [
      { pick: quarter.label },
      { write: ["12"] },
      { pick: "Ja, i hele kvartalet" },
      { pick: "Hjælpere" },
      ONE_RATE,
      { pick: "En kollega" },
    ],
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
    { pick: "Hjælpere" },
    ONE_RATE,
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

/** A day of the quarter's second month as it is written in files and as people write it, where no
 * public holiday can be: its second Wednesday or Saturday. */
function dayOf({ code }, weekday) {
  const [year, number] = code.split("-Q").map(Number);
  const month = 3 * number - 1;
  for (let day = 8; ; day += 1) {
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDay() !== weekday) continue;
    const two = (part) => String(part).padStart(2, "0");
    return { written: `${day}/${month}-${year}`, code: `${year}-${two(month)}-${two(day)}` };
  }
}

journey("an assistant and interpreting are settled together, from the calendar", async (visit) => {
  const quarter = quarterBefore();
  const [wednesday, saturday] = [3, 6].map((weekday) => dayOf(quarter, weekday));
  await visit.open();
  await enter(visit, "refusion");
  const steps = [
    { pick: quarter.label },
    { write: ["8"] },
    { pick: "Ja, i hele kvartalet" },
    { pick: "Både hjælpere og tolkning" },
    ONE_RATE,
    ...colleague(["90"], "185"),
    { pick: "Nej" },
    { write: [wednesday.written, "9.30", "3"] },
    { pick: "Zone 2" },
    { pick: "Nej" },
    { write: ["2.600"] },
    { pick: "Ja" },
    // The same interpreter, later on the same day, at the same place: no zone is asked for.
    { write: [wednesday.written, "kl. 13", "1:30"] },
    { pick: "Ja" },
    { pick: "Nej" },
    { write: ["1200"] },
    { pick: "Ja" },
    { write: [saturday.written, "9:30", "2"] },
    { pick: "Zone 1" },
    { pick: "Særligt krævende" },
    { write: ["2200"] },
    { pick: "Nej" },
    { write: [] },
    ...payment([INDEPENDENT]),
  ];
  const facts = await goThrough(visit, steps, "mouse", true);
  assert.equal(await question(visit), "Tjek dine svar");
  const answers = await visit.texts(".answers .answer");
  const told = (what) => assert.ok(answers.some((text) => what.test(text)), `${what}: ${answers}`);
  told(/Tidspunkt, tolkning 1.*onsdag den .* kl\. 9\.30 i 3 timer(?! \()/s);
  told(/Tidspunkt, tolkning 3.*lørdag den .* kl\. 9\.30 i 2 timer \(weekend\)/s);
  await follow(visit, "Se resultatet");
  const job = (start, length, zone, bill, more) => ({ start, length, zone, bill, ...more });
  const core = settle(facts, {
    quarter: quarter.code,
    granted: "8",
    assistants: [{ helper: "colleague", wage_per_hour: "185", paid: "90" }],
    interpreting: [
      job(`${wednesday.code}T09:30`, "3", "2", "2600"),
      job(`${wednesday.code}T13:00`, "1.5", "2", "1200", { same_place_earlier: "yes" }),
      job(`${saturday.code}T09:30`, "2", "1", "2200", { demanding: "yes" }),
    ],
  });
  // By hand: 3 x 650 + 650; 1,5 x 650, less than the bill; 2 x 650 + 275 + 2 x 161 + 2 x 135.
  const refunded = core.interpreting.map((job) => job.refunded);
  assert.deepEqual(refunded, ["2600.00", "975.00", "2167.00"]);
  // 90 hours at 127,86 kr. come on top.
  assert.equal(core.subsidy, "17249.40");
  const heading = await question(visit);
  assert.ok(heading.includes(kroner(core.subsidy)), heading);
  const rows = await visit.texts(".money .table tbody tr");
  assert.equal(rows.length, 1 + 3 + 1);
  for (const [place, amount] of refunded.entries()) {
    const row = rows[place + 1];
    assert.ok(row.includes(`Tolkning ${place + 1}`) && row.includes(kroner(amount)), row);
  }
  assert.ok(await visit.sees("h2", "Tolkning"));
  await assertAccessible(visit, "the settlement of interpreting");
});

journey("a rate that changed within the quarter is settled in two parts", async (visit) => {
  const quarter = quarterBefore();
  const day = dayOf(quarter, 3);
  await visit.open();
  await enter(visit, "refusion");
  const before = [
    { pick: quarter.label },
    { write: ["8"] },
    { pick: "Ja, i hele kvartalet" },
    { pick: "Hjælpere" },
    { pick: "Ja" },
    { write: [day.written, "131,40"] },
    { pick: "En kollega" },
  ];
  await goThrough(visit, before, "mouse", true);
  await assertAccessible(visit, "the hours before and after");
  // The part stands after the fields of all the weeks that there can be.
  await visit.type("#field-14", "64");
  const after = [
    { write: ["104"] },
    { pick: "I timen", write: ["185"] },
    { write: [] },
    { write: [] },
    { pick: "Nej" },
    { write: [] },
    ...PAYMENT,
  ];
  const facts = await goThrough(visit, after, "mouse");
  const answers = await visit.texts(".answers .answer");
  assert.ok(answers.some((text) => text.includes("heraf 64 timer fra og med")), `${answers}`);
  await follow(visit, "Se resultatet");
  const core = await assertSettled(visit, facts, {
    quarter: quarter.code,
    granted: "8",
    rate_change: { from: day.code, rate: "131.40" },
    assistants: [
      { helper: "colleague", wage_per_hour: "185", paid: "104", paid_from_change: "64" },
    ],
  });
  // By hand: 40 x 127,86 and 64 x 131,40.
  assert.equal(core.subsidy, "13524.00");
  await assertAccessible(visit, "the settlement with two rates");
});
