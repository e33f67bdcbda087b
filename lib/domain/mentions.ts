// Knows who is meant by an @ in a text: people on the plan by their name, nobody else.

/** Somebody who can be mentioned. */
export type Mentionable = { personId: string; name: string };

/** A mention: where it stands in the text, `to` after its last character. */
export type Mention = { personId: string; from: number; to: number };

const WORD = /[\p{L}\p{N}_]/u;

/**
 * The mentions in a text, in its order: "@Tariq Aziz", or "@Tariq" where only one is called so.
 * Case does not matter; what goes on as a word or follows one, as an address does, is no mention.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): Mention[] {
  if (!text.includes("@") || people.length === 0) return [];
  const names = namesOf(people);
  const found: Mention[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    if (at > 0 && WORD.test(text.charAt(at - 1))) continue;
    const named = names.find(({ name }) => isAt(text, at + 1, name));
    if (named) found.push({ personId: named.personId, from: at, to: at + 1 + named.name.length });
  }
  return found;
}

const isAt = (text: string, from: number, name: string): boolean =>
  text.slice(from, from + name.length).toLowerCase() === name.toLowerCase() &&
  !WORD.test(text.charAt(from + name.length));

/** Full names and first names, longest first; a name that two share means neither. */
function namesOf(people: readonly Mentionable[]): Mentionable[] {
  const full = people.map(({ personId, name }) => ({ personId, name }));
  const first = people.map(({ personId, name }) => ({
    personId,
    name: name.split(/\s+/)[0] as string,
  }));
  const owners = new Map<string, Set<string>>();
  for (const { personId, name } of [...full, ...first]) {
    const key = name.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(personId));
  }
  return [...full, ...first]
    .filter(({ name }) => name !== "" && owners.get(name.toLowerCase())?.size === 1)
    .sort((a, b) => b.name.length - a.name.length);
}
