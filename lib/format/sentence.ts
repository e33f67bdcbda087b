// Knows what a sentence is made of: runs of text, some of them strong.
import { capitalised } from "./numbers";

export type Segment = { text: string; strong?: boolean };
export type Sentence = Segment[];

/** The part of a sentence that carries it. */
export const strong = (text: string): Segment => ({ text, strong: true });

type Value = string | Segment | Sentence;

/** A sentence from text and values; `${strong(…)}` carries weight, plain values read on. */
export function sentence(parts: TemplateStringsArray, ...values: Value[]): Sentence {
  const sentence: Sentence = [];
  const add = (segment: Segment) => {
    const last = sentence.at(-1);
    if (segment.text === "") return;
    if (last && !last.strong && !segment.strong) last.text += segment.text;
    else sentence.push({ ...segment });
  };
  parts.forEach((text, at) => {
    add({ text });
    const value = values[at];
    if (typeof value === "string") add({ text: value });
    else for (const segment of Array.isArray(value) ? value : [value ?? { text: "" }]) add(segment);
  });
  return sentence;
}

/** A sentence without a strong part. */
export const say = (text: string): Sentence => (text === "" ? [] : [{ text }]);

/** Sentences one after the other; empty ones leave no gap. */
export const join = (...sentences: Sentence[]): Sentence =>
  sentences
    .filter((one) => one.length > 0)
    .flatMap((one, at) => (at === 0 ? one : [{ text: " " }, ...one]));

/** The same, begun with a capital. */
export const begun = ([first, ...rest]: Sentence): Sentence =>
  first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];

/** The words alone. */
export const plain = (sentence: Sentence): string =>
  sentence.map((segment) => segment.text).join("");
