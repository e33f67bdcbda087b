"use server";
// Doors to what happens to a goal from a list: tick, let go, delete, put elsewhere, and back.
import { DropAgain, OnGoal, OrderGoals, SetTick, ShiftGoal } from "../schemas/goals";
import { undeleteGoal as bringBack, deleteGoal as remove } from "../services/goals/hide";
import { orderGoals as order, shiftGoal as shift } from "../services/goals/order";
import { dropGoal as drop, restoreGoal as restore, setTick as tick } from "../services/goals/state";
import { formAction } from "../web/form-action";
import { tickFields } from "../web/plain-doors";
import { asList } from "../web/read-form";

export const setTick = formAction(SetTick, tick, { fields: tickFields });
/** Takes a restore back. */
export const dropAgain = formAction(DropAgain, drop);
export const restoreGoal = formAction(OnGoal, restore);
export const shiftGoal = formAction(ShiftGoal, shift);
export const orderGoals = formAction(OrderGoals, order, { fields: { goalIds: asList } });
export const deleteGoal = formAction(OnGoal, remove, {
  to: ({ planId, goalId }) => `/plans/${planId}?deleted-goal=${goalId}`,
});
/** Deleted where it was just added: the page stays. */
export const takeGoalBack = formAction(OnGoal, remove);
export const undeleteGoal = formAction(OnGoal, bringBack, {
  to: ({ planId, goalId }) => `/plans/${planId}/goals/${goalId}`,
});
