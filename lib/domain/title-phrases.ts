// Knows the words around a figure: what is counted, which way it goes, and what it must not cross.

const STOP = new Set(
  (
    "using through via with without in on by to for from of and or across per at about into within " +
    "under over before after while that which who as each every during between against including " +
    "covering overseeing a an the + & → - – — than"
  ).split(" "),
);

/** The words of a noun phrase at the start of a text, up to a preposition or a mark. */
export function phraseAfter(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.trim().split(/\s+/)) {
    if (raw === "" || raw.startsWith("(") || STOP.has(raw.toLowerCase())) break;
    const word = raw.replace(/[.,;:!?)]+$/, "");
    words.push(word);
    if (word !== raw || words.length === 6) break;
  }
  return words.filter((word) => word !== "");
}

const IRREGULAR = new Set(["people", "children", "men", "women"]);

export const isPlural = (word: string): boolean =>
  IRREGULAR.has(word.toLowerCase()) ||
  /^\p{Lu}{2,}s$/u.test(word) ||
  (/\p{L}{2,}s$/u.test(word) && !/(?:ss|us|is)$/i.test(word));

/** What is counted after a number: the last plural of the phrase, "5 ETL pipelines" → "pipelines". */
export function countedIn(after: string): string | null {
  const words = phraseAfter(after);
  const at = words.findLastIndex(isPlural);
  // A plural that only opens a longer singular phrase is no unit: "2 sales dashboard".
  return at === -1 || words.length - at > 3 ? null : (words[at] ?? null);
}

/** A rate after a number: "events/sec", "requests per second", "posts a week"; `isPace` for slow ones. */
export function rateIn(after: string): { unit: string; isPace: boolean } | null {
  const slashed = /^\s*(?:\p{L}+\s+)?(\p{L}+\/(?:s|sec|second|min|minute|h|hour|day)\b)/iu.exec(
    after,
  );
  if (slashed) return { unit: slashed[1] as string, isPace: false };
  const short = /^\s*([rqt]ps)\b/i.exec(after);
  if (short) return { unit: short[1] as string, isPace: false };
  const spoken =
    /^\s*((?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)\s+(per|an?|each|every)\s+(second|minute|hour|day|week|month|quarter|sprint|year)\b/iu.exec(
      after,
    );
  if (!spoken) return null;
  const [, noun = "", , period = ""] = spoken;
  const unit = `${noun} per ${period}`;
  return { unit, isPace: !/^(?:second|minute|hour)$/i.test(period) };
}

const AT_LEAST =
  /(?:at least|no less than|minimum(?: of)?|min\.?|above|over|more than|≥|>=?|exceed(?:ing)?)\s*$/i;
const AT_MOST =
  /(?:at most|no more than|less than|fewer than|under|below|up to|maximum(?: of)?|max\.?|within|≤|<=?)\s*$/i;

/** The bound a number is given by the words right before it. */
export const boundIn = (before: string): "at-least" | "at-most" | null =>
  AT_MOST.test(before) ? "at-most" : AT_LEAST.test(before) ? "at-least" : null;

const DOWN_VERB =
  /\b(?:reduc(?:e|ed|ing)|cut(?:ting)?|decreas(?:e|ed|ing)|lower(?:ed|ing)?|drop|shrink|trim|bring down)\b/i;
const UP_VERB =
  /\b(?:increas(?:e|ed|ing)|rais(?:e|ed|ing)|grow(?:ing)?|improv(?:e|ed|ing)|boost|lift|expand)\b/i;
const DOWN_NOUN = /\b(?:reduction|decrease|cut|drop|savings?|less|fewer|lower|cheaper)\b/i;
const UP_NOUN = /\b(?:increase|growth|improvement|gain|more|higher|rise)\b/i;

/** Which way a share is meant to go, and what it is a share of: "Reduce cloud storage spend by 30%". */
export function changeIn(
  before: string,
  after: string,
): { direction: "up" | "down"; of: string } | null {
  const clause = before.slice(Math.max(before.lastIndexOf(":"), before.lastIndexOf(";")) + 1);
  const verb = DOWN_VERB.exec(clause) ?? UP_VERB.exec(clause);
  if (verb) {
    const object = clause
      .slice(verb.index + verb[0].length)
      .replace(/^\s*(?:the|our|its|my)\s+/i, " ");
    const of = phraseAfter(object).at(-1) ?? phraseAfter(after).at(-1) ?? "";
    return { direction: DOWN_VERB.test(clause) ? "down" : "up", of };
  }
  const near = after.split(/\s+/).slice(0, 6).join(" ");
  const noun = DOWN_NOUN.exec(near) ?? UP_NOUN.exec(near);
  if (!noun) return null;
  const ahead = phraseAfter(near.slice(0, noun.index)).at(-1);
  const behind = near
    .slice(noun.index + noun[0].length)
    .replace(/^\s*(?:in|of)\s+(?:the\s+)?/i, " ");
  const of = ahead ?? phraseAfter(behind).at(-1) ?? "";
  return { direction: DOWN_NOUN.test(near) ? "down" : "up", of };
}
