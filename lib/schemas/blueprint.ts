// The one gate every plan document passes: template files, imports and stored versions.
import { z } from "zod";
import { BLUEPRINT_SCHEMA, type Blueprint } from "@/lib/domain/blueprint";
import { upcast } from "@/lib/domain/blueprint-upcast";
import type { FieldProblem } from "@/lib/domain/problems";
import { BlueprintGoalSchema } from "./blueprint-goals";
import {
  AreaSchema,
  BudgetSchema,
  NoteSchema,
  ProjectSchema,
  ResourceSchema,
  RitualSchema,
  SkillSchema,
  SupportSchema,
} from "./blueprint-parts";
import { fieldProblems } from "./field-problems";
import { dayField, key, keyed, line, prose } from "./text";
import { months, window } from "./windows";

const ProvenanceSchema = z.strictObject({
  document: line(200),
  dated: dayField,
  by: line(200),
  section: line(200).exactOptional(),
});

const HorizonsSchema = z.strictObject({
  short: window.exactOptional(),
  long: window.exactOptional(),
});

export const BlueprintSchema = z
  .strictObject({
    schema: z.literal(BLUEPRINT_SCHEMA),
    key,
    version: z.number("Must be a number.").int("Must be a whole number.").min(1).max(1_000_000),
    title: line(200),
    role: key,
    level: key,
    months,
    summary: prose(2000).exactOptional(),
    provenance: ProvenanceSchema,
    horizons: HorizonsSchema,
    areas: keyed(AreaSchema, 50),
    skills: keyed(SkillSchema, 200),
    goals: keyed(BlueprintGoalSchema, 500),
    resources: keyed(ResourceSchema, 200),
    projects: keyed(ProjectSchema, 100),
    supports: keyed(SupportSchema, 100),
    rituals: keyed(RitualSchema, 50),
    budgets: keyed(BudgetSchema, 50),
    tracking: z.strictObject({ framework: line(60) }).exactOptional(),
    notes: keyed(NoteSchema, 100),
  })
  .superRefine((blueprint, context) => {
    const areas = new Set(blueprint.areas.map((area) => area.key));
    const skills = new Set(blueprint.skills.map((skill) => skill.key));
    const unknown = (path: (string | number)[], name: string, list: string): void =>
      context.addIssue({ code: "custom", path, message: `"${name}" is not a key in ${list}.` });
    for (const [at, goal] of blueprint.goals.entries()) {
      if (goal.area !== undefined && !areas.has(goal.area))
        unknown(["goals", at, "area"], goal.area, "areas");
      for (const [nth, skill] of (goal.skills ?? []).entries())
        if (!skills.has(skill)) unknown(["goals", at, "skills", nth], skill, "skills");
    }
  });

export type BlueprintReading =
  | { ok: true; blueprint: Blueprint }
  | { ok: false; problems: FieldProblem[] };

/** A blueprint of any known schema number, lifted to the present one; or every problem with its path. */
export function readBlueprint(input: unknown): BlueprintReading {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: false, problems: [{ path: "", message: "Must be a plan document." }] };
  const lifted = upcast({ ...input });
  if (!lifted.ok) return { ok: false, problems: [{ path: "schema", message: lifted.message }] };
  const parsed = BlueprintSchema.safeParse(lifted.document, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: fieldProblems(parsed.error) };
  return { ok: true, blueprint: { ...parsed.data, goals: parsed.data.goals.map(plainWeight) } };
}

/** A weight of 1 is what no weight means, so it is said by leaving it out. */
function plainWeight<G extends { weight?: number }>(goal: G): G {
  if (goal.weight !== 1) return goal;
  const { weight: _, ...rest } = goal;
  return rest as G;
}
