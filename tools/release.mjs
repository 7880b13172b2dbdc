// Packs a built site with what a server needs into one file, which is the same each time:
// target/release-site/personlig-assistance-VERSION.zip, and its bill of materials beside it.
//
//   node tools/release.mjs [DIRECTORY OF THE SITE] [DIRECTORY OF THE RELEASE]

import { mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { configurations } from "./deploy.mjs";
import { HEADERS } from "./headers.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [, VERSION] = /^version = "(.*)"$/m.exec(readFileSync(`${ROOT}Cargo.toml`, "utf8"));
export const NAME = `personlig-assistance-${VERSION}`;
/** The first that a zip can hold, in local time, as it keeps it. */
const MADE = new Date(1980, 0, 1);
const READABLE = 0o100644 << 16;
const UNIX = 3;

function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** @returns {Record<string, Uint8Array>} each file by its path, sorted */
function contents(site) {
  const text = (string) => new TextEncoder().encode(string);
  const paths = filesIn(site).map((path) => relative(site, path).split(sep).join("/"));
  const own = paths.filter((path) => !/\.(br|gz)$/.test(path)).sort();
  const files = new Map(paths.map((path) => [`site/${path}`, readFileSync(join(site, path))]));
  for (const [name, configuration] of Object.entries(configurations(HEADERS, own))) {
    files.set(`deploy/${name}`, text(configuration));
  }
  files.set("deploy/deployment.md", readFileSync(`${ROOT}docs/deployment.md`));
  files.set("deploy/headers.json", readFileSync(`${ROOT}deploy/headers.json`));
  files.set("LAES-MIG.html", readFileSync(`${ROOT}deploy/LAES-MIG.html`));
  files.set("LICENSE", readFileSync(`${ROOT}LICENSE`));
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, bytes]) => [`${NAME}/${path}`, bytes]));
}

/** Packs a site. */
export function pack(site) {
  const packed = /\.(br|gz)$/;
  const files = Object.entries(contents(site)).map(([path, bytes]) => [
    path,
    [bytes, { mtime: MADE, os: UNIX, attrs: READABLE, level: packed.test(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(files));
}

/** cargo-cyclonedx's list without what is of this machine and this moment. */
function billOfMaterials(text) {
  const bill = JSON.parse(text.replaceAll(`path+file://${ROOT.replace(/\/$/, "")}`, "personlig-assistance"));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 1)}\n`;
}

const asked = process.argv[1] && realpathSync(process.argv[1]);
if (asked === fileURLToPath(import.meta.url)) {
  const site = process.argv[2] ?? `${ROOT}dist`;
  const release = process.argv[3] ?? `${ROOT}target/release-site`;
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, `${NAME}.zip`), pack(site));
  const bill = process.env.BILL_OF_MATERIALS;
  if (bill) writeFileSync(join(release, `${NAME}.cdx.json`), billOfMaterials(readFileSync(bill, "utf8")));
}
