// Pieces every schema shares: text that a database and a page can hold.
import { z } from "zod";
import { isDay } from "@/lib/domain/days";
import { canBeSeen } from "@/lib/domain/seen";

/** Control characters (line breaks and tabs left to `prose`) and halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;
const LINE_BREAK = /[\t\n\r\u2028\u2029]/;
const TURNING = /\p{Bidi_Control}/u;

const printable = (text: string): boolean => !UNPRINTABLE.test(text);
const seen = (text: string): boolean => text === "" || canBeSeen(text);

/** A text that stands in a row, a title or a mail's header and must not change what is around it. */
export const oneLine = (text: z.ZodString): z.ZodString =>
  text
    .refine(
      (line) => printable(line) && !LINE_BREAK.test(line),
      "Please use one line of plain text.",
    )
    .refine((line) => !TURNING.test(line), "Please leave out hidden signs that turn text around.")
    .refine(seen, "Please write something that can be seen.");

/** One line of 1 to `longest` characters; blanks at the ends are taken off. */
export const line = (longest: number) =>
  oneLine(
    z
      .string("Must be text.")
      .trim()
      .min(1, "Must not be empty.")
      .max(longest, `Must be at most ${longest} characters.`),
  );

/** Text of 1 to `longest` characters that may hold several lines. */
export const prose = (longest: number) =>
  z
    .string("Must be text.")
    .trim()
    .min(1, "Must not be empty.")
    .max(longest, `Must be at most ${longest.toLocaleString("en")} characters.`)
    .refine(printable, "Must be plain text.")
    .refine(seen, "Please write something that can be seen.");

/** A stable key such as `etl-pipelines`. */
export const key = z
  .string("Must be text.")
  .max(60, "Must be at most 60 characters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Must be lower-case words joined by hyphens.");

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const dayField = z
  .string("Must be a day, YYYY-MM-DD.")
  .refine(isDay, "Must be a day, YYYY-MM-DD.");

/** Adds a problem at each item whose key an earlier item of the list has. */
export function refuseTwins(
  items: readonly { key: string }[],
  report: (index: number, key: string) => void,
): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item.key)) report(index, item.key);
    seen.add(item.key);
  }
}

/** A list of keyed things, each key once, at most `most` long. */
export const keyed = <T extends z.ZodType<{ key: string }>>(item: T, most: number) =>
  z
    .array(item, "Must be a list.")
    .max(most, `Must be at most ${most} items.`)
    .superRefine((items, context) => {
      refuseTwins(items, (index, twin) =>
        context.addIssue({
          code: "custom",
          path: [index, "key"],
          message: `"${twin}" is used twice in this list.`,
        }),
      );
    });
