// Puts a .br and a .gz beside every file that becomes smaller by it, so that a static host
// need not compress anything itself.
//
//   node tools/compress.mjs DIRECTORY

import { readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function compress(directory) {
  for (const path of filesIn(directory)) {
    if (/\.(br|gz)$/.test(path)) continue;
    const bytes = readFileSync(path);
    for (const [ending, packed] of [
      [".br", brotli(bytes)],
      [".gz", gzipSync(bytes, { level: 9 })],
    ]) {
      if (packed.length < bytes.length) writeFileSync(path + ending, packed);
    }
  }
}

const asked = process.argv[1] && realpathSync(process.argv[1]);
if (asked === fileURLToPath(import.meta.url)) compress(process.argv[2]);
