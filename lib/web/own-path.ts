// Knows which addresses we send a browser to: our own paths and nothing else.

const BASE = "http://cairn.invalid";

/** The text as a path of ours with its query and fragment, or null. */
export function ownPath(text: unknown): string | null {
  if (typeof text !== "string" || text.length > 2000) return null;
  // Browsers read "//host", "/\host" and "/<tab>/host" as another site.
  if (!text.startsWith("/") || /[\\\p{Cc}]/u.test(text) || text.startsWith("//")) return null;
  if (!URL.canParse(text, BASE)) return null;
  const url = new URL(text, BASE);
  const path = url.pathname + url.search + url.hash;
  return url.origin === BASE && !path.startsWith("//") ? path : null;
}

/** An address that remembers where to go on. */
export const withNext = (path: string, next: string | null): string =>
  next === null ? path : `${path}?next=${encodeURIComponent(next)}`;
