// What the core says about a case: asked of the command line, never worked out here.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = `${process.env.CARGO_TARGET_DIR ?? `${ROOT}target`}/debug/pa`;

/** Today in the local calendar, as the page in the browser sees it: 2026-03-02. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The command line's answer about a person with these facts, today.
 *
 * @param {Record<string, string | string[]>} facts keys and codes of the case file
 */
export function assess(facts) {
  return answer("assess", { facts }).assessment;
}

/** The command line's settlement of a quarter, with these facts and this account. */
export function settle(facts, account) {
  return answer("settle", { facts, account }).settlement;
}

function answer(command, content) {
  const folder = mkdtempSync(join(tmpdir(), "pa-"));
  try {
    const file = join(folder, "case.json");
    const format = "personlig-assistance-case";
    writeFileSync(file, JSON.stringify({ format, version: 1, day: today(), ...content }));
    return JSON.parse(execFileSync(PROGRAM, [command, file, "--json"], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** 13297.44 as Danish pages write it: 13.297,44 kr. */
export function kroner(amount) {
  const [whole, decimals] = amount.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${decimals} kr.`;
}

/** 8.0000 or 16.2162 hours as Danish pages write them: 8, 16,22. */
export function hours(number) {
  const [whole, decimals = ""] = number.split(".");
  const rounded = (BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, "0")) + 50n) / 100n;
  const fraction = String(rounded % 100n).padStart(2, "0").replace(/0+$/, "");
  return `${rounded / 100n}${fraction && `,${fraction}`}`;
}
