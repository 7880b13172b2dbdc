// The profile of an organisation, where the address asks for one: ?profil=aalborg. The address can
// choose one of the files that lie in the site's own folder, and carry nothing else.

import { PATIENCE } from "./download.mjs";

/** Nothing in it has a meaning in an address. */
const CODE = /^[a-z0-9-]{1,40}$/;

/**
 * Fetches the profile that the page's address asks for.
 *
 * @returns {Promise<string | null>} its text; null where none is asked for, and an empty one, which the
 *   application refuses and tells of, where there is no such profile
 */
export async function profile() {
  const code = new URLSearchParams(location.search).get("profil");
  if (code === null) return null;
  if (!CODE.test(code)) return "";
  try {
    const answer = await fetch(`./profil/${code}.json`, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}
