// The answers as a file: saved by the browser itself, opened again, and put together with others.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assertAccessible } from "./accessibility.mjs";
import { today } from "./core.mjs";
import { journey } from "./harness.mjs";
import { AT_WORK, answer, arrived, enter, follow, question } from "./walk.mjs";

const HEALTH = ["lasting", "considerable", "purpose", "own_content", "full_time_exception"];
const PAGE = "Gem eller åbn svar";

/** A folder of its own, for what the browser saves and opens. */
async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Has the browser save by itself, and reads what it saved. */
async function save(visit, folder, label) {
  const session = await visit.page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    browserContextId: visit.page.browserContext().id,
    eventsEnabled: true,
  });
  const ended = new Promise((done) => {
    session.on("Browser.downloadProgress", ({ state }) => state === "completed" && done());
  });
  const before = new Set(readdirSync(folder));
  await visit.click("button", label);
  await ended;
  const [name] = readdirSync(folder).filter((name) => !before.has(name));
  return { name, path: join(folder, name), text: readFileSync(join(folder, name), "utf8") };
}

/** Chooses a file as somebody does, and waits for what the page says of it. */
async function open(visit, path, id = "notice") {
  const field = await visit.page.$("#file");
  // The page is made anew when the file was read.
  await visit.run(() => {
    document.querySelector("#file").dataset.before = "";
  });
  await field.uploadFile(path);
  const read = () => !document.querySelector("#file[data-before]") && document.activeElement?.id;
  await visit.until(`the file was read, and the focus is on #${id}`, (at) => at === id, read);
}

