// A stored plan as the document it could be started from again.
import { budgetsOf, type StoredBudget } from "../../db/budgets";
import type { Db } from "../../db/client";
import type { Gate } from "../../db/gate";
import type { StoredPlan } from "../../db/plans";
import {
  areasOf,
  notesOf,
  projectsOf,
  resourcesOf,
  ritualsOf,
  skillsOf,
  supportsOf,
} from "../../db/rooms";
import type { StoredGoal } from "../../db/rows";
import type { Blueprint, Budget } from "../../domain/blueprint";
import { toBlueprint } from "../../domain/instantiate";
import { keyFrom } from "../../domain/keys";
import { amountOf } from "../../domain/money";
import type { GoalDraft, PlanDraft } from "../../domain/plan-draft";
import { windowAround } from "../../domain/windows";

/** The blueprint's goals come in the order of `goals`. Money is for the owner and her manager. */
export async function blueprintOf(
  db: Db,
  gate: Gate,
  plan: StoredPlan,
  goals: readonly StoredGoal[],
): Promise<Blueprint> {
  const maySeeMoney = gate.roles.includes("owner") || gate.roles.includes("manager");
  const [areas, skills, resources, projects, supports, rituals, budgets, notes] = await Promise.all(
    [
      areasOf(db, gate),
      skillsOf(db, gate),
      resourcesOf(db, gate),
      projectsOf(db, gate),
      supportsOf(db, gate),
      ritualsOf(db, gate),
      maySeeMoney ? budgetsOf(db, gate) : [],
      notesOf(db, gate),
    ],
  );
  const rooms = { areas, skills, resources, projects, supports, rituals, notes };
  return toBlueprint({
    ...headOf(plan),
    ...rooms,
    budgets: budgets.map(inWholeUnits),
    goals: goals.map(draftOf),
  });
}

const inWholeUnits = (budget: StoredBudget): Budget => {
  const { key, amountMinor, currency, per, purpose, events } = budget;
  const amount = amountOf(amountMinor, currency);
  return { key, amount, currency, per, purpose, ...(events ? { events } : {}) };
};

/** A plan that came from no template says so in its provenance. */
const headOf = (plan: StoredPlan): Omit<PlanDraft, "goals" | keyof Rooms> => ({
  templateKey: plan.templateKey ?? keyFrom(plan.title, new Set()),
  templateVersion: plan.templateVersion ?? 1,
  title: plan.title,
  role: plan.role ?? "own",
  level: plan.level ?? "own",
  months: plan.months ?? [0, windowAround(plan.startsOn, { ...plan, dueOn: plan.endsOn })[1]],
  summary: plan.summary,
  provenance: plan.provenance ?? { document: "cairn", dated: plan.startsOn, by: "own" },
  horizons: plan.horizons ?? {},
  tracking: plan.tracking,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
});

type Rooms = Pick<
  PlanDraft,
  "areas" | "skills" | "resources" | "projects" | "supports" | "rituals" | "budgets" | "notes"
>;

const draftOf = (goal: StoredGoal): GoalDraft => ({
  originKey: goal.originKey,
  horizon: goal.horizon,
  windowFrom: goal.window?.[0] ?? null,
  windowTo: goal.window?.[1] ?? null,
  startsOn: goal.startsOn,
  dueOn: goal.dueOn,
  title: goal.title,
  measure: goal.measure,
  smart: goal.smart,
  tools: goal.tools,
  certifications: goal.certifications,
  area: goal.areaKey,
  skills: goal.skillKeys,
  note: goal.note,
  weight: goal.weight,
});
