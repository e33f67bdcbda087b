// What a person may say of a review: open it, write in it, hand it in, sign it, add to it.
import { z } from "zod";
import { RATINGS } from "@/lib/domain/reviews/ratings";
import { dayField, prose } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");
const LONGEST = 20_000;
const MOST_FOCUS = 10;

export const PeriodSchema = z.strictObject(
  { from: dayField, to: dayField },
  "Must be a period with from and to.",
);

export const OpenReview = z.strictObject({
  planId: id,
  period: PeriodSchema,
  managerId: id.optional(),
});
export type OpenReview = z.infer<typeof OpenReview>;

export const OnReview = z.strictObject({ reviewId: id });
export type OnReview = z.infer<typeof OnReview>;

const version = z
  .number("Must be a number.")
  .int("Must be a whole number.")
  .min(1)
  .max(2 ** 31);

/** As typed, blanks and all: it is judged when it is handed in. */
const draftText = z
  .string("Must be text.")
  .max(LONGEST, "Must be at most 20,000 characters.")
  .refine((text) => !/[^\P{Cc}\t\n\r]|\p{Surrogate}/u.test(text), "Must be plain text.");

export const RatingSchema = z.enum(RATINGS, "Must be working-towards, meeting or exceeding.");

export const RatingsSchema = z.strictObject(
  { overall: RatingSchema.exactOptional() },
  "Must be ratings by what they are of: overall.",
);

/** `version` is the half's own, as it was read: an older one is refused with both shown. */
const PartWords = z.strictObject(
  { text: draftText, ratings: RatingsSchema.optional(), version: version.optional() },
  "Must be a part with a text.",
);

export const EditReview = z.strictObject({
  reviewId: id,
  self: PartWords.optional(),
  manager: PartWords.optional(),
  focus: z
    .array(id, "Must be a list of goals.")
    .max(MOST_FOCUS, "Must be at most 10 goals.")
    .optional(),
});
export type EditReview = z.infer<typeof EditReview>;

/** One's own half as a form or an autosave sends it; `rating` empty takes it away. */
export const KeepPart = z.strictObject({
  reviewId: id,
  text: draftText,
  rating: RatingSchema.nullable(),
  version,
});
export type KeepPart = z.infer<typeof KeepPart>;

/** `version` and `toSign` are the review's as it was read: what one signs is what one read. */
export const SignReview = z.strictObject({
  reviewId: id,
  version: version.optional(),
  toSign: z.string("Must be text.").max(64, "Is not a hash.").optional(),
});
export type SignReview = z.infer<typeof SignReview>;

export const ChooseFocus = z.strictObject({
  reviewId: id,
  focus: z.array(id, "Must be a list of goals.").max(MOST_FOCUS, "Must be at most 10 goals."),
});
export type ChooseFocus = z.infer<typeof ChooseFocus>;

export const AddAddendum = z.strictObject({ reviewId: id, text: prose(LONGEST) });
export type AddAddendum = z.infer<typeof AddAddendum>;

/** `to` is a manager of the plan, or its owner: then it is a self review. */
export const HandOver = z.strictObject({ reviewId: id, to: id });
export type HandOver = z.infer<typeof HandOver>;

export const ExportReview = z.strictObject({
  reviewId: id,
  format: z.enum(["json", "md"], "Must be json or md.").default("json"),
});
export type ExportReview = z.infer<typeof ExportReview>;
