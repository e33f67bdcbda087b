// A plan's export as one document.
import { z } from "zod";
import {
  CommentAnswer,
  EntryAnswer,
  GoalStateAnswer,
  MeAnswer,
  PauseAnswer,
  PlanStatusSchema,
  SpendAnswer,
  SuggestionAnswer,
} from "./api";
import { ReviewAnswer } from "./api-reviews";
import { BlueprintSchema } from "./blueprint";
import { dayField, key } from "./text";

const GoalExportAnswer = z.strictObject({
  key,
  id: z.string(),
  startsOn: dayField,
  dueOn: dayField,
  state: GoalStateAnswer,
  private: z.boolean(),
  version: z.number().int(),
  entries: z.array(EntryAnswer),
});

export const PlanExportAnswer = z.strictObject({
  format: z.literal("cairn-plan"),
  exportedAt: z.iso.datetime(),
  plan: z.strictObject({
    id: z.string(),
    title: z.string(),
    status: PlanStatusSchema,
    startsOn: dayField,
    endsOn: dayField,
    templateKey: z.string().nullable(),
    templateVersion: z.number().int().nullable(),
  }),
  blueprint: BlueprintSchema,
  goals: z.array(GoalExportAnswer),
  pauses: z.array(PauseAnswer),
  budgets: z.array(z.strictObject({ key, spends: z.array(SpendAnswer) })),
});

export const OwnDataAnswer = z.strictObject({
  format: z.literal("cairn-person"),
  exportedAt: z.iso.datetime(),
  me: MeAnswer,
  plans: z.array(PlanExportAnswer),
  reviews: z.array(ReviewAnswer),
  comments: z.array(CommentAnswer),
  suggestions: z.array(SuggestionAnswer),
});
