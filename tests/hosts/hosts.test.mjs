// Whether a server that is set up as deploy/ says sends every file with what deploy/headers.json says:
// nginx, Apache and our own by asking them, the configurations that can't be run here by reading them.

import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { configurations } from "../../tools/deploy.mjs";
import { HEADERS, TYPES, headersFor, isHashed, typeOf } from "../../tools/headers.mjs";
import { start as startOwn } from "../../tools/server.mjs";
import { launch } from "../browser/browsers.mjs";
import { Visit } from "../browser/visit.mjs";
import { NGINX_ENCODINGS, apache, ask, nginx, readableFolder } from "./servers.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** One page has a policy of its own, whether the site has such a page or not. */
const OWN = "tilgaengelighed-en.html";
const headers = {
  ...HEADERS,
  pages: { ...HEADERS.pages, [OWN]: { "Content-Security-Policy": "default-src 'none'; style-src 'self'" } },
};
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length))
  .sort();

const ENDINGS = { br: ".br", gzip: ".gz" };

const work = readableFolder("site-");
after(() => rmSync(work, { recursive: true }));

/** A copy of the site, because Apache's configuration may lie in it. */
function copy(name) {
  cpSync(DIST, join(work, name), { recursive: true });
  return join(work, name);
}

/** The server of tools/serve and of the other tests. */
async function own({ site, path }) {
  const { url, close } = await startOwn({ directory: site, base: path, headers });
  return { url, stop: close };
}

const HOSTS = [
  { name: "our own server", path: "/", start: own },
  { name: "nginx, at the root", path: "/", start: nginx, encodings: NGINX_ENCODINGS },
  { name: "nginx, below a folder", path: "/kommune/hjaelp/", start: nginx, encodings: NGINX_ENCODINGS },
  { name: "Apache, as .htaccess", path: "/", start: apache, htaccess: true },
  { name: "Apache, below a folder", path: "/kommune/hjaelp/", start: apache, htaccess: false },
];

function assertHeaders(answer, expected, what) {
  for (const [name, value] of Object.entries(expected)) {
    assert.deepEqual(answer.headers[name.toLowerCase()], [value], `${name} of ${what}`);
  }
}

for (const { name, path, start, htaccess, encodings = ["br", "gzip"] } of HOSTS) {
  describe(name, () => {
    let host;
    before(async () => {
      const site = copy(name.replaceAll(/\W+/g, "-"));
      host = await start({ site, path, configurations: configurations(headers), htaccess });
    });
    after(() => host?.stop());

    test("every file has its headers and its type, packed as the browser can unpack it", async () => {
      for (const file of ["", ...files]) {
        const expected = headersFor(`/${file}`, { headers });
        for (const accepted of ["", "gzip", "gzip, deflate, br, zstd"]) {
          const what = `/${file} for a browser that unpacks "${accepted}"`;
          const answer = await ask(host.url + file, { headers: accepted ? { "Accept-Encoding": accepted } : {} });
          const of = join(DIST, file || "index.html");
          const packed = encodings.filter((one) => accepted.includes(one)).find((one) => existsSync(of + ENDINGS[one]));
          assert.equal(answer.status, 200, what);
          assertHeaders(answer, expected, what);
          assert.deepEqual(answer.headers["content-type"], [typeOf(`/${file}`)], what);
          assert.deepEqual(answer.headers["content-encoding"], packed ? [packed] : undefined, what);
          assert.ok(answer.body.equals(readFileSync(of + (packed ? ENDINGS[packed] : ""))), `the bytes of ${what}`);
          if (packed) assert.match(answer.headers.vary.join(), /Accept-Encoding/i, what);
        }
      }
    });

    test("what has not changed is not sent again", async () => {
      for (const file of ["index.html", files.find((file) => isHashed(`/${file}`))]) {
        const first = await ask(host.url + file);
        const again = await ask(host.url + file, { headers: { "If-None-Match": first.headers.etag[0] } });
        assert.equal(again.status, 304, file);
        assertHeaders(again, headersFor(`/${file}`, { headers }), `${file}, not changed`);
      }
    });

    test("what is not there, not allowed or a folder has the headers too, and is not kept", async () => {
      const expected = headersFor("/", { missing: true, headers });
      for (const [method, address, status] of [
        ["GET", "no-such-page.html", [404]],
        ["GET", "app-0123456789abcdef.js", [404]],
        ["GET", "no/such/folder/", [404]],
        ["PUT", "index.html", [405]],
        ["GET", ".well-known/", [403, 404]],
      ]) {
        const answer = await ask(host.url + address, { method });
        assert.ok(status.includes(answer.status), `${answer.status} for ${method} ${address}`);
        assertHeaders(answer, expected, `${method} ${address}`);
        assert.doesNotMatch(answer.body.toString(), /manifest/, "no folder is listed");
      }
    });

    test("the application starts there (chromium)", { timeout: 120_000 }, async () => {
      const browser = await launch("chromium");
      try {
        const visit = new Visit({ name: "chromium", server: { url: host.url, log: [] }, page: await browser.newPage() });
        await visit.prepare();
        await visit.open();
        await visit.click('a.door[href="#borger"]');
        await visit.find("input[type=radio]");
        visit.assertQuiet();
      } finally {
        await browser.close();
      }
    });
  });
}

