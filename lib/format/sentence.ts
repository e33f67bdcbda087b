// Knows what a sentence is made of: runs of text, some of them strong.

export type Segment = { text: string; strong?: boolean };
export type Sentence = Segment[];

/** A sentence from text and values: the values come out strong. */
export const sentence = (parts: TemplateStringsArray, ...strong: string[]): Sentence =>
  parts
    .flatMap((text, at): Segment[] => [{ text }, { text: strong[at] ?? "", strong: true }])
    .filter((segment) => segment.text !== "");

/** A sentence without a strong part. */
export const say = (text: string): Sentence => (text === "" ? [] : [{ text }]);

/** Sentences one after the other; empty ones leave no gap. */
export const join = (...sentences: Sentence[]): Sentence =>
  sentences
    .filter((one) => one.length > 0)
    .flatMap((one, at) => (at === 0 ? one : [{ text: " " }, ...one]));

/** The words alone. */
export const plain = (sentence: Sentence): string =>
  sentence.map((segment) => segment.text).join("");
