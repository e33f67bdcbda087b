// Knows how what a person wrote stands in a mail without becoming a link there.

/** Joins what is around it without a mark; a mail program's eye for addresses ends at it. */
const WORD_JOINER = "\u2060";

/**
 * The same to read, but no address any more: mail programs make links of what looks like one, and ours
 * are the only ones that should be followed. Figures such as 3.5 or 10:30 stay as they are.
 */
export const unlinked = (text: string): string =>
  text.replace(/(?<=\S)[.:@/](?=\S)(?<!\d.(?=\d))/gu, (sign) => `${sign}${WORD_JOINER}`);
