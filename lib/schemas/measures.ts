// How a goal is measured, as a form, the API, a template and an import all say it.
import { z } from "zod";
import type { Measure } from "@/lib/domain/measures";
import { key, keyed, line } from "./text";

const LARGEST = 1_000_000_000_000;

const figure = z
  .number("Must be a number.")
  .min(-LARGEST, "Must not be below minus one trillion.")
  .max(LARGEST, "Must not be above one trillion.");

const unit = line(60);

const Tick = z.strictObject({ kind: z.literal("tick") });

const Count = z.strictObject({
  kind: z.literal("count"),
  target: z
    .number("Must be a number.")
    .int("Must be a whole number.")
    .min(1, "Must be at least 1.")
    .max(1_000_000_000, "Must be at most one billion."),
  unit,
});

const Amount = z
  .strictObject({ kind: z.literal("amount"), baseline: figure, target: figure, unit })
  .refine((amount) => amount.baseline !== amount.target, {
    path: ["target"],
    message: "Must differ from the baseline.",
  });

const Hold = z.strictObject({
  kind: z.literal("hold"),
  op: z.enum(["at-least", "at-most"], 'Must be "at-least" or "at-most".'),
  target: figure,
  unit,
});

const Checklist = z.strictObject({
  kind: z.literal("checklist"),
  items: keyed(z.strictObject({ key, title: line(200) }), 100).min(1, "Needs at least one item."),
});

export const MeasureSchema = z.discriminatedUnion("kind", [Tick, Count, Amount, Hold, Checklist], {
  error: "Must be one of tick, count, amount, hold, checklist.",
}) satisfies z.ZodType<Measure>;
