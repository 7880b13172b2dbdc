// Takes pictures of the site, into tests/browser/output/.
//
//   node tests/browser/screenshots.mjs [STEPS.json]      default: tests/browser/screenshots.json
//
// The file holds what people answer on their ways (`ways`), and a list of pictures. Each picture
// is taken on a visit of its own:
//
//   { "name": "likely",                    the picture's name
//     "door": "borger",                    the door that is gone in at, if one is
//     "ways": ["at work", "eight hours"],  the answers that are given, one way after the other
//     "then": [["click", "button", "…"]],  the methods of visit.mjs that are called last
//     "follow": ["Se resultatet"],         the buttons that lead on from there
//     "after": ["two helpers"],            the answers that are given there
//     "widths": [320, 1280],               one picture each; the default is 1280
//     "looks": ["light", "dark"],          also "print", "contrast", "forced", "still"
//     "path": "tilgaengelighed-da.html", another page than the application's
//     "gallery": true,                   the components, each as it stands on some page
//     "browser": "chromium",               the looks are Chromium's; Firefox has its own only
//     "whole": true }                      the whole page rather than what a window shows

import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "../../tools/server.mjs";
import { gallery } from "./atlas/gallery.mjs";
import { launch } from "./browsers.mjs";
import { Visit } from "./visit.mjs";
import { answer, enter, follow } from "./walk.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const OUTPUT = at("output/");
const LOOKS = {
  light: { scheme: "light" },
  dark: { scheme: "dark" },
  print: { print: true },
  contrast: { contrast: "more" },
  forced: { forcedColors: true },
  still: { reducedMotion: true },
};

const { ways, pictures } = JSON.parse(readFileSync(process.argv[2] ?? at("screenshots.json"), "utf8"));
mkdirSync(OUTPUT, { recursive: true });
const server = await start({ directory: at("../../dist/") });
const browsers = new Map();

try {
  for (const picture of pictures) {
    const { name, browser = "chromium", widths = [1280] } = picture;
    const looks = browser === "chromium" ? (picture.looks ?? ["light"]) : [null];
    if (!browsers.has(browser)) browsers.set(browser, await launch(browser));
    for (const width of widths) {
      for (const look of looks) {
        const file = `${OUTPUT}${[name, width, look, browser].filter(Boolean).join("-")}.png`;
        await take(picture, browser, width, look, file);
        console.log(file);
      }
    }
  }
} finally {
  for (const browser of browsers.values()) await browser.close();
  await server.close();
}

async function take(picture, browser, width, look, file) {
  const context = await browsers.get(browser).createBrowserContext();
  const visit = new Visit({ name: browser, server, page: await context.newPage() });
  try {
    await visit.prepare();
    await visit.resize(width);
    if (look) await visit.emulate({ ...LOOKS[look], print: false });
    await lead(visit, picture);
    if (look) await visit.emulate(LOOKS[look]);
    await visit.page.screenshot({ path: file, fullPage: picture.whole ?? true });
  } finally {
    await context.close();
  }
}

async function lead(visit, picture) {
  if (picture.gallery) {
    const page = await gallery(visit.page);
    visit.answer(/^\/\?gallery$/, { headers: { "Content-Type": "text/html; charset=utf-8" }, body: page });
    return visit.page.goto(`${visit.server.url}?gallery`, { waitUntil: "load" });
  }
  if (picture.path) return visit.page.goto(visit.server.url + picture.path, { waitUntil: "load" });
  await visit.open();
  if (picture.door) await enter(visit, picture.door);
  for (const name of picture.ways ?? []) {
    for (const step of ways[name]) await answer(visit, step);
  }
  for (const [method, ...args] of picture.then ?? []) await visit[method](...args);
  for (const label of picture.follow ?? []) await follow(visit, label);
  for (const name of picture.after ?? []) {
    for (const step of ways[name]) await answer(visit, step);
  }
}
