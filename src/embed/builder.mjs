// The page that writes the snippets: what is picked goes into the codes and into the calculator that
// is shown. Nothing of it goes into an address of this page, and nothing is kept.

import { attributes } from "./frame.mjs";
import { policies, snippets } from "./snippet.mjs";
import { LEAST, colours, contrasts } from "./colours.mjs";

const page = document.querySelector("main").dataset;
const script = { name: page.name, integrity: page.integrity };
const folder = new URL("./", location.href).href;

const by = (id) => document.getElementById(id);
/** A sentence of the page; the words themselves stand in its text. */
function say(word, values = {}) {
  const text = by("words").content.querySelector(`[data-word="${word}"]`).textContent;
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => values[name]);
}

// ---- what is picked

const CODE = /^[a-z0-9-]{1,40}$/;

/** What is picked; a code of a profile that can't be one is left out, and said to be wrong. */
function picked() {
  const fields = by("choices").querySelectorAll("input:checked, #profil");
  const all = [...fields].map(({ name, value }) => [name, value]);
  const choice = Object.fromEntries(all.filter(([, value]) => value !== ""));
  const isWrong = choice.profil !== undefined && !CODE.test(choice.profil);
  by("profil-error").hidden = !isWrong;
  by("profil").toggleAttribute("aria-invalid", isWrong);
  if (isWrong) delete choice.profil;
  return choice;
}

function show() {
  const choice = picked();
  for (const [name, code] of Object.entries(snippets(folder, choice, script))) by(name).value = code;
  const allowed = policies(folder, script.name);
  by("policy-full").textContent = by("policy-short").textContent = allowed.full;
  by("policy-plain").textContent = allowed.plain;
  by("told").textContent = "";

  // A new one: a frame that is there would take the new address for a step of its own.
  const frame = document.createElement("iframe");
  for (const [name, value] of Object.entries(attributes(folder, choice))) frame.setAttribute(name, value);
  by("preview").replaceChildren(frame);
}

by("choices").addEventListener("change", show);

// ---- copying

/**
 * Selects a code and copies it. In the old way, which needs no permission: the site's policy gives out
 * none for the clipboard. Where a browser refuses, what is selected can still be copied by hand.
 */
function copy(field) {
  field.focus();
  field.select();
  return document.execCommand("copy");
}

for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    by("told").textContent = say(copy(by(button.dataset.copies)) ? "copied" : "selected");
  });
}

// ---- colours

const surfaces = JSON.parse(page.surfaces);
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
/** Rounded down, so that what is too little never looks like enough. */
const written = (ratio) => number.format(Math.floor(ratio * 10) / 10);

function weigh() {
  const given = { lys: by("lys").value, moerk: by("moerk").value };
  const found = contrasts(given, surfaces);
  for (const [theme, ratio] of Object.entries(found)) {
    const word = ratio < LEAST ? "too-little" : "enough";
    by(`${theme}-told`).textContent = say(word, { ratio: written(ratio), least: written(LEAST) });
    by(theme).toggleAttribute("aria-invalid", ratio < LEAST);
  }
  const code = colours(given, surfaces);
  by("colours-told").textContent = say(code === null ? "refused" : "ready");
  by("colours-code").hidden = code === null;
  by("farver").value = code ?? "";
}

for (const theme of ["lys", "moerk"]) {
  by(theme).value = surfaces[theme].accent;
  by(theme).addEventListener("change", weigh);
}

for (const hidden of [by("choices"), ...document.querySelectorAll("[data-scripted]")]) hidden.hidden = false;
show();
weigh();
