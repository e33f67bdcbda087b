// The doors to a goal and its milestones.
import { deleteGoal } from "@/lib/services/goals/hide";
import { dropGoal, tickGoal } from "@/lib/services/goals/state";
import { must } from "../../support/plans";
import type { Row } from "../cells";
import { SAYS } from "../says";
import type { World } from "../verbs";
import type { Cast } from "../world";
import { action, type Doors, data, form, list, page, part, request } from "./door";

const onGoal = ({ goalId }: World) => ({ goalId });
const why = "Too steep.";
const NEW = { title: "One more" };

const deleted = async ({ O }: Cast, world: World) =>
  must(await deleteGoal(O.context, onGoal(world)));
const dropped = async ({ O }: Cast, world: World) =>
  must(await dropGoal(O.context, { ...onGoal(world), why }));
const ticked = async ({ O }: Cast, world: World) => must(await tickGoal(O.context, onGoal(world)));

const numbered = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, at) => [`goalIds.${at}`, id]));
/** A list of a plan's goals is about the plan; to whom one of them is hidden the list is another. */
const isPrivate = (row: Row) => row.isPrivate === true;

export const goal: Doors = {
  C: [
    action("goal-edits addGoal", ({ planId }) => ({ planId, ...NEW })),
    action("goal-edits quickAddGoal", ({ planId }) => ({ planId, text: "One more" })),
    form("/goals/quick-add", ({ planId }) => ({ planId, text: "One more" })),
    request("POST /api/v1/plans/[planId]/goals", () => ({
      ...{ ...NEW, horizon: "short", measure: { kind: "tick" } },
    })),
  ],
  R: [
    page("/plans/[planId]/goals/[goalId]", SAYS.goal),
    part("/plans/[planId]", SAYS.goal),
    data("/api/v1/goals/[goalId]", SAYS.goal),
    data("/api/v1/goals/[goalId]/progress", '"slackDays"'),
    list("/api/v1/plans/[planId]/goals", SAYS.goal),
  ],
  U: [
    action("goal-edits editGoal", ({ goalId }) => ({ goalId, title: "Another" })),
    action("goal-edits takeProposal", ({ goalId }) => ({ goalId, title: "Another" })),
    request("PATCH /api/v1/goals/[goalId]", () => ({ private: true, title: "Another" })),
  ],
  tick: [
    action("goals setTick", ({ goalId }) => ({ goalId, done: "true" })),
    form("/goals/tick", ({ goalId }) => ({ goalId, done: "true" })),
    request("PUT /api/v1/goals/[goalId]/completion"),
    request("DELETE /api/v1/goals/[goalId]/completion", () => null, { before: ticked }),
  ],
  drop: [
    action("goal-edits letGo", ({ goalId }) => ({ goalId, why })),
    action("goals dropAgain", ({ goalId }) => ({ goalId, why, since: "2026-03-01" })),
    action("goals restoreGoal", onGoal, { before: dropped }),
    request("PUT /api/v1/goals/[goalId]/drop", () => ({ why })),
    request("DELETE /api/v1/goals/[goalId]/drop", () => null, { before: dropped }),
  ],
  order: [
    action("goals shiftGoal", ({ goalId }) => ({ goalId, to: "up" })),
    action(
      "goals orderGoals",
      ({ planId, goalIds }) => ({ planId, horizon: "short", ...numbered(goalIds.toReversed()) }),
      { not: isPrivate },
    ),
  ],
  D: [
    action("goals deleteGoal", onGoal),
    action("goals takeGoalBack", onGoal),
    action("goals undeleteGoal", onGoal, { before: deleted, isGone: true }),
    request("DELETE /api/v1/goals/[goalId]"),
  ],
};

const correction = ({ goalId, entryId }: World) => ({
  ...{ goalId, amount: "2", supersedes: entryId, note: "Two of them." },
});

export const milestone: Doors = {
  C: [
    action("entries logMilestone", ({ goalId }) => ({ goalId, amount: "1" })),
    action("entries addOne", onGoal),
    form("/goals/add-one", onGoal),
    request("POST /api/v1/goals/[goalId]/entries", () => ({ amount: 1 })),
  ],
  R: [
    data("/api/v1/goals/[goalId]/entries", SAYS.milestone),
    part("/plans/[planId]/goals/[goalId]", SAYS.milestone),
  ],
  correct: [
    action("entries correctMilestone", correction),
    action("entries amendMilestone", correction),
    request("POST /api/v1/goals/[goalId]/entries", ({ entryId }) => ({
      ...{ amount: 2, supersedes: entryId },
    })),
  ],
  void: [
    action("entries takeAwayMilestone", ({ goalId, entryId }) => ({
      ...{ goalId, supersedes: entryId, void: "true" },
    })),
    request("POST /api/v1/goals/[goalId]/entries", ({ entryId }) => ({
      ...{ supersedes: entryId, void: true },
    })),
  ],
};
