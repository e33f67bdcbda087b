// Knows how a writing verb takes hold of what it changes: opened, locked, not archived.
import type { Scope } from "../access/permit";
import type { Tx } from "../db/client";
import { appendEvents, type Subject } from "../db/events";
import { type Gate, openGoal, openPlan } from "../db/gate";
import { goalBehind, saveGoal } from "../db/goals";
import type { StoredGoal } from "../db/rows";
import type { DomainEvent } from "../domain/events";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { Context } from "./context";

/** The plan, locked until the transaction ends; an archived one takes no changes. */
export async function holdPlan(tx: Tx, scope: Scope, planId: string): Promise<Outcome<Gate>> {
  return whileLive(await openPlan(tx, scope, planId, { hold: true }));
}

/** The goal and its plan, locked until the transaction ends. */
export async function holdGoal(
  tx: Tx,
  scope: Scope,
  goalId: string,
): Promise<Outcome<{ gate: Gate; goal: StoredGoal }>> {
  const gate = whileLive(await openGoal(tx, scope, goalId, { hold: true }));
  if (!gate.ok) return gate;
  return accept({ gate: gate.value, goal: await goalBehind(tx, gate.value, goalId) });
}

const whileLive = (gate: Outcome<Gate>): Outcome<Gate> =>
  gate.ok && gate.value.status === "archived" ? refuse({ code: "plan.archived" }) : gate;

/** Saves what was decided about a goal, with its events. */
export async function keepGoal(
  tx: Tx,
  { now }: Context,
  gate: Gate,
  goal: StoredGoal,
  events: readonly DomainEvent[],
  subject: Subject = {},
): Promise<StoredGoal> {
  const saved = await saveGoal(tx, gate, goal);
  await appendEvents(tx, gate, now, events, { goalId: goal.id, ...subject });
  return saved;
}
