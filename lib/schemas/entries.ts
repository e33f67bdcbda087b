// What a person may log: a milestone with its figure, note and evidence, or a correction of one.
import { z } from "zod";
import { dayField, key, line, prose } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");
/** Links a milestone can have. */
export const MOST_LINKS = 20;
const LARGEST = 1_000_000_000_000;

/** A web address people can follow: http and https only, without a name and password in it. */
export const webLink = z
  .string("Must be text.")
  .trim()
  .max(2000, "Must be at most 2,000 characters.")
  .refine(isWebLink, "Must be a web address that starts with https:// or http://.");

function isWebLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}\p{Surrogate}]+$/iu.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.hostname !== "" && url.username === "" && url.password === "";
}

export const EvidenceSchema = z.strictObject({ url: webLink, title: line(200).optional() });

const amount = z
  .number("Must be a number.")
  .min(-LARGEST, "Must not be below minus one trillion.")
  .max(LARGEST, "Must not be above one trillion.");

/** With `supersedes` it corrects that entry; with `void` beside it, it takes the entry away. */
export const LogEntry = z
  .strictObject({
    goalId: id,
    occurredOn: dayField.optional(),
    amount: amount.optional(),
    item: key.optional(),
    done: z.boolean("Must be true or false.").optional(),
    note: prose(20_000).optional(),
    evidence: z
      .array(EvidenceSchema)
      .max(MOST_LINKS, `Must be at most ${MOST_LINKS} links.`)
      .optional(),
    supersedes: id.optional(),
    void: z.literal(true, "Must be true, or left out.").optional(),
  })
  .refine((entry) => !entry.void || entry.supersedes !== undefined, {
    path: ["supersedes"],
    message: "Say which entry to take away.",
  })
  .refine(
    ({ void: isVoid, amount, item, done, occurredOn }) =>
      !isVoid ||
      (amount === undefined &&
        item === undefined &&
        done === undefined &&
        occurredOn === undefined),
    { path: ["void"], message: "Taking an entry away needs no figures." },
  );
export type LogEntry = z.infer<typeof LogEntry>;
