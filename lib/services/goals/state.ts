// Ticking a goal, letting it go, and taking either back.
import type { StoredGoal } from "../../db/rows";
import { saveStanding } from "../../db/standing";
import type { Day } from "../../domain/days";
import type { Decided } from "../../domain/events";
import {
  dropGoal as decideDrop,
  restoreGoal as decideRestore,
  tickGoal as decideTick,
  untickGoal as decideUntick,
  type GoalState,
} from "../../domain/goals";
import { accept, type Outcome } from "../../domain/problems";
import type { DropGoal, OnGoal, SetTick } from "../../schemas/goals";
import type { GoalJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdGoal } from "../hold";
import { goalJson } from "../present";

/** One decision about a goal's state, from lock to event. */
const stateChange = (
  context: Context,
  verb: "goal.tick" | "goal.drop",
  goalId: string,
  decide: (goal: StoredGoal) => Outcome<Decided<GoalState>>,
): Promise<Outcome<GoalJson>> =>
  change(context, verb, async (tx, scope) => {
    const held = await holdGoal(tx, scope, goalId);
    if (!held.ok) return held;
    const { gate, goal } = held.value;
    const decided = decide(goal);
    if (!decided.ok) return decided;
    const { next, events } = decided.value;
    const at = context.now;
    const saved = await saveStanding(tx, gate, { goal: { ...goal, state: next }, events, at });
    return accept(goalJson(saved, context.today, gate.ownerId));
  });

/** Done by her own word, today. Refuses a goal that is done or was let go. */
export const tickGoal = (
  context: Context,
  { goalId, since }: OnGoal & { since?: Day | undefined },
): Promise<Outcome<GoalJson>> =>
  stateChange(context, "goal.tick", goalId, (goal) =>
    decideTick(
      { goal, sums: goal.sums },
      { on: context.today, by: context.viewer.personId, since },
    ),
  );

/** Open again; what was logged stays. */
export const untickGoal = (context: Context, { goalId }: OnGoal): Promise<Outcome<GoalJson>> =>
  stateChange(context, "goal.tick", goalId, (goal) =>
    decideUntick({ goal, sums: goal.sums }, { on: context.today }),
  );

/** As the checkbox says. */
export const setTick = (
  context: Context,
  { goalId, done, since }: SetTick,
): Promise<Outcome<GoalJson>> =>
  done ? tickGoal(context, { goalId, since }) : untickGoal(context, { goalId });

/** Let go with a reason. */
export const dropGoal = (
  context: Context,
  { goalId, why, since }: DropGoal & { since?: Day | undefined },
): Promise<Outcome<GoalJson>> =>
  stateChange(context, "goal.drop", goalId, (goal) =>
    decideDrop({ goal, sums: goal.sums }, { on: context.today, why, since }),
  );

/** Taken up again. */
export const restoreGoal = (context: Context, { goalId }: OnGoal): Promise<Outcome<GoalJson>> =>
  stateChange(context, "goal.drop", goalId, (goal) => decideRestore({ goal, sums: goal.sums }));
