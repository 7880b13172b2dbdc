// Whether an organisation's colour can be read on the calculator's pages, and what of it goes into its
// profile.

import { formatHex, modeLrgb, modeRgb, useMode, wcagContrast } from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);

/** The contrast that text must have at least: WCAG 2.2, 1.4.6 (AAA). */
export const LEAST = 7;

/**
 * The colours of a theme: what links and buttons stand on, and what may stand on a button.
 *
 * @typedef {{ accent: string, under: string[], over: string[] }} Surfaces
 */

/** The text that stands out most on a button of a colour. */
function over(colour, { over: texts }) {
  const contrast = (text) => wcagContrast(colour, text);
  return texts.reduce((best, text) => (contrast(text) > contrast(best) ? text : best));
}

/**
 * The least contrast of a colour with all that it is shown with, by theme.
 *
 * @param {Record<"lys" | "moerk", string>} given
 * @param {Record<"lys" | "moerk", Surfaces>} surfaces
 */
export function contrasts(given, surfaces) {
  const least = ([theme, colour]) => {
    const beside = [...surfaces[theme].under, over(colour, surfaces[theme])];
    return [theme, Math.min(...beside.map((other) => wcagContrast(colour, other)))];
  };
  return Object.fromEntries(Object.entries(given).map(least));
}

/**
 * The part of a profile with these colours; null where one of them can't be read well enough.
 */
export function colours(given, surfaces) {
  if (Object.values(contrasts(given, surfaces)).some((ratio) => ratio < LEAST)) return null;
  const pair = ([theme, colour]) => {
    const whole = (text) => formatHex(text);
    return `    "${theme}": { "accent": "${whole(colour)}", "paa_accent": "${whole(over(colour, surfaces[theme]))}" }`;
  };
  return `"farver": {\n${Object.entries(given).map(pair).join(",\n")}\n}`.replaceAll("\n    ", "\n  ");
}
