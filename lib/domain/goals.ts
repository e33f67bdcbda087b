// Knows what a goal is and what may happen to it.
import type { Day } from "./days";
import type { Entry } from "./entries";
import type { Decided } from "./events";
import { isReached, reachedSince, type Sums } from "./ledger";
import type { Measure } from "./measures";
import { doneOn } from "./pace";
import { accept, type Outcome, refuse } from "./problems";

export type Horizon = "short" | "long" | "outcome";

/** `isReached`: the ledger reached the target; false when the person ticked it herself. */
export type GoalState =
  | { is: "open" }
  | { is: "done"; on: Day; by: string; isReached: boolean }
  | { is: "dropped"; on: Day; why: string };

/** The five SMART parts as the person wrote them; `null` where nothing is written yet. */
export type Smart = {
  specific: string | null;
  measurable: string | null;
  achievable: string | null;
  relevant: string | null;
  timeBound: string | null;
};

export type Goal = {
  id: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  measure: Measure;
  smart: Smart;
  state: GoalState;
  weight: number;
};

/** Both days are paused. */
export type Pause = { from: Day; to: Day };

/** A goal with the figures of its ledger, as a decision needs them. */
export type GoalNow = { goal: Goal; sums: Sums };

/**
 * Done by her own word, today (`on`), or since an earlier day where an untick is taken back. Refused
 * when it is done already or was let go, and for a day to come.
 */
export function tickGoal(
  { goal, sums }: GoalNow,
  { on, by, since: from = on }: { on: Day; by: string; since?: Day | undefined },
): Outcome<Decided<GoalState>> {
  const { state } = goal;
  if (state.is === "dropped") return refuse({ code: "goal.already-dropped", on: state.on });
  const since = state.is === "done" ? state.on : doneOn(goal, sums, on);
  if (since) return refuse({ code: "goal.already-done", on: since });
  if (from > on) return refuse({ code: "goal.in-future", today: on });
  return accept({
    next: { is: "done", on: from, by, isReached: isReached(goal.measure, sums) },
    events: [{ verb: "goal.ticked", figures: { on: from } }],
  });
}

/** Open again, whether she ticked it or its ledger reached the target. Entries stay as they are. */
export function untickGoal(
  { goal, sums }: GoalNow,
  { on }: { on: Day },
): Outcome<Decided<GoalState>> {
  const { state } = goal;
  if (state.is !== "done") {
    const held = doneOn(goal, sums, on);
    return refuse(held ? { code: "goal.held", on: held } : { code: "goal.not-done" });
  }
  return accept({
    next: { is: "open" },
    events: [{ verb: "goal.unticked", figures: { wasOn: state.on } }],
  });
}

/**
 * Let go, with a reason that stays on the goal, today (`on`), or since an earlier day where a restore
 * is taken back. A done goal is not dropped: it is done.
 */
export function dropGoal(
  { goal, sums }: GoalNow,
  { on, why, since: from = on }: { on: Day; why: string; since?: Day | undefined },
): Outcome<Decided<GoalState>> {
  const { state } = goal;
  if (state.is === "dropped") return refuse({ code: "goal.already-dropped", on: state.on });
  const since = state.is === "done" ? state.on : doneOn(goal, sums, on);
  if (since) return refuse({ code: "goal.already-done", on: since });
  if (from > on) return refuse({ code: "goal.in-future", today: on });
  return accept({
    next: { is: "dropped", on: from, why },
    events: [{ verb: "goal.dropped", figures: { on: from } }],
  });
}

/** Taken up again after being dropped. */
export function restoreGoal({ goal }: GoalNow): Outcome<Decided<GoalState>> {
  const { state } = goal;
  if (state.is !== "dropped") return refuse({ code: "goal.not-dropped" });
  return accept({
    next: { is: "open" },
    events: [{ verb: "goal.restored", figures: { wasOn: state.on } }],
  });
}

/**
 * The state that follows from a ledger that went from `before` to `after`. Crossing the target
 * completes an open goal on the day it was reached; falling below it reopens one that was done by
 * reaching it, where `mayReopen`. What she ticked or let go herself stays.
 */
export function settle(
  { state, measure }: Pick<Goal, "state" | "measure">,
  before: { isReached: boolean },
  after: { sums: Sums; entries: readonly Entry[] },
  { by, mayReopen }: { by: string; mayReopen: boolean },
): Decided<GoalState> {
  const since = isReached(measure, after.sums) ? reachedSince(measure, after.entries) : null;
  if (state.is === "open" && since && !before.isReached) {
    return {
      next: { is: "done", on: since, by, isReached: true },
      events: [{ verb: "goal.reached", figures: { on: since } }],
    };
  }
  if (state.is === "done" && state.isReached) {
    if (since) return { next: { ...state, on: since }, events: [] };
    if (mayReopen) {
      return {
        next: { is: "open" },
        events: [{ verb: "goal.reopened", figures: { wasOn: state.on } }],
      };
    }
  }
  return { next: state, events: [] };
}

/**
 * The goal as it is read today. A tick made where it was tomorrow already counts today: whoever
 * travels west does not lose it for a night.
 */
export function readToday<G extends Pick<Goal, "state">>(goal: G, today: Day): G {
  const { state } = goal;
  return state.is === "open" || state.on <= today
    ? goal
    : { ...goal, state: { ...state, on: today } };
}
