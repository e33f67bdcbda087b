// Words, days and measures a person could write, for laws that hold for all of them.
import fc from "fast-check";
import { type Day, day, dayFromNumber, dayNumber } from "@/lib/domain/days";
import type { Measure } from "@/lib/domain/measures";

const word = fc.stringMatching(/^[A-Za-z0-9$%+é→]{1,12}$/);
export const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
export const texts = fc.array(text, { minLength: 1, maxLength: 3 });
export const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

/** Absent or there, never `undefined`. */
export const partly = <T, K extends keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  requiredKeys: K[],
) => fc.record(model, { requiredKeys, noNullPrototype: true });

/** Every field there. */
export const plain = <T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

export const list = <T extends { key: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: (one) => one.key, maxLength: 4 });

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day("1990-01-01")), max: dayNumber(day("2090-12-31")) })
  .map(dayFromNumber);

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => (n === 0 ? 0 : n / 10));

export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: "tick" }),
  plain({
    kind: fc.constant("count" as const),
    target: fc.integer({ min: 1, max: 999 }),
    unit: text,
  }),
  plain({
    kind: fc.constant("amount" as const),
    baseline: figure,
    target: figure,
    unit: text,
  }).filter((amount) => amount.baseline !== amount.target),
  plain({
    kind: fc.constant("hold" as const),
    op: fc.constantFrom("at-least" as const, "at-most" as const),
    target: figure,
    unit: text,
  }),
  plain({
    kind: fc.constant("checklist" as const),
    items: fc.uniqueArray(plain({ key, title: text }), {
      selector: (item) => item.key,
      minLength: 1,
      maxLength: 4,
    }),
  }),
);
