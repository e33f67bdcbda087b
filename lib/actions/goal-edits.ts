"use server";
// Doors to what a goal says: add one, edit one, take a proposal of the SMART check, let one go.
import { DropGoal, QuickAdd } from "../schemas/goals";
import { addGoal as add } from "../services/goals/add";
import { editGoal as edit } from "../services/goals/edit";
import { quickAdd as addLine } from "../services/goals/quick-add";
import { dropGoal as drop } from "../services/goals/state";
import { formAction } from "../web/form-action";
import { AddGoalForm, EditGoalForm, goalAdded, goalFields } from "../web/goal-fields";

export const addGoal = formAction(AddGoalForm, add, {
  fields: goalFields,
  to: ({ planId }) => `/plans/${planId}`,
});
/** From one typed line; the plan stays where it is, ready for the next. */
export const quickAddGoal = formAction(QuickAdd, addLine, { say: goalAdded });
export const editGoal = formAction(EditGoalForm, edit, {
  fields: goalFields,
  to: ({ planId, id }) => `/plans/${planId}/goals/${id}?saved`,
});
export const takeProposal = formAction(EditGoalForm, edit, { fields: goalFields });
export const letGo = formAction(DropGoal, drop, {
  to: ({ planId, id }) => `/plans/${planId}/goals/${id}?dropped`,
});
