// Once everything is here, the page locks: a second, stricter security policy, which nothing can take
// back. From then on the browser itself refuses to fetch or send anything for this page, whoever asks.

/**
 * What is here already stays; nothing is let in or out. No exception for style sheets: a hint to prefetch
 * goes out as soon as any kind of file may.
 */
const POLICY = "default-src 'none'";

export function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  document.head.append(meta);
  // Style sheets say so to people, and tests read it.
  document.documentElement.dataset.locked = "";
}
