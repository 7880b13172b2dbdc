// What each file of the site is sent with, worked out from deploy/headers.json: the one place where the
// headers stand. The server of the tests and the configurations in deploy/ (tools/deploy.mjs) both ask here.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * `everything`: every answer, whatever its status. `hashed`: files whose name changes with what they hold.
 * `documents`: everything else, and answers that are no file. `pages`: one page's own value of a header, by the
 * page's name; optional.
 */
export const HEADERS = JSON.parse(
  readFileSync(fileURLToPath(new URL("../deploy/headers.json", import.meta.url)), "utf8"),
);

/**
 * The end of an address that always holds the same: a hash of the contents (Trunk and tools/split.mjs put it
 * there), or the version of the script for other sites. As nginx and Apache read it too.
 */
export const HASHED = String.raw`(-[0-9a-f]{8,16}(_bg)?|/embed-[0-9]+)\.[a-z0-9]+$`;

/** What a file is, by its ending. The scripts and texts are UTF-8, which not every host says by itself. */
export const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

const PATTERN = new RegExp(HASHED);

/** @param {string} path below the site's folder, with a slash in front: "/index.html" */
export function isHashed(path) {
  return PATTERN.test(path);
}

/** The file that answers for a path: a folder's page is its index.html. */
function fileOf(path) {
  return path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * @param {string} path below the site's folder, with a slash in front
 * @param {{ missing?: boolean, headers?: object }} [options] whether there is no such file
 * @returns {Record<string, string>} all headers of the answer that do not follow from the file itself
 */
export function headersFor(path, { missing = false, headers = HEADERS } = {}) {
  if (missing) return { ...headers.everything, ...headers.documents };
  const kind = isHashed(path) ? headers.hashed : headers.documents;
  return { ...headers.everything, ...kind, ...headers.pages?.[fileOf(path).slice(1)] };
}

/** @returns {string | undefined} the content type of a file of the site */
export function typeOf(path) {
  return TYPES[/\.([a-z0-9]+)$/.exec(fileOf(path))?.[1]];
}
