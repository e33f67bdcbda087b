// How the verbs on a goal and its milestones are tried.
import { refuse } from "@/lib/domain/problems";
import { listEntries } from "@/lib/services/entries/list";
import { logMilestone } from "@/lib/services/entries/log";
import { addGoal } from "@/lib/services/goals/add";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { orderGoals, shiftGoal } from "@/lib/services/goals/order";
import { goalPage } from "@/lib/services/goals/page";
import { dropGoal, setTick, tickGoal } from "@/lib/services/goals/state";
import { readGoal, readGoals } from "@/lib/services/plans/read";
import type { Verbs } from "./verbs";

export const goal: Verbs = {
  C: {
    add: (context, { planId }) =>
      addGoal(context, {
        planId,
        title: "One more",
        horizon: "long",
        measure: { kind: "tick" },
        smart: {},
        weight: 1,
        private: false,
      }),
  },
  R: {
    "goal page": (context, { planId, goalId }) => goalPage(context, { planId, goalId }),
    goal: (context, { goalId }) => readGoal(context, { goalId }),
    "list of goals": async (context, { planId, goalId }) => {
      const found = await readGoals(context, { planId });
      if (!found.ok) return found;
      return found.value.items.some(({ id }) => id === goalId)
        ? found
        : refuse({ code: "not-found" });
    },
  },
  U: {
    edit: (context, { goalId }) => editGoal(context, { goalId, title: "Another title" }),
    hide: (context, { goalId }) => editGoal(context, { goalId, private: true }),
  },
  tick: {
    tick: (context, { goalId }) => tickGoal(context, { goalId }),
    "tick box": (context, { goalId }) => setTick(context, { goalId, done: true }),
  },
  drop: { drop: (context, { goalId }) => dropGoal(context, { goalId, why: "Too steep." }) },
  order: {
    shift: (context, { goalId }) => shiftGoal(context, { goalId, to: "up" }),
    "whole list": async (context, { planId, goalId, goalIds }) => {
      // Without reading the goal nobody can name it; then the list is of another plan's goals.
      const read = await readGoal(context, { goalId });
      return read.ok ? orderGoals(context, { planId, horizon: "short", goalIds }) : read;
    },
  },
  D: {
    delete: (context, { goalId }) => deleteGoal(context, { goalId }),
    undelete: async (context, { goalId }) => {
      const gone = await deleteGoal(context, { goalId });
      return gone.ok ? undeleteGoal(context, { goalId }) : gone;
    },
  },
};

export const milestone: Verbs = {
  C: { log: (context, { goalId }) => logMilestone(context, { goalId, amount: 1 }) },
  R: { list: (context, { goalId }) => listEntries(context, { goalId, take: 10 }) },
  correct: {
    correct: (context, { goalId, entryId }) =>
      logMilestone(context, { goalId, amount: 2, supersedes: entryId }),
  },
  void: {
    void: (context, { goalId, entryId }) =>
      logMilestone(context, { goalId, supersedes: entryId, void: true }),
  },
};
