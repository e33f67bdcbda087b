// Knows the markers: words found nowhere else, each with the letters of those who may meet it.

/**
 * O owner · M manager · T mentor · R reader · A administrator · X another member · F a former
 * manager · G a former mentor · - signed out · L whoever has the share link · I whoever has the
 * invitation. Of mailboxes alone: N whom the administrator has an account for · W who reads at the
 * address that an account had before · V at the one that it has.
 */
export const READERS = ["O", "M", "T", "R", "A", "X", "F", "G", "-"] as const;
export type Reader = (typeof READERS)[number];

/** `may` by the access matrix; `must` meets it somewhere, or the sweep has a hole. */
export type Marker = { word: string; what: string; may: string; must: string; isId: boolean };

export type Markers = {
  all: Marker[];
  /** A new word for a field. Without `must`, all who may have to meet it. */
  word: (what: string, may: string, must?: string) => string;
  /** An id that already is. */
  id: (id: string, what: string, may: string, must?: string) => string;
};

export function markers(): Markers {
  const all: Marker[] = [];
  const add = (word: string, what: string, may: string, must: string, isId: boolean) => {
    all.push({ word, what, may, must, isId });
    return word;
  };
  return {
    all,
    word: (what, may, must = may) =>
      add(`mk${String(all.length).padStart(4, "0")}zq`, what, may, must, false),
    id: (id, what, may, must = "") => add(id, what, may, must, true),
  };
}

/** The markers in an answer. An id that was asked for comes back in the address and tells nothing. */
export function found(text: string, asked: string, all: readonly Marker[]): Marker[] {
  const words = new Set(text.toLowerCase().match(/mk\d{4}zq/g));
  return all.filter(({ word, isId }) =>
    isId ? !asked.includes(word) && text.includes(word) : words.has(word),
  );
}
