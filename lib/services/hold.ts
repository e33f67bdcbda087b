// Knows how a writing verb takes hold of what it changes: opened, locked, not archived.
import type { Scope } from "../access/permit";
import type { Tx } from "../db/client";
import { openComment, type StoredComment } from "../db/comments";
import { type Gate, openGoal, openPlan } from "../db/gate";
import type { StoredGoal } from "../db/rows";
import { openSuggestion, type StoredSuggestion } from "../db/suggestions";
import { type Outcome, refuse } from "../domain/problems";

/** The plan, locked until the transaction ends; an archived one takes no changes. */
export async function holdPlan(tx: Tx, scope: Scope, planId: string): Promise<Outcome<Gate>> {
  const gate = await openPlan(tx, scope, planId, { hold: true });
  return gate.ok && gate.value.status === "archived" ? refuse({ code: "plan.archived" }) : gate;
}

/** The goal and its plan, locked until the transaction ends. */
export async function holdGoal(
  tx: Tx,
  scope: Scope,
  goalId: string,
): Promise<Outcome<{ gate: Gate; goal: StoredGoal }>> {
  const opened = await openGoal(tx, scope, goalId, { hold: true });
  if (opened.ok && opened.value.gate.status === "archived")
    return refuse({ code: "plan.archived" });
  return opened;
}

const unlessArchived = <T extends { gate: Gate }>(opened: Outcome<T>): Outcome<T> =>
  opened.ok && opened.value.gate.status === "archived" ? refuse({ code: "plan.archived" }) : opened;

/** A comment and the plan it is on, locked until the transaction ends. */
export const holdComment = async (
  tx: Tx,
  scope: Scope,
  commentId: string,
): Promise<Outcome<{ gate: Gate; comment: StoredComment }>> =>
  unlessArchived(await openComment(tx, scope, commentId, { hold: true }));

/** A suggestion with its goal and plan, locked until the transaction ends. */
export const holdSuggestion = async (
  tx: Tx,
  scope: Scope,
  suggestionId: string,
): Promise<Outcome<{ gate: Gate; goal: StoredGoal; suggestion: StoredSuggestion }>> =>
  unlessArchived(await openSuggestion(tx, scope, suggestionId, { hold: true }));