test("every file of the site has a type, and either a name with a hash or a page's", () => {
  for (const file of files) {
    assert.ok(typeOf(`/${file}`), file);
    assert.equal(isHashed(`/${file}`), !/\.(html|json)$|^guard\.js$/.test(file), file);
  }
});

describe("IIS: read, not run", () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch("chromium");
    page = await browser.newPage();
  });
  after(() => browser?.close());

  /** What a configuration says, read by the browser's own XML parser. */
  function read(text) {
    return page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      const fault = xml.querySelector("parsererror")?.textContent ?? null;
      const pairs = (elements, name, value) =>
        Object.fromEntries([...elements].map((at) => [at.getAttribute(name), at.getAttribute(value)]));
      const added = (at) => pairs(at.querySelectorAll("customHeaders > add"), "name", "value");
      return {
        fault,
        root: xml.documentElement.tagName,
        everywhere: added(xml.querySelector("configuration > system\\.webServer")),
        listing: xml.querySelector("directoryBrowse")?.getAttribute("enabled"),
        types: pairs(xml.querySelectorAll("mimeMap"), "fileExtension", "mimeType"),
        places: Object.fromEntries([...xml.querySelectorAll("location")].map((at) => [at.getAttribute("path"), added(at)])),
      };
    }, text);
  }

  test("it is XML, and every header and type is in it", async () => {
    const said = await read(configurations(headers, files)["web.config"]);
    assert.equal(said.fault, null);
    assert.equal(said.root, "configuration");
    assert.equal(said.listing, "false");
    assert.deepEqual(said.types, Object.fromEntries(Object.entries(TYPES).map(([end, type]) => [`.${end}`, type])));
    for (const file of files) {
      assert.deepEqual({ ...said.everywhere, ...said.places[file] }, headersFor(`/${file}`, { headers }), file);
    }
    assert.deepEqual(said.everywhere, headersFor("/", { missing: true, headers }));
  });

  test("without the names of a built site every file is asked for again", async () => {
    const said = await read(configurations(HEADERS)["web.config"]);
    assert.equal(said.everywhere["Cache-Control"], HEADERS.documents["Cache-Control"]);
    assert.deepEqual(Object.keys(said.places), Object.keys(HEADERS.pages ?? {}));
  });
});

test("static hosts: read, not run: every file has its headers, each once", () => {
  const blocks = configurations(headers, files)
    ._headers.split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const said = new Map();
  for (const line of blocks) {
    if (!line.startsWith(" ")) said.set(line, []);
    else [...said.values()].at(-1).push(line.trim());
  }
  for (const file of ["", ...files]) {
    const given = {};
    for (const line of [...said.get("/*"), ...(said.get(`/${file}`) ?? [])]) {
      const [, gone, name, value] = /^(?:! ([\w-]+)|([\w-]+): (.*))$/.exec(line);
      if (gone) delete given[gone];
      else {
        assert.ok(!(name in given), `${name} of /${file} would be joined`);
        given[name] = value;
      }
    }
    assert.deepEqual(given, headersFor(`/${file}`, { headers }), file);
  }
});
