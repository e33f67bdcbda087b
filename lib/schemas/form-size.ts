// Knows how much a form may hold: pages take forms of words.

export const FORM_MOST_BYTES = 512_000;
