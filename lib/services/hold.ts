// Knows how a writing verb takes hold of what it changes: opened, locked, not archived.
import type { Scope } from "../access/permit";
import type { Tx } from "../db/client";
import { type Gate, openGoal, openPlan } from "../db/gate";
import type { StoredGoal } from "../db/rows";
import { type Outcome, refuse } from "../domain/problems";

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