function written(folder, name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const caseFile = (facts) => ({ format: "personlig-assistance-case", version: 1, day: today(), facts });

journey("answers are saved, deleted, opened, and gone on with", { browsers: ["chromium"] }, async (visit) => {
  await inFolder(async (folder) => {
    await visit.open();
    await enter(visit, "borger");
    for (const step of AT_WORK) await answer(visit, step);
    const stopped = await question(visit);
    await follow(visit, PAGE);
    await assertAccessible(visit, "the page that saves answers");
    const all = await save(visit, folder, "Gem alle svar");
    assert.equal(all.name, `svar-${today()}.json`);
    const { facts } = JSON.parse(all.text);
    assert.equal(facts.lasting, "yes");
    assert.equal(Object.keys(facts).length, AT_WORK.length);
    const shared = await save(visit, folder, "Gem uden svar om helbred");
    const kept = Object.keys(JSON.parse(shared.text).facts);
    assert.deepEqual(kept, Object.keys(facts).filter((key) => !HEALTH.includes(key)));
    assert.ok(kept.length > 0 && kept.length < AT_WORK.length);

    await visit.click("button", "Slet mine svar");
    await visit.find("a.door");
    await enter(visit, "fil");
    await open(visit, all.path);
    await assertAccessible(visit, "the page of an opened file");
    assert.ok(await visit.sees("p", `Vi har hentet ${AT_WORK.length} svar fra den.`));
    await visit.click("button", "Jeg har brug for hjælp på arbejdet");
    assert.equal(await arrived(visit, PAGE), stopped);
  });
});

journey("two answer one case, and nothing is overwritten in silence", async (visit) => {
  await inFolder(async (folder) => {
    const employer = written(folder, "employer.json", caseFile({ working_hours: ["30"], residence: "faroe_or_greenland" }));
    await visit.open();
    await enter(visit, "borger");
    for (const step of AT_WORK) await answer(visit, step);
    await follow(visit, PAGE);
    await open(visit, employer);
    await assertAccessible(visit, "the page of what a file says otherwise");
    assert.deepEqual(await visit.texts(".conflicts dt"), ["Bopæl"]);
    const [ours, theirs] = await visit.texts(".conflicts .answer-given");
    assert.ok(ours.startsWith("På skærmen: Bor"), ours);
    assert.ok(theirs.startsWith("I filen:"), theirs);
    assert.notEqual(ours.split(": ")[1], theirs.split(": ")[1]);
    // The file's answer is taken when somebody says so, and only then.
    await visit.click("button", "Fortsæt");
    assert.equal(await arrived(visit, PAGE), "Hvor mange timers hjælp om ugen har du brug for?");
    await follow(visit, PAGE);
    await open(visit, employer);
    await visit.click(".answer-change button");
    await visit.until("the row is gone", (rows) => rows === 0, () => document.querySelectorAll(".conflicts dt").length);
    await visit.click("button", "Fortsæt");
    await arrived(visit, PAGE);
    await follow(visit, PAGE);
    await open(visit, employer);
    assert.ok(await visit.sees("p", "Der var ingen nye svar i den."));
    assert.deepEqual(await visit.texts(".conflicts dt"), []);
  });
});

journey("a file that can't be read says why, and the answers stay", async (visit) => {
  await inFolder(async (folder) => {
    const refuses = async (name, content, text) => {
      await open(visit, written(folder, name, content), "errors");
      const [said] = await visit.texts(".errors a");
      assert.match(said, text);
      assert.equal(await visit.run(() => document.querySelector("#file-error p").textContent), said);
      assert.match(await visit.run(() => document.title), /^Fejl:/);
    };
    await visit.open();
    await enter(visit, "borger");
    await answer(visit, AT_WORK[0]);
    const stopped = await question(visit);
    await follow(visit, PAGE);
    await refuses("letter.json", "Kære kommune", /kan ikke læses.*linje 1, tegn 1/);
    await assertAccessible(visit, "the page of a file that can't be read");
    await refuses("long.json", " ".repeat(65_537), /for stor.*64 kB/);
    await refuses("newer.json", { format: "personlig-assistance-case", version: 2 }, /anden udgave/);
    await refuses("foreign.json", { name: "x", version: "1.0" }, /»format« mangler/);
    await refuses("typo.json", caseFile({ lasting: "ja" }), /»facts.lasting« er "ja"\. Det skal være yes, no eller unknown/);
    await refuses("hostile.json", caseFile({ "<img src=x onerror=alert(1)>": "yes" }), /Vi kender ikke »/);
    assert.equal(await visit.run(() => document.querySelectorAll("img").length), 0);
    await visit.run(() => history.back());
    assert.equal(await arrived(visit, PAGE), stopped);
  });
});

journey("a file that is read after the answers were deleted brings nothing back", async (visit) => {
  // A slow disk: the browser tells of the file's end when it is let.
  await visit.beforeScripts(() => {
    const read = FileReader.prototype.readAsArrayBuffer;
    FileReader.prototype.readAsArrayBuffer = function (file) {
      window.readNow = () => read.call(this, file);
      this.addEventListener("load", () => setTimeout(() => (window.wasRead = true)));
    };
  });
  await inFolder(async (folder) => {
    await visit.open();
    await enter(visit, "borger");
    await answer(visit, AT_WORK[0]);
    await follow(visit, PAGE);
    const field = await visit.page.$("#file");
    await field.uploadFile(written(folder, "late.json", caseFile({ form: "fleksjob" })));
    await visit.until("the file is being read", Boolean, () => typeof window.readNow === "function");
    await visit.click("button", "Slet mine svar");
    await visit.find("a.door");
    await visit.run(() => window.readNow());
    await visit.until("the file was read", Boolean, () => window.wasRead === true);
    assert.ok(await visit.sees("p", "Dine svar er slettet."));
    await enter(visit, "fil");
    assert.deepEqual(await visit.texts("main h2"), ["Åbn en fil"], "nothing to save, and nothing opened");
  });
});

journey("a receipt is worked out again, and says what is otherwise now", { browsers: ["chromium"] }, async (visit) => {
  await inFolder(async (folder) => {
    await visit.open();
    await enter(visit, "arbejdsgiver");
    for (const step of [...AT_WORK, { write: ["37"] }, { write: ["8"] }]) await answer(visit, step);
    await follow(visit, PAGE);
    const receipt = await save(visit, folder, "Gem kvittering");
    assert.equal(receipt.name, `kvittering-${today()}.json`);
    const { answer: found, worked_out_by: by } = JSON.parse(receipt.text);
    assert.equal(found.assessment.hours.figure, "8.0000");
    assert.match(by.rules, /^[0-9a-f]{64}$/);
    const example = await save(visit, folder, "Gem som testeksempel");
    assert.match(example.text, /^hours = "8"$/m);
    await open(visit, receipt.path);
    assert.ok(await visit.sees("p", "Resultatet er det samme, til sidste ciffer."));
    assert.deepEqual(await visit.texts(".changes li"), []);
    const older = receipt.text
      .replace('"figure": "8.0000"', '"figure": "7.5000"')
      .replace(by.rules, "0".repeat(64));
    await open(visit, written(folder, "older.json", older));
    assert.ok(await visit.sees("p", "Resultatet er anderledes nu."));
    assert.ok(await visit.sees("p", "Beregneren er ændret siden."));
    const [known, change] = await visit.texts(".changes li");
    assert.equal(known, "Hjælp om ugen: før 7,5 timer, nu 8 timer");
    assert.match(change, /^assessment\..*figure: før 7\.5000, nu 8\.0000$/);
    assert.deepEqual(await visit.texts("details summary"), ["For sagsbehandlere: én ændring i filen"]);
    await assertAccessible(visit, "a receipt that comes out otherwise");
    await open(visit, written(folder, "newer.json", receipt.text.replace('"version": 1', '"version": 2')), "errors");
  });
});

journey("a link holds the figures, no answer on health, and leaves the address at once", async (visit) => {
  await visit.open();
  await enter(visit, "arbejdsgiver");
  for (const step of [...AT_WORK, { write: ["37"] }, { write: ["8"] }]) await answer(visit, step);
  await follow(visit, PAGE);
  const address = await visit.run(() => document.querySelector("#link").value);
  assert.equal(address.split("#")[1], "tal&working_hours=37&needed_hours=8");
  assert.equal(address.split("#")[0], await visit.run(() => location.href));
  await assertAccessible(visit, "the page with the link");
  await visit.run((fragment) => { location.hash = fragment; }, address.split("#")[1]);
  await visit.until("the link has left the address", (hash) => hash === "", () => location.hash);
  await visit.until("it says that there was nothing new", (said) => said, () =>
    document.querySelector("main").textContent.includes("Der var ingen nye svar i linket."));
  assert.equal(await visit.run(() => document.querySelectorAll("#link, #file").length), 0, "nothing to save yet");
  // As a mail program leaves it, against other answers.
  await visit.run(() => { location.hash = "tal&working_hours=18%3A30&needed_hours=4."; });
  await visit.until("it is held against the answers", (names) => names.length === 2, () =>
    [...document.querySelectorAll(".conflicts dt")].map((name) => name.textContent.trim()));
  assert.ok(await visit.sees("h2, h3", "Linket siger noget andet om 2 svar"));
  await visit.click(".answer-change button");
  await visit.until("one is taken", (names) => names.length === 1, () =>
    [...document.querySelectorAll(".conflicts dt")].map((name) => name.textContent.trim()));
  assert.ok(await visit.sees("p", "Vi har hentet ét svar fra linket:"));
  await assertAccessible(visit, "a link against other answers");
});

for (const [fragment, said] of [
  ["tal&working_hours=30&needed_hours=8", "Vi har hentet 2 svar fra linket:"],
  ["tal&working_hours=18%3A30,10&wage_per_hour=185).", "Vi har hentet 2 svar fra linket:"],
  ["tal&working_hours=30&lasting=yes", "Linket kan ikke læses"],
]) {
  journey(`an address with "${fragment}" is read once and replaced`, async (visit) => {
    await visit.open(`#${fragment}`);
    await visit.until(`"${said}" is said`, (now) => now, (said) => document.body.textContent.includes(said), said);
    await visit.until("the focus is on what is said", (at) => at === "notice", () => document.activeElement?.id);
    assert.doesNotMatch(await visit.run(() => document.title), /^Fejl:/);
    assert.equal((await visit.texts("main section .buttons button")).length, 4, "a way on for everybody");
    assert.equal(await visit.run(() => location.hash), "");
    await assertAccessible(visit, fragment);
  });
}
