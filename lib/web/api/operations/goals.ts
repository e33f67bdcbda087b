// Goals: read, added, changed, finished, let go.
import { GoalAnswer, listOf, OnGoalDay, PlanListPage, ProgressAnswer } from "@/lib/schemas/api";
import { AddGoal, DropGoal, EditGoal, OnGoal } from "@/lib/schemas/goals";
import { addGoal as add } from "@/lib/services/goals/add";
import { editGoal as edit } from "@/lib/services/goals/edit";
import { deleteGoal as hide } from "@/lib/services/goals/hide";
import { readProgress } from "@/lib/services/goals/progress";
import {
  dropGoal as drop,
  restoreGoal as restore,
  tickGoal,
  untickGoal,
} from "@/lib/services/goals/state";
import { readGoal, readGoals } from "@/lib/services/plans/read";
import { operation } from "../operation";
import { mapped, pageOf } from "../paging";

export const listGoals = operation({
  id: "listGoals",
  method: "GET",
  path: "/plans/{planId}/goals",
  summary: "The plan's goals in their order",
  input: PlanListPage,
  answer: listOf(GoalAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(readGoals(context, { planId }), ({ items }) => pageOf(items, wish)),
});

export const addGoal = operation({
  id: "addGoal",
  method: "POST",
  path: "/plans/{planId}/goals",
  summary: "Add a goal to a plan",
  input: AddGoal,
  status: 201,
  answer: GoalAnswer,
  problems: [
    "goal.dates-order",
    "goal.area-unknown",
    "goal.too-many",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: add,
});

export const getGoal = operation({
  id: "getGoal",
  method: "GET",
  path: "/goals/{goalId}",
  summary: "One goal",
  input: OnGoal,
  answer: GoalAnswer,
  run: readGoal,
});

export const editGoal = operation({
  id: "editGoal",
  method: "PATCH",
  path: "/goals/{goalId}",
  summary: "Change a goal; with `version`, only if it is still the one you read",
  input: EditGoal,
  answer: GoalAnswer,
  problems: [
    "version.old",
    "goal.dates-order",
    "goal.area-unknown",
    "goal.measure-has-entries",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: edit,
});

export const deleteGoal = operation({
  id: "deleteGoal",
  method: "DELETE",
  path: "/goals/{goalId}",
  summary: "Hide a goal; for thirty days it can be brought back",
  input: OnGoal,
  status: 204,
  answer: null,
  problems: ["plan.archived"],
  run: hide,
});

export const completeGoal = operation({
  id: "completeGoal",
  method: "PUT",
  path: "/goals/{goalId}/completion",
  summary: "Tick a goal: done today, by your own word",
  input: OnGoal,
  answer: GoalAnswer,
  problems: ["goal.already-done", "goal.already-dropped", "plan.archived"],
  run: tickGoal,
});

export const reopenGoal = operation({
  id: "reopenGoal",
  method: "DELETE",
  path: "/goals/{goalId}/completion",
  summary: "Open a done goal again; its milestones stay",
  input: OnGoal,
  answer: GoalAnswer,
  problems: ["goal.not-done", "goal.held", "plan.archived"],
  run: untickGoal,
});

export const dropGoal = operation({
  id: "dropGoal",
  method: "PUT",
  path: "/goals/{goalId}/drop",
  summary: "Let a goal go, with a reason",
  input: DropGoal,
  answer: GoalAnswer,
  problems: ["goal.already-done", "goal.already-dropped", "plan.archived"],
  run: drop,
});

export const restoreGoal = operation({
  id: "restoreGoal",
  method: "DELETE",
  path: "/goals/{goalId}/drop",
  summary: "Take a goal up again",
  input: OnGoal,
  answer: GoalAnswer,
  problems: ["goal.not-dropped", "plan.archived"],
  run: restore,
});

export const getProgress = operation({
  id: "getProgress",
  method: "GET",
  path: "/goals/{goalId}/progress",
  summary: "How a goal stands on a day: share, line, slack, a sentence, a forecast",
  input: OnGoalDay,
  answer: ProgressAnswer,
  run: readProgress,
});
