// What can be taken back from where one stands: what happened, in words, and the door that undoes it.
import type { Day } from "@/lib/domain/days";

export type UndoDoor =
  | "setTick"
  | "dropAgain"
  | "orderGoals"
  | "amendMilestone"
  | "changePlanStatus"
  | "addPause"
  | "endPause"
  | "takeProposal"
  | "takeGoalBack"
  | "resolveThread"
  | "reopenThread"
  | "undeleteComment"
  | "untakeSuggestion"
  | "reconsiderSuggestion"
  | "restoreBudget"
  | "voidSpend"
  | "unvoidSpend"
  | "approveSpend"
  | "unapproveSpend";

export type Undo = {
  /** What happened, as a sentence. */
  said: string;
  by: UndoDoor;
  /** What the door is sent. */
  fields: Record<string, string>;
  /** Fields known only afterwards: where in the door's answer they stand ("entry.id"). */
  found?: Record<string, string>;
  /** A milestone just logged may be given words in the same breath. */
  mayNote?: boolean;
};

type Titled = { id: string; title: string };

const named = (title: string): string => `“${title}”`;

/** The undo of a tick as it was just set; `doneOn` is the day it was done before. */
export function undoTick(goal: Titled, isDone: boolean, doneOn: Day | null): Undo {
  const fields = { goalId: goal.id };
  if (isDone) return { said: `${named(goal.title)} is done.`, by: "setTick", fields };
  const again = { ...fields, done: "on", ...(doneOn ? { since: doneOn } : {}) };
  return { said: `${named(goal.title)} is open again.`, by: "setTick", fields: again };
}

export const undoOne = (goal: Titled, mayNote = false): Undo => ({
  said: `One more on ${named(goal.title)}.`,
  by: "amendMilestone",
  fields: { goalId: goal.id, void: "true" },
  found: { supersedes: "entry.id" },
  mayNote,
});

/** Puts a milestone without words in the place of the one with the note. */
export const undoNote = (figures: Record<string, string>): Undo => ({
  said: "The note is added.",
  by: "amendMilestone",
  fields: figures,
  found: { supersedes: "entry.id" },
});

export const undoRestore = (goal: Titled, was: { why: string; on: Day }): Undo => ({
  said: `${named(goal.title)} is taken up again.`,
  by: "dropAgain",
  fields: { goalId: goal.id, why: was.why, since: was.on },
});

export const undoOrder = (fields: { planId: string; horizon: string; goalIds: string }): Undo => ({
  said: "The goals are in another order.",
  by: "orderGoals",
  fields,
});

export const undoStatus = (planId: string, said: string, was: string): Undo => ({
  said,
  by: "changePlanStatus",
  fields: { planId, status: was },
});

export const undoPause = (planId: string): Undo => ({
  said: "These days are paused.",
  by: "endPause",
  fields: { planId },
  found: { pauseId: "id" },
});

/** `said` comes from the door: only it knows what the line became. */
export const undoAdd = (said: string): Undo => ({
  said,
  by: "takeGoalBack",
  fields: {},
  found: { goalId: "id" },
});

type Pause = { from: Day; to: Day; reason: string | null };

export const undoEndPause = (planId: string, pause: Pause): Undo => ({
  said: "The pause is removed.",
  by: "addPause",
  fields: { planId, from: pause.from, to: pause.to, reason: pause.reason ?? "" },
});

/** Sends the goal's fields as they were before a proposal was taken. */
export const undoProposal = (goalId: string, was: Record<string, string>): Undo => ({
  said: "The proposal is taken.",
  by: "takeProposal",
  fields: { goalId, ...was },
});

const onComment = (said: string, by: UndoDoor, commentId: string): Undo => ({
  said,
  by,
  fields: { commentId },
});

export const undoResolve = (id: string): Undo =>
  onComment("The question is resolved.", "reopenThread", id);

export const undoReopen = (id: string): Undo =>
  onComment("The question is open again.", "resolveThread", id);

export const undoDelete = (id: string): Undo =>
  onComment("Your comment is deleted.", "undeleteComment", id);

export const undoTake = (suggestionId: string, from: string): Undo => ({
  said: `The goal is as ${from} suggested.`,
  by: "untakeSuggestion",
  fields: { suggestionId },
});

export const undoDecline = (suggestionId: string, from: string): Undo => ({
  said: `The suggestion of ${from} is declined.`,
  by: "reconsiderSuggestion",
  fields: { suggestionId },
});

export const undoRemoveBudget = (budgetId: string): Undo => ({
  said: "The budget is removed.",
  by: "restoreBudget",
  fields: { budgetId },
});

const onSpend =
  (said: string, by: UndoDoor) =>
  (spendId: string): Undo => ({ said, by, fields: { spendId } });

export const undoVoid = onSpend("The spend is void.", "unvoidSpend");
export const undoUnvoid = onSpend("The spend counts again.", "voidSpend");
export const undoApprove = onSpend("The spend is approved.", "unapproveSpend");
export const undoUnapprove = onSpend("The approval is taken back.", "approveSpend");
