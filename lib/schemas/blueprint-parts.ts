// What stands beside the goals in a blueprint.
import { z } from "zod";
import { isPayable } from "../domain/money";
import { MeasureSchema } from "./measures";
import { key, line, prose } from "./text";

const label = line(200);
const maybeLabel = label.exactOptional();
const maybeProse = prose(20_000).exactOptional();

/** Names of tools, certifications or events: at least one, or the field is left out. */
export const labels = z
  .array(label, "Must be a list.")
  .min(1, "Must hold a name, or be left out.")
  .max(50, "Must be at most 50 items.")
  .exactOptional();

const cadence = z.enum(
  ["weekly", "every two weeks", "monthly", "quarterly", "yearly"],
  'Must be "weekly", "every two weeks", "monthly", "quarterly" or "yearly".',
);

export const AreaSchema = z.strictObject({ key, title: label, note: maybeProse });

export const SkillSchema = z.strictObject({ key, group: label, competency: label, tools: labels });

export const ResourceSchema = z.strictObject({
  key,
  kind: z.enum(
    ["book", "course", "lab", "certification", "environment"],
    'Must be "book", "course", "lab", "certification" or "environment".',
  ),
  title: label,
  by: maybeLabel,
  provider: maybeLabel,
  tools: labels,
  note: maybeProse,
});

export const ProjectSchema = z.strictObject({
  key,
  kind: z.enum(
    ["practice", "hands-on", "strategic"],
    'Must be "practice", "hands-on" or "strategic".',
  ),
  title: label,
  text: prose(20_000),
  measure: MeasureSchema.exactOptional(),
  tools: labels,
});

export const SupportSchema = z.strictObject({
  key,
  group: maybeLabel,
  title: label,
  cadence: cadence.exactOptional(),
  with: maybeLabel,
  duration: maybeLabel,
  measure: MeasureSchema.exactOptional(),
  note: maybeProse,
});

export const RitualSchema = z.strictObject({
  key,
  kind: z.enum(
    ["journal", "skill-assessment", "portfolio-review", "other"],
    'Must be "journal", "skill-assessment", "portfolio-review" or "other".',
  ),
  title: label,
  cadence,
  where: maybeLabel,
  with: maybeLabel,
});

export const BudgetSchema = z
  .strictObject({
    key,
    amount: z
      .number("Must be a number.")
      .min(0, "Must not be negative.")
      .max(1_000_000_000, "Must be at most one billion.")
      .multipleOf(0.01, "Must have at most two decimals."),
    currency: z.string("Must be text.").regex(/^[A-Z]{3}$/, "Must be a currency code such as USD."),
    per: z.enum(
      ["month", "quarter", "year", "plan"],
      'Must be "month", "quarter", "year" or "plan".',
    ),
    purpose: label,
    events: labels,
  })
  .refine(({ amount, currency }) => isPayable(amount, currency), {
    path: ["amount"],
    message: "Has more decimals than its currency.",
  });

export const NoteSchema = z.strictObject({
  key,
  kind: z.enum(["principle", "insight", "note"], 'Must be "principle", "insight" or "note".'),
  by: maybeLabel,
  text: prose(20_000),
  figures: labels,
  unsourced: z.literal(true, "Must be true, or be left out.").exactOptional(),
});
