// Fetches a file of the program whole: gives up when nothing more comes, and refuses anything but the
// file that was built.

/** How long nothing may come, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * @param {string} address
 * @param {string} integrity "sha256-" and the hash of the file in base64
 * @param {(bytes: number) => void} [progress] called with how many bytes have come
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function download(address, integrity, progress = () => {}) {
  const control = new AbortController();
  let timer;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(new Error(`nothing more came: ${address}`)), PATIENCE);
  };
  // A page without an encrypted connection can't take hashes; there the browser compares them itself,
  // and shows nothing of the file before it has all of it.
  const subtle = globalThis.crypto?.subtle;
  const options = subtle ? { signal: control.signal } : { integrity };
  try {
    if (subtle) alive();
    const answer = await fetch(address, options);
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const bytes = await whole(answer.body.getReader(), (count) => {
      if (subtle) alive();
      progress(count);
    });
    if (subtle && (await hash(subtle, bytes)) !== integrity) throw new Error(`not the file that was built: ${address}`);
    return bytes;
  } finally {
    clearTimeout(timer);
  }
}

async function whole(reader, came) {
  const pieces = [];
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    came((count += value.length));
  }
  const bytes = new Uint8Array(count);
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}

async function hash(subtle, bytes) {
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
