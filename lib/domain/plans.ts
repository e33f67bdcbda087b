// Knows the life of a plan, and how far all its goals together have come.
import type { Decided } from "./events";
import type { Pace } from "./pace";
import { accept, type Outcome, refuse } from "./problems";

export type LiveStatus = "draft" | "active" | "completed";
export type PlanStatus = LiveStatus | "archived";

/** An archived plan remembers what it was, so that restoring it changes nothing else. */
export type PlanLife = { status: LiveStatus } | { status: "archived"; before: LiveStatus };

/** Anything but restoring is refused while archived. */
export const whileOpen = (life: PlanLife): Outcome<PlanLife> =>
  life.status === "archived" ? refuse({ code: "plan.archived" }) : accept(life);

export function archivePlan(life: PlanLife): Outcome<Decided<PlanLife>> {
  if (life.status === "archived") return refuse({ code: "plan.archived" });
  return accept({
    next: { status: "archived", before: life.status },
    events: [{ verb: "plan.archived", figures: { from: life.status } }],
  });
}

/** Out of the archive, to what it was before. */
export function restorePlan(life: PlanLife): Outcome<Decided<PlanLife>> {
  if (life.status !== "archived") return refuse({ code: "plan.not-archived" });
  return accept({
    next: { status: life.before },
    events: [{ verb: "plan.restored", figures: { to: life.before } }],
  });
}

export const activatePlan = (life: PlanLife) => move(life, "draft", "active", "plan.activated");

/** Goals may still be open: she decides when a plan is over. */
export const completePlan = (life: PlanLife) => move(life, "active", "completed", "plan.completed");

export const reopenPlan = (life: PlanLife) => move(life, "completed", "active", "plan.reopened");

function move(
  life: PlanLife,
  from: LiveStatus,
  to: LiveStatus,
  verb: "plan.activated" | "plan.completed" | "plan.reopened",
): Outcome<Decided<PlanLife>> {
  if (life.status === "archived") return refuse({ code: "plan.archived" });
  if (life.status !== from) return refuse({ code: "plan.status", from: life.status, to });
  return accept({ next: { status: to }, events: [{ verb, figures: { from: life.status } }] });
}

/** The decision that leads to a status, whichever that is; refused where there is no way. */
export function changeStatus(life: PlanLife, to: PlanStatus): Outcome<Decided<PlanLife>> {
  if (to === "archived") return archivePlan(life);
  if (life.status === "archived") {
    return life.before === to
      ? restorePlan(life)
      : refuse({ code: "plan.status", from: life.status, to });
  }
  if (to === "completed") return completePlan(life);
  if (to === "active") return life.status === "completed" ? reopenPlan(life) : activatePlan(life);
  return refuse({ code: "plan.status", from: life.status, to });
}

/**
 * The mean of goals' actuals by weight, and of their lines, 0…1: every horizon in, dropped goals
 * out, paused ones in. A plan without goals stands at 0.
 */
export function planProgress(
  goals: readonly { weight: number; pace: Pick<Pace, "actual" | "expected" | "droppedOn"> }[],
): { actual: number; expected: number } {
  let [weight, actual, expected] = [0, 0, 0];
  for (const goal of goals) {
    if (goal.pace.droppedOn !== null) continue;
    weight += goal.weight;
    actual += goal.weight * goal.pace.actual;
    expected += goal.weight * goal.pace.expected;
  }
  return weight === 0
    ? { actual: 0, expected: 0 }
    : { actual: actual / weight, expected: expected / weight };
}
