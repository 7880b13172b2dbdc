// What is released, as somebody unpacks it: every file is what the manifest says, it runs behind the plainest of
// servers, and says why it doesn't where it is opened as a file.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { NAME, pack } from "../../tools/release.mjs";
import { WANTED, launch } from "../browser/browsers.mjs";
import { Visit } from "../browser/visit.mjs";
import { readableFolder } from "./servers.mjs";

const PATIENCE = 120_000;
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const MANIFEST = ".well-known/personlig-assistance-manifest.json";

const work = readableFolder("release-");
const site = join(work, NAME, "site");
after(() => rmSync(work, { recursive: true }));
before(() => {
  for (const [path, bytes] of Object.entries(unzipSync(pack(DIST)))) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
});

test("the release holds the site, what a server needs, and what to do with it", () => {
  const wanted = ["LAES-MIG.html", "LICENSE", "deploy/deployment.md", "deploy/nginx/http.conf", "deploy/nginx/site.conf"];
  for (const path of [...wanted, "deploy/apache.conf", "deploy/web.config", "deploy/_headers", "site/index.html"]) {
    assert.ok(existsSync(join(work, NAME, path)), path);
  }
  const files = (of) => readdirSync(of, { recursive: true }).sort();
  assert.deepEqual(files(site), files(DIST));
});

test("the same site is packed into the same bytes", () => {
  assert.ok(Buffer.from(pack(DIST)).equals(Buffer.from(pack(site))));
});

/** The line as it is told to people. */
function told(document) {
  const text = readFileSync(join(work, NAME, document), "utf8");
  return /<code>(find \. .*sha256sum)<\/code>/.exec(text)[1];
}

test("the manifest's root can be worked out with the line that people are told", () => {
  const line = told("LAES-MIG.html");
  assert.ok(readFileSync(new URL("../../tools/manifest.mjs", import.meta.url), "utf8").includes(line));
  const root = () => execFileSync("bash", ["-c", line], { cwd: site, encoding: "utf8" }).slice(0, 64);
  const manifest = JSON.parse(readFileSync(join(site, MANIFEST), "utf8"));
  assert.equal(root(), manifest.root);

  const listed = Object.entries(manifest.files).map(([path, sum]) => `${sum}  ${path}\n`);
  execFileSync("sha256sum", ["--check", "--strict", "--quiet"], { cwd: site, input: listed.join("") });
  const there = readdirSync(site, { recursive: true, withFileTypes: true }).filter((at) => at.isFile());
  assert.equal(listed.length, there.length - 1, "every file but the manifest itself");

  const program = Object.keys(manifest.files).find((path) => path.endsWith("_bg.wasm"));
  const bytes = readFileSync(join(site, program));
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] ^= 1;
  writeFileSync(join(site, program), changed);
  try {
    assert.notEqual(root(), manifest.root, "one bit more or less is noticed");
  } finally {
    writeFileSync(join(site, program), bytes);
  }
});

/** Serves the folder that the release was unpacked in, without any setting. */
async function plainServer() {
  const child = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", work], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  const port = await new Promise((done, failed) => {
    child.on("error", failed);
    child.on("exit", () => failed(new Error(`python3 -m http.server has stopped: ${said}`)));
    child.stdout.on("data", (text) => {
      said += text;
      const found = /port (\d+)/.exec(said);
      if (found) done(found[1]);
    });
  });
  const ended = new Promise((done) => child.on("exit", done));
  return {
    url: `http://127.0.0.1:${port}/${NAME}/site/`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

for (const name of WANTED) {
  test(`it runs below a folder of a server without any setting (${name})`, { timeout: PATIENCE }, async () => {
    const server = await plainServer();
    const browser = await launch(name);
    try {
      const visit = new Visit({ name, server: { url: server.url, log: [] }, page: await browser.newPage() });
      await visit.prepare();
      await visit.open();
      await visit.click('a.door[href="#borger"]');
      await visit.find("input[type=radio]");
      visit.assertQuiet();
    } finally {
      await browser.close();
      await server.stop();
    }
  });

  test(`opened as a file it says that it needs a server (${name})`, { timeout: PATIENCE }, async () => {
    // As Firefox is for people; for tests it is launched more lenient, and the application would run.
    const browser = await launch(name, { preferences: { "security.fileuri.strict_origin_policy": true } });
    try {
      const url = pathToFileURL(`${site}/`).href;
      const visit = new Visit({ name, server: { url, log: [] }, page: await browser.newPage() });
      await visit.open("index.html", { until: "parsed" });
      await visit.untilText('#recovery [data-cause="file"]:not([hidden])', /kun, når den ligger på en webserver/);
      assert.ok(await visit.sees('#recovery [data-cause="file"]'));
      assert.ok(await visit.sees("h1"), "the first view can be read");
      assert.equal((await visit.texts("#recovery [data-cause]:not([hidden])")).length, 1);
    } finally {
      await browser.close();
    }
  });
}
