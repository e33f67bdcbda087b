// Finds by name what was typed in part: each word as the start of a word, inside one, or its
// letters in order.

/** Small and plain letters, so that "resume" finds "Résumé". */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const MOST_WORDS = 8;
const LONGEST_QUERY = 100;
const STARTS_ALL = 4;
const STARTS_WORD = 3;
const INSIDE = 2;
const IN_ORDER = 1;

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");

/** How well one folded word fits a folded text; 0 where it does not. */
function closeness(word: string, text: string): number {
  if (text.startsWith(word)) return STARTS_ALL;
  let at = text.indexOf(word);
  const isInside = at >= 0;
  while (at >= 0 && !isWordStart(text, at)) at = text.indexOf(word, at + 1);
  if (at >= 0) return STARTS_WORD;
  if (isInside) return INSIDE;
  return word.length > 1 && standsInOrder(word, text) ? IN_ORDER : 0;
}

/** "glt" in "give lightning talks": the first letter begins a word, the others follow. */
function standsInOrder(word: string, text: string): boolean {
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] !== word[0] || !isWordStart(text, start)) continue;
    let at = start;
    let isAll = true;
    for (const letter of word.slice(1)) {
      at = text.indexOf(letter, at + 1);
      if (at === -1 || at - start > word.length * 8) {
        isAll = false;
        break;
      }
    }
    if (isAll) return true;
  }
  return false;
}

export type Named = { text: string; about?: string | undefined };

/** The things that every typed word fits, best first and else in their order; all without a word. */
export function find<T extends Named>(things: readonly T[], query: string): T[] {
  const words = fold(query.slice(0, LONGEST_QUERY))
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [...things];
  const scored = things.flatMap((thing) => {
    const text = fold(thing.text);
    const all = fold(`${thing.text} ${thing.about ?? ""}`);
    // What the name itself says counts before what only stands beside it.
    const fits = words.map((word) => closeness(word, text) * 2 || closeness(word, all));
    return fits.includes(0) ? [] : [{ thing, score: fits.reduce((sum, one) => sum + one, 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ thing }) => thing);
}
