// Knows one spelling of a document: the same facts give the same text, whatever the order of keys.

/** JSON with sorted keys and no spaces; absent and `undefined` fields are the same. Lists keep order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    held !== null && typeof held === "object" && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
