// Renaming a plan, moving its start, and leading it through its life.

import type { Tx } from "../../db/client";
import { ledgersOf } from "../../db/entries";
import { appendEvents } from "../../db/events";
import { type Gate, openPlan } from "../../db/gate";
import { goalsOf, saveGoal } from "../../db/goals";
import { type PlanChange, planBehind, type StoredPlan, savePlan } from "../../db/plans";
import { type Day, isDay } from "../../domain/days";
import type { DomainEvent } from "../../domain/events";
import { sums } from "../../domain/ledger";
import { changeStatus, type PlanLife } from "../../domain/plans";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { datesAfterMove, endAfterMove } from "../../domain/reschedule";
import type { EditPlan } from "../../schemas/plans";
import type { PlanJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { planJson } from "../present";

const lifeOf = ({ status, statusBefore }: StoredPlan): PlanLife =>
  status === "archived" ? { status, before: statusBefore ?? "active" } : { status };

/** Changes what is given. An archived plan can only be restored. */
export const editPlan = (context: Context, input: EditPlan): Promise<Outcome<PlanJson>> =>
  change(context, "plan.edit", async (tx, scope) => {
    const opened = await openPlan(tx, scope, input.planId, { hold: true });
    if (!opened.ok) return opened;
    const gate = opened.value;
    const plan = await planBehind(tx, gate);
    const edits: { change: PlanChange; events: DomainEvent[] } = { change: {}, events: [] };
    if (input.status !== undefined && input.status !== plan.status) {
      const decided = changeStatus(lifeOf(plan), input.status);
      if (!decided.ok) return decided;
      const { next, events } = decided.value;
      const statusBefore = next.status === "archived" ? next.before : null;
      edits.change = { status: next.status, statusBefore };
      edits.events.push(...events);
    } else if (plan.status === "archived") {
      return refuse({ code: "plan.archived" });
    }
    if (input.title !== undefined && input.title !== plan.title) {
      edits.change.title = input.title;
      edits.events.push({ verb: "plan.renamed", figures: {} });
    }
    if (input.startsOn !== undefined && input.startsOn !== plan.startsOn) {
      edits.change.startsOn = input.startsOn;
      edits.change.endsOn = endAfterMove(plan, input.startsOn);
      const figures = { from: plan.startsOn, to: input.startsOn };
      edits.events.push({ verb: "plan.moved", figures });
      const hasMoved = await moveGoals(tx, gate, plan, input.startsOn);
      if (!hasMoved || !isDay(edits.change.endsOn)) return refuse({ code: "plan.beyond-calendar" });
    }
    if (Object.keys(edits.change).length > 0) await savePlan(tx, gate, edits.change);
    await appendEvents(tx, gate, context.now, edits.events);
    const goals = await goalsOf(tx, gate);
    return accept(planJson(await planBehind(tx, gate), goals, context.today, gate.ownerId));
  });

/**
 * Moves every goal along with the plan's start, sums included: a hold looks at its due day. False,
 * nothing moved, when one would leave the calendar.
 */
async function moveGoals(tx: Tx, gate: Gate, plan: StoredPlan, startsOn: Day): Promise<boolean> {
  const goals = await goalsOf(tx, gate);
  const ledgers = await ledgersOf(
    tx,
    gate,
    goals.map(({ id }) => id),
  );
  const moved = goals.map((goal) => ({ goal, dates: datesAfterMove(goal, plan, startsOn) }));
  if (!moved.every(({ dates }) => isDay(dates.startsOn) && isDay(dates.dueOn))) return false;
  for (const { goal, dates } of moved) {
    const entries = ledgers.get(goal.id) ?? [];
    await saveGoal(tx, gate, { ...goal, ...dates, sums: sums(goal.measure, dates, entries) });
  }
  return true;
}
