// Knows a newcomer's first steps: which of them are taken, and when nobody needs the list any more.
import type { Goal } from "./goals";

/**
 * `start` a plan, `log` a first milestone, `own` a goal by filling a SMART part or finishing it,
 * `return` for a look after a night's sleep.
 */
export type FirstStep = "start" | "log" | "own" | "return";
export type FirstStepNow = { step: FirstStep; isTaken: boolean };

/** A plan under way: its age in days, with fractions. */
type StepPlan = { ageDays: number; goals: readonly Pick<Goal, "state">[]; entryCount: number };

const SHOWN_DAYS = 14;
const NIGHT_DAYS = 0.4;

/**
 * The steps in their order; `null` when all are taken or a plan is two weeks old. `hasEdited`: a
 * goal was changed or added.
 */
export function firstSteps(plans: readonly StepPlan[], hasEdited: boolean): FirstStepNow[] | null {
  const oldest = Math.max(0, ...plans.map(({ ageDays }) => ageDays));
  if (oldest >= SHOWN_DAYS) return null;
  const isTaken: Record<FirstStep, boolean> = {
    start: plans.length > 0,
    log: plans.some(({ entryCount }) => entryCount > 0),
    own: hasEdited || plans.some(({ goals }) => goals.some(({ state }) => state.is === "done")),
    return: oldest >= NIGHT_DAYS,
  };
  const steps = (Object.keys(isTaken) as FirstStep[]).map((step) => ({
    step,
    isTaken: isTaken[step],
  }));
  return steps.every((step) => step.isTaken) ? null : steps;
}
