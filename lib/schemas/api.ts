// What the API answers, and the few things it is asked that no form asks.
import { z } from "zod";
import { PACE_WORDS } from "@/lib/domain/pace";
import { idCursor, limit, numberCursor } from "./api-lists";
import { BudgetSchema } from "./blueprint-parts";
import { HorizonSchema } from "./goals";
import { MeasureSchema } from "./measures";
import { dayField, key } from "./text";

const id = z.string().max(100, "Is not an id.");
const share = z.number().min(0).max(1);
const instant = z.iso.datetime();

export const GoalStateAnswer = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("open") }),
  z.strictObject({ is: z.literal("done"), on: dayField, by: z.string() }),
  z.strictObject({ is: z.literal("dropped"), on: dayField, why: z.string() }),
]);

export const SmartAnswer = z.strictObject({
  specific: z.string().nullable(),
  measurable: z.string().nullable(),
  achievable: z.string().nullable(),
  relevant: z.string().nullable(),
  timeBound: z.string().nullable(),
});

export const GoalAnswer = z.strictObject({
  id,
  planId: id,
  title: z.string(),
  horizon: HorizonSchema,
  startsOn: dayField,
  dueOn: dayField,
  measure: MeasureSchema,
  smart: SmartAnswer,
  state: GoalStateAnswer,
  private: z.boolean(),
  note: z.string().nullable(),
  weight: z.number(),
  area: key.nullable(),
  progress: share,
  version: z.number().int(),
});

export const PlanStatusSchema = z.enum(["draft", "active", "completed", "archived"]);

export const PlanAnswer = z.strictObject({
  id,
  title: z.string(),
  templateKey: z.string().nullable(),
  startsOn: dayField,
  endsOn: dayField,
  status: PlanStatusSchema,
  progress: share,
  goals: z.array(GoalAnswer),
});

export const EntryAnswer = z.strictObject({
  id,
  goalId: id,
  occurredOn: dayField,
  amount: z.number().exactOptional(),
  item: z.string().exactOptional(),
  done: z.boolean().exactOptional(),
  note: z.string().exactOptional(),
  evidence: z.array(z.strictObject({ url: z.string(), title: z.string().exactOptional() })),
  supersedes: id.exactOptional(),
  void: z.literal(true).exactOptional(),
  author: id,
  recordedAt: instant,
});

export const CommentAnswer = z.strictObject({
  id,
  planId: id,
  goalId: id.nullable(),
  entryId: id.nullable(),
  rootId: id.nullable(),
  text: z.string(),
  html: z.string(),
  author: id,
  createdAt: instant,
  editedAt: instant.nullable(),
  resolvedAt: instant.nullable(),
});

export const SuggestionAnswer = z.strictObject({
  id,
  goalId: id,
  changes: z.strictObject({
    title: z.string().optional(),
    startsOn: dayField.optional(),
    dueOn: dayField.optional(),
    measure: MeasureSchema.optional(),
  }),
  text: z.string().nullable(),
  html: z.string().nullable(),
  author: id,
  state: z.enum(["open", "taken", "declined", "withdrawn"]),
  createdAt: instant,
  answeredAt: instant.nullable(),
});

export const BudgetAnswer = z.strictObject({
  id,
  planId: id,
  purpose: z.string(),
  amount: z.number(),
  currency: z.string(),
  per: BudgetSchema.shape.per,
  period: z.strictObject({ from: dayField, to: dayField }),
  spent: z.number(),
  approved: z.number(),
  left: z.number(),
});

export const SpendAnswer = z.strictObject({
  id,
  planId: id,
  budgetId: id,
  goalId: id.nullable(),
  spentOn: dayField,
  amount: z.number(),
  currency: z.string(),
  purpose: z.string(),
  evidence: z.string().nullable(),
  state: z.enum(["logged", "approved", "void"]),
  loggedAt: instant,
  approvedAt: instant.nullable(),
  approvedBy: id.nullable(),
  voidedAt: instant.nullable(),
});

export const PauseAnswer = z.strictObject({
  id,
  from: dayField,
  to: dayField,
  reason: z.string().nullable(),
});

export const ForecastAnswer = z.strictObject({
  likely: dayField,
  early: dayField,
  late: dayField,
  chanceOnTime: share,
});

export const ProgressAnswer = z.strictObject({
  on: dayField,
  actual: share,
  expected: share,
  gap: z.number(),
  slackDays: z.number().int().nullable(),
  word: z.enum(PACE_WORDS),
  sentence: z.string(),
  forecast: ForecastAnswer.nullable(),
  forecastReason: z.string().nullable(),
});

export const MeAnswer = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  timeZone: z.string(),
  today: dayField,
  isAdministrator: z.boolean(),
  canWrite: z.boolean(),
});

/** A page of a list; `nextCursor` is `null` on the last one. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** RFC 9457; further figures stand beside the code. */
export const ProblemAnswer = z.looseObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});

export const DocumentAnswer = z.record(z.string(), z.unknown());

export const Nothing = z.strictObject({});
export const OnTemplate = z.strictObject({ slug: key });
export const ListPage = z.strictObject({ limit, cursor: numberCursor });
export const PlansPage = z.strictObject({ limit, cursor: idCursor });
export const PlanListPage = ListPage.extend({ planId: id });
export const EntryListPage = ListPage.extend({ goalId: id });
export const CommentListPage = z.strictObject({ limit, cursor: idCursor, goalId: id });
export const PlanCommentListPage = z.strictObject({ limit, cursor: idCursor, planId: id });
export const OnGoalDay = z.strictObject({ goalId: id, on: dayField.optional() });
export const ExportPlan = z.strictObject({
  planId: id,
  format: z.enum(["json"], "Must be json; other formats cannot be had yet.").default("json"),
});
