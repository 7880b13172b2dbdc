// Starts Chromium and Firefox, each with a profile that has never been used.
//
//   BROWSER=firefox          only this one
//   CHROMIUM=…, FIREFOX=…    other programs than those on the PATH
//   HEADED=1                 with windows

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";

export const ALL = ["chromium", "firefox"];
export const WANTED = process.env.BROWSER ? process.env.BROWSER.split(",") : ALL;

const PROGRAMS = {
  chromium: [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"],
  firefox: [process.env.FIREFOX, "firefox-esr", "firefox"],
};

const CHROMIUM_FLAGS = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium's own sandbox doesn't start for root, and test machines are often root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Speaks CDP with Chromium and WebDriver BiDi with Firefox: no driver program is needed. */
export function launch(name, { flags = [], preferences = {}, profile } = {}) {
  return puppeteer.launch({
    browser: name === "firefox" ? "firefox" : "chrome",
    executablePath: program(name),
    headless: !process.env.HEADED,
    ...(profile && { userDataDir: profile }),
    args: name === "chromium" ? [...CHROMIUM_FLAGS, ...flags] : flags,
    extraPrefsFirefox: preferences,
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** @returns where a browser is; fails with what to do where it is not */
export function program(name) {
  const directories = (process.env.PATH ?? "").split(delimiter);
  for (const wanted of PROGRAMS[name].filter(Boolean)) {
    const places = wanted.includes("/") ? [wanted] : directories.map((at) => join(at, wanted));
    const found = places.find((path) => existsSync(path));
    if (found) return found;
  }
  throw new Error(`${name} is not installed; tools/install test installs it on Debian.`);
}
