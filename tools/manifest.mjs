// Writes the list of the site's files with their SHA-256, and one hash of them all, so that anybody can check
// that a server sends what was released: dist/.well-known/personlig-assistance-manifest.json.
//
//   node tools/manifest.mjs DIRECTORY
//
// The root is the SHA-256 of the lines that sha256sum prints for the files, sorted by their names as bytes. In
// the site's folder, with nothing but coreutils:
//
//   find . -type f ! -path './.well-known/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const MANIFEST = ".well-known/personlig-assistance-manifest.json";

const site = process.argv[2];
const [, version] = /^version = "(.*)"$/m.exec(readFileSync("Cargo.toml", "utf8"));

function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

const paths = filesIn(site)
  .map((path) => relative(site, path).replaceAll(sep, "/"))
  .filter((path) => !path.startsWith(".well-known/"))
  .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const files = Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(site, path)))]));
const root = sha256(paths.map((path) => `${files[path]}  ${path}\n`).join(""));
mkdirSync(dirname(join(site, MANIFEST)), { recursive: true });
const manifest = { program: "personlig-assistance", version, root, files };
writeFileSync(join(site, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
