// Knows how a blueprint becomes a dated plan, and how the plan gives the blueprint back.
import {
  BLUEPRINT_SCHEMA,
  type Blueprint,
  type BlueprintGoal,
  type SmartParts,
  type Window,
} from "./blueprint";
import type { Day } from "./days";
import type { Smart } from "./goals";
import { keyFrom } from "./keys";
import type { GoalDraft, PlanDraft } from "./plan-draft";
import { spanOf, windowAround } from "./windows";

const PARTS = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;

/** A dated copy of the blueprint that starts on `startsOn`; `toBlueprint` is its inverse. */
export function instantiate(blueprint: Blueprint, startsOn: Day): PlanDraft {
  const { schema: _, key, version, goals, summary, tracking, ...carried } = blueprint;
  const { dueOn: endsOn } = spanOf(startsOn, blueprint.months);
  return {
    ...carried,
    templateKey: key,
    templateVersion: version,
    summary: summary ?? null,
    tracking: tracking ?? null,
    startsOn,
    endsOn,
    goals: goals.map((goal) => draftGoal(goal, startsOn, blueprint.months)),
  };
}

function draftGoal(goal: BlueprintGoal, planStartsOn: Day, months: Window): GoalDraft {
  return {
    originKey: goal.key,
    horizon: goal.horizon,
    windowFrom: goal.window?.[0] ?? null,
    windowTo: goal.window?.[1] ?? null,
    ...spanOf(planStartsOn, goal.window ?? [0, months[1]]),
    title: goal.title,
    measure: goal.measure,
    smart: {
      specific: goal.smart?.specific ?? null,
      measurable: goal.smart?.measurable ?? null,
      achievable: goal.smart?.achievable ?? null,
      relevant: goal.smart?.relevant ?? null,
      timeBound: goal.smart?.timeBound ?? null,
    },
    tools: goal.tools ?? [],
    certifications: goal.certifications ?? [],
    area: goal.area ?? null,
    skills: goal.skills ?? [],
    note: goal.note ?? null,
    weight: goal.weight ?? 1,
  };
}

/**
 * The plan without its dates, as a document. Goals the person added get a key of their title and the
 * window around their dates; what is left behind is `NEVER_IN_A_BLUEPRINT`.
 */
export function toBlueprint(plan: PlanDraft): Blueprint {
  const taken = new Set(plan.goals.flatMap((goal) => goal.originKey ?? []));
  const goals = plan.goals.map((goal) => {
    const key = goal.originKey ?? keyFrom(goal.title, taken);
    taken.add(key);
    return blueprintGoal(goal, key, plan.startsOn);
  });
  return {
    schema: BLUEPRINT_SCHEMA,
    key: plan.templateKey,
    version: plan.templateVersion,
    title: plan.title,
    role: plan.role,
    level: plan.level,
    months: plan.months,
    ...(plan.summary !== null && { summary: plan.summary }),
    provenance: plan.provenance,
    horizons: plan.horizons,
    areas: plan.areas,
    skills: plan.skills,
    goals,
    resources: plan.resources,
    projects: plan.projects,
    supports: plan.supports,
    rituals: plan.rituals,
    budgets: plan.budgets,
    ...(plan.tracking !== null && { tracking: plan.tracking }),
    notes: plan.notes,
  };
}

function blueprintGoal(goal: GoalDraft, key: string, planStartsOn: Day): BlueprintGoal {
  const smart = writtenParts(goal.smart);
  return {
    key,
    horizon: goal.horizon,
    ...(goal.horizon !== "outcome" && { window: windowOf(goal, planStartsOn) }),
    title: goal.title,
    measure: goal.measure,
    ...(smart && { smart }),
    ...(goal.tools.length > 0 && { tools: goal.tools }),
    ...(goal.certifications.length > 0 && { certifications: goal.certifications }),
    ...(goal.area !== null && { area: goal.area }),
    ...(goal.skills.length > 0 && { skills: goal.skills }),
    ...(goal.note !== null && { note: goal.note }),
    ...(goal.weight !== 1 && { weight: goal.weight }),
  };
}

const windowOf = (goal: GoalDraft, planStartsOn: Day): Window =>
  goal.windowFrom !== null && goal.windowTo !== null
    ? [goal.windowFrom, goal.windowTo]
    : windowAround(planStartsOn, goal);

function writtenParts(smart: Smart): SmartParts | null {
  const written: SmartParts = {};
  for (const part of PARTS) {
    const text = smart[part];
    if (text !== null) written[part] = text;
  }
  return Object.keys(written).length > 0 ? written : null;
}
