// What the API answers about reviews.
import { z } from "zod";
import { PACE_WORDS } from "@/lib/domain/pace";
import { REVIEW_STATES } from "@/lib/domain/reviews/state";
import { BudgetSchema } from "./blueprint-parts";
import { HorizonSchema } from "./goals";
import { MeasureSchema } from "./measures";
import { PeriodSchema, RatingsSchema } from "./reviews";
import { dayField } from "./text";

const id = z.string();
const share = z.number().min(0).max(1);
const instant = z.iso.datetime();
const half = z.enum(["self", "manager"]);

const Dates = z.strictObject({ startsOn: dayField, dueOn: dayField });
const Figures = z.strictObject({
  kind: z.enum(["tick", "count", "amount", "hold", "checklist"]),
  target: z.number().nullable(),
  // Where it is known: not from before they were kept, the unit only where it changed too.
  baseline: z.number().exactOptional(),
  op: z.enum(["at-least", "at-most"]).exactOptional(),
  unit: z.string().exactOptional(),
});
const reason = {
  why: z.string().nullable(),
  // Whose suggestions were taken; absent where it was the owner's own idea.
  suggestedBy: z.array(id).exactOptional(),
};

const GoalChange = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("added") }),
  z.strictObject({ is: z.literal("renamed"), from: z.string(), to: z.string(), ...reason }),
  z.strictObject({ is: z.literal("moved"), from: Dates, to: Dates, ...reason }),
  z.strictObject({ is: z.literal("remeasured"), from: Figures, to: Figures, ...reason }),
  z.strictObject({ is: z.literal("done"), on: dayField }),
  z.strictObject({ is: z.literal("reopened") }),
  z.strictObject({ is: z.literal("dropped"), on: dayField, why: z.string() }),
  z.strictObject({ is: z.literal("restored") }),
]);

const standing = { actual: share, raw: z.number().nullable() };

const PacketGoal = z.strictObject({
  goalId: id,
  title: z.string(),
  horizon: HorizonSchema,
  measure: MeasureSchema,
  weight: z.number(),
  startsOn: dayField,
  dueOn: dayField,
  word: z.enum(PACE_WORDS),
  overdueDays: z.number().int(),
  doneOn: dayField.nullable(),
  before: z.strictObject(standing),
  now: z.strictObject({ ...standing, expected: share }),
  changes: z.array(GoalChange),
  milestones: z.number().int(),
  evidence: z.array(z.strictObject({ url: z.string(), title: z.string().nullable() })),
});

const minor = z.number().int();

const PacketBudget = z.strictObject({
  budgetId: id,
  purpose: z.string(),
  per: BudgetSchema.shape.per,
  currency: z.string(),
  amountMinor: minor,
  usedMinor: minor,
  since: z.strictObject({
    spends: minor,
    spentMinor: minor,
    approvedMinor: minor,
    voidedMinor: minor,
  }),
});

export const PacketAnswer = z.strictObject({
  planTitle: z.string(),
  since: dayField,
  on: dayField,
  goals: z.array(PacketGoal),
  // Packets that were kept before there was money to tell have none.
  money: z.array(PacketBudget).exactOptional(),
});

export const ReviewPartAnswer = z.strictObject({
  text: z.string(),
  ratings: RatingsSchema,
  submittedAt: instant.nullable(),
  version: z.number().int().exactOptional(),
});

export const AddendumAnswer = z.strictObject({
  id,
  text: z.string(),
  html: z.string(),
  author: id,
  createdAt: instant,
});

export const ReviewAnswer = z.strictObject({
  id,
  planId: id.nullable(),
  ownerId: id,
  managerId: id.nullable(),
  period: PeriodSchema,
  state: z.enum(REVIEW_STATES),
  packet: PacketAnswer,
  self: ReviewPartAnswer.nullable(),
  manager: ReviewPartAnswer.nullable(),
  focus: z.array(z.strictObject({ goalId: id, title: z.string() })),
  signatures: z.array(z.strictObject({ part: half, personId: id, at: instant })),
  toSign: z.string().nullable(),
  sealedHash: z.string().nullable(),
  addenda: z.array(AddendumAnswer),
  version: z.number().int(),
});
