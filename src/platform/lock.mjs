// Once everything is here, the page locks: a second, stricter security policy, which nothing can take
// back. From then on the browser itself refuses to fetch or send anything for this page, whoever asks.

/** What is drawn already may be drawn on; nothing else is let in or out. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'";

export function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  document.head.append(meta);
  // Style sheets say so to people, and tests read it.
  document.documentElement.dataset.locked = "";
}
