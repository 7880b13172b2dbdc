// Writes into a page what the files are that it loads: a browser refuses any other, and so does
// src/platform/download.mjs.
//
//   node tools/integrity.mjs INDEX_HTML

import { createHash } from "node:crypto";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a file's name carries of its hash. */
export function hash(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** As browsers write it. */
export function integrity(bytes) {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

function stamp(path) {
  const bytesOf = (address) => readFileSync(join(dirname(path), address));
  const page = readFileSync(path, "utf8")
    // The script that needs no server (guard.js) can't be compared where there is none.
    .replace(/<script type="module" src="([^"]*)"/g, (tag, address) => `${tag} integrity="${integrity(bytesOf(address))}"`)
    .replace(/<meta name="(?:program|words-[a-z-]+)" content="([^"]*)"/g, (tag, address) => {
      const bytes = bytesOf(address);
      return `${tag} data-bytes="${bytes.length}" data-integrity="${integrity(bytes)}"`;
    });
  writeFileSync(path, page);
}

const asked = process.argv[1] && realpathSync(process.argv[1]);
if (asked === fileURLToPath(import.meta.url)) stamp(process.argv[2]);
