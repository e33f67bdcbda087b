// Knows how the suggestion's form becomes what the schema reads: every field is there, prefilled.
import { z } from "zod";
import { SuggestEdit } from "../schemas/suggestions";
import { asNumber, type Converters, optional } from "./read-form";

export const suggestionFields: Converters = {
  "changes.title": optional,
  "changes.startsOn": optional,
  "changes.dueOn": optional,
  target: asNumber,
  text: optional,
};

/** A target alone stands for the goal's measure with that target. */
export const SuggestForm = SuggestEdit.extend({
  target: z
    .number("Must be a number.")
    .min(-1_000_000_000_000, "Must not be below minus one trillion.")
    .max(1_000_000_000_000, "Must not be above one trillion.")
    .optional(),
});
