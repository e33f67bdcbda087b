// Putting goals in another order, one step or all at once.

import { appendEvents } from "../../db/events";
import { goalsOf, orderGoals as writeOrder } from "../../db/goals";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OrderGoals, ShiftGoal } from "../../schemas/goals";
import { change } from "../change";
import type { Context } from "../context";
import { holdGoal, holdPlan } from "../hold";

/** Moves a goal one place within its horizon; at the end it stays where it is. */
export const shiftGoal = (
  context: Context,
  { goalId, to }: ShiftGoal,
): Promise<Outcome<{ planId: string; goalId: string }>> =>
  change(context, "goal.order", async (tx, scope) => {
    const held = await holdGoal(tx, scope, goalId);
    if (!held.ok) return held;
    const { gate, goal } = held.value;
    const ids = (await goalsOf(tx, gate)).map(({ id, horizon }) => ({ id, horizon }));
    const peers = ids.filter(({ horizon }) => horizon === goal.horizon).map(({ id }) => id);
    const at = peers.indexOf(goalId);
    const other = peers[at + (to === "up" ? -1 : 1)];
    if (other !== undefined) {
      const swapped = ids.map(({ id }) => (id === goalId ? other : id === other ? goalId : id));
      await writeOrder(tx, gate, swapped);
      const figures = { horizon: goal.horizon };
      await appendEvents(tx, gate, context.now, [{ verb: "goals.reordered", figures }]);
    }
    return accept({ planId: gate.planId, goalId });
  });

/** Puts the goals of one horizon in the order given; the list must hold each of them once. */
export const orderGoals = (
  context: Context,
  { planId, horizon, goalIds }: OrderGoals,
): Promise<Outcome<{ planId: string }>> =>
  change(context, "goal.order", async (tx, scope) => {
    const held = await holdPlan(tx, scope, planId);
    if (!held.ok) return held;
    const gate = held.value;
    const all = await goalsOf(tx, gate);
    const peers = new Set(all.filter((goal) => goal.horizon === horizon).map(({ id }) => id));
    const isWhole = goalIds.length === peers.size && new Set(goalIds).size === peers.size;
    if (!isWhole || goalIds.some((id) => !peers.has(id))) {
      return refuse({ code: "goal.order-mismatch" });
    }
    const queue = [...goalIds];
    const order = all.map((goal) =>
      goal.horizon === horizon ? (queue.shift() as string) : goal.id,
    );
    await writeOrder(tx, gate, order);
    await appendEvents(tx, gate, context.now, [{ verb: "goals.reordered", figures: { horizon } }]);
    return accept({ planId });
  });
