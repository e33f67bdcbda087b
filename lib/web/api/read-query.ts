// Knows how an address's query becomes the JSON that the schemas read.
import type { JsonObject } from "./read-body";

/** Fields as text, whole numbers as numbers; one that is said twice is a list, which no schema takes. */
export function readQuery(url: string): JsonObject {
  const query: [string, unknown][] = [];
  const { searchParams } = new URL(url);
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    const [value] = values;
    query.push([
      name,
      values.length > 1 ? values : /^\d{1,9}$/.test(value ?? "") ? Number(value) : value,
    ]);
  }
  return Object.fromEntries(query);
}
