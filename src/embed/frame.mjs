// What a page says to show the calculator in a frame: the frame's address and attributes, and the
// words around it. The script that pages load and the page that writes snippets both use it.

/**
 * What the frame may do. Without `allow-same-origin` the browser itself sees to it that nothing can
 * be stored, and that the page around can't be reached.
 */
const SANDBOX = [
  "allow-scripts",
  "allow-forms",
  "allow-modals", // the print dialogue
  "allow-downloads", // files of answers
  "allow-popups",
  "allow-popups-to-escape-sandbox", // the sources of the law are ordinary pages
].join(" ");

/** How tall a frame is, in CSS pixels, where nothing makes it fit. */
const HEIGHT = "900";

const DANISH = {
  lang: "da",
  title: "Beregner: Personlig assistance på arbejdet",
  open: "Åbn beregneren i et nyt vindue",
  skip: "Spring beregneren over",
  end: "Slut på beregneren",
};
const ENGLISH = {
  lang: "en",
  title: "Calculator: Personal assistance at work",
  open: "Open the calculator in a new window",
  skip: "Skip the calculator",
  end: "End of the calculator",
};

/**
 * The words for a language.
 *
 * @param {string} [language] a code; all but English are Danish
 */
export const words = (language) => (/^en\b/i.test(language) ? ENGLISH : DANISH);

/**
 * What a webmaster chose; everything may be left out. The calculator knows which values there are,
 * and leaves others aside.
 *
 * @typedef {{ profil?: string, delt?: string, start?: string, sprog?: string, tema?: string }} Choice
 */

/**
 * The address of the calculator with some choices. Those that a server could make use of are in the
 * query, the others behind the `#`, which browsers send to nobody.
 *
 * @param {string} folder where the calculator is, with its last slash
 * @param {Choice} choice
 */
export function address(folder, { profil, delt, start, sprog, tema }) {
  const part = (key, value) => (value ? `&${key}${encodeURIComponent(value)}` : "");
  const query = part("profil=", profil) + part("delt=", delt && "1");
  const fragment = part("", start) + part("sprog=", sprog) + part("tema=", tema);
  return folder + query.replace("&", "?") + fragment.replace("&", "#");
}

/**
 * The attributes of the frame, in the order in which a snippet shows them.
 *
 * @param {string} folder
 * @param {Choice} choice
 * @returns {Record<string, string>}
 */
export function attributes(folder, choice) {
  const { title, lang } = words(choice.sprog);
  return {
    src: address(folder, choice),
    title,
    lang,
    width: "100%",
    height: HEIGHT,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "",
    sandbox: SANDBOX,
  };
}

/** The attributes of the link under the frame. */
export const link = (folder, choice) => ({
  href: address(folder, choice),
  target: "_blank",
  rel: "noopener noreferrer",
});
