// Writes the deployment's security policy into the page as well: for hosts that can't set
// headers, and for people who open the unpacked folder from a server of their own.
//
//   node tools/policy.mjs INDEX_HTML

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/** What browsers ignore, with a warning, outside of a header. */
const HEADER_ONLY = /^(frame-ancestors|sandbox|report-uri|report-to)\b/;
const PLACE = '<meta charset="utf-8">';

const path = process.argv[2];
const { everything, pages } = JSON.parse(readFileSync("deploy/headers.json", "utf8"));
const headers = { ...everything, ...pages?.[basename(path)] };
const policy = headers["Content-Security-Policy"]
  .split("; ")
  .filter((directive) => !HEADER_ONLY.test(directive))
  .join("; ");

const page = readFileSync(path, "utf8");
if (page.split(PLACE).length !== 2) throw new Error(`${path} should have one ${PLACE}`);
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
writeFileSync(path, page.replace(PLACE, `${PLACE}\n    ${meta}`));
