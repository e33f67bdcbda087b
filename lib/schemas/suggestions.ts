// What a manager or mentor may suggest for a goal, and how the owner answers.
import { z } from "zod";
import { goalTitle } from "./goals";
import { MeasureSchema } from "./measures";
import { dayField, prose } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");

export const ChangesSchema = z
  .strictObject({
    title: goalTitle.optional(),
    startsOn: dayField.optional(),
    dueOn: dayField.optional(),
    measure: MeasureSchema.optional(),
  })
  .refine((changes) => Object.values(changes).some((value) => value !== undefined), {
    message: "Say what should change.",
  });

export const SuggestEdit = z.strictObject({
  goalId: id,
  changes: ChangesSchema,
  text: prose(20_000).optional(),
});
export type SuggestEdit = z.infer<typeof SuggestEdit>;

/** A verb that needs no more than the suggestion it is about. */
export const OnSuggestion = z.strictObject({ suggestionId: id });
export type OnSuggestion = z.infer<typeof OnSuggestion>;
