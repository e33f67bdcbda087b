// What a person may say of a goal: add it, edit it, drop it, put it elsewhere.
import { z } from "zod";
import { MeasureSchema } from "./measures";
import { dayField, key, line, prose } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");
export const goalTitle = line(200);
const part = prose(2000).nullable();

export const HorizonSchema = z.enum(
  ["short", "long", "outcome"],
  "Must be short, long or outcome.",
);

/** The five SMART parts; one left out stays, `null` takes it away. */
export const SmartSchema = z.strictObject({
  specific: part.optional(),
  measurable: part.optional(),
  achievable: part.optional(),
  relevant: part.optional(),
  timeBound: part.optional(),
});

const weight = z
  .number("Must be a number.")
  .min(0.1, "Must be at least 0.1.")
  .max(100, "Must be at most 100.");

/** The key of one of the plan's areas; `null` is none. */
const area = key.nullable();

const version = z
  .number("Must be a number.")
  .int("Must be a whole number.")
  .min(1)
  .max(2 ** 31);

export const AddGoal = z.strictObject({
  planId: id,
  title: goalTitle,
  horizon: HorizonSchema.default("short"),
  startsOn: dayField.optional(),
  dueOn: dayField.optional(),
  measure: MeasureSchema.default({ kind: "tick" }),
  smart: SmartSchema.default({}),
  note: prose(20_000).nullable().optional(),
  weight: weight.default(1),
  area: area.optional(),
  private: z.boolean("Must be true or false.").default(false),
});
export type AddGoal = z.infer<typeof AddGoal>;

/** A goal as one typed line. */
export const QuickAdd = z.strictObject({ planId: id, text: goalTitle });
export type QuickAdd = z.infer<typeof QuickAdd>;

/**
 * `version` is the one that was read: an older one is refused with both sides shown. `why` is the
 * reason for another title, date or measure, for the next review to tell.
 */
export const EditGoal = z.strictObject({
  goalId: id,
  version: version.optional(),
  title: goalTitle.optional(),
  horizon: HorizonSchema.optional(),
  startsOn: dayField.optional(),
  dueOn: dayField.optional(),
  measure: MeasureSchema.optional(),
  smart: SmartSchema.optional(),
  note: prose(20_000).nullable().optional(),
  weight: weight.optional(),
  area: area.optional(),
  private: z.boolean("Must be true or false.").optional(),
  why: line(500).optional(),
});
export type EditGoal = z.infer<typeof EditGoal>;

/** A verb that needs no more than the goal it is about. */
export const OnGoal = z.strictObject({ goalId: id });
export type OnGoal = z.infer<typeof OnGoal>;

/** Ticked or not, as a checkbox says it; `since` is the day it was done, where an untick is undone. */
export const SetTick = z.strictObject({
  goalId: id,
  done: z.boolean("Must be true or false.").default(false),
  since: dayField.optional(),
});
export type SetTick = z.infer<typeof SetTick>;

export const DropGoal = z.strictObject({ goalId: id, why: line(500) });
export type DropGoal = z.infer<typeof DropGoal>;

/** Let go again as it was, where a restore is undone. */
export const DropAgain = DropGoal.extend({ since: dayField });
export type DropAgain = z.infer<typeof DropAgain>;

export const ShiftGoal = z.strictObject({
  goalId: id,
  to: z.enum(["up", "down"], "Must be up or down."),
});
export type ShiftGoal = z.infer<typeof ShiftGoal>;

/** The goals of one horizon, all of them, in their new order. */
export const OrderGoals = z.strictObject({
  planId: id,
  horizon: HorizonSchema,
  goalIds: z.array(id).max(1000),
});
export type OrderGoals = z.infer<typeof OrderGoals>;
