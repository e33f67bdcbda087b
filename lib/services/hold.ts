// Knows how a writing verb takes hold of what it changes: opened, locked, not archived.
import type { Scope } from "../access/permit";
import type { Tx } from "../db/client";
import { openComment, type StoredComment } from "../db/comments";
import { type Gate, openGoal, openPlan } from "../db/gate";
import type { StoredGoal } from "../db/rows";
import { openSuggestion, type StoredSuggestion } from "../db/suggestions";
import type { Entry } from "../domain/entries";
import { accept, type Outcome, refuse } from "../domain/problems";

/** The plan, locked until the transaction ends; an archived one takes no changes. */
export async function holdPlan(
  tx: Tx,
  scope: Scope,
  planId: string,
  options: { people?: boolean } = {},
): Promise<Outcome<Gate>> {
  const gate = await openPlan(tx, scope, planId, { ...options, hold: true });
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

/** The goal as `holdGoal` gives it, with its bare ledger in order of recording. */
export async function holdLedger(
  tx: Tx,
  scope: Scope,
  goalId: string,
): Promise<Outcome<{ gate: Gate; goal: StoredGoal; entries: Entry[] }>> {
  const opened = unlessArchived(await openGoal(tx, scope, goalId, { hold: true, ledger: true }));
  if (!opened.ok) return opened;
  const { gate, goal, ledger } = opened.value;
  return accept({ gate, goal, entries: ledger });
}

/** What was opened, where its plan takes changes. */
export const unlessArchived = <T extends { gate: Gate }>(opened: Outcome<T>): Outcome<T> =>
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
