// Deleting a goal hides it; for thirty days it can be brought back.
import { appendEvents } from "../../db/events";
import { openGoal } from "../../db/gate";
import { hideGoal } from "../../db/goals";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnGoal } from "../../schemas/goals";
import { change, look } from "../change";
import type { Context } from "../context";

type Hidden = { planId: string; goalId: string; title: string };

export const deleteGoal = (context: Context, input: OnGoal): Promise<Outcome<Hidden>> =>
  hide(context, input, context.now);

export const undeleteGoal = (context: Context, input: OnGoal): Promise<Outcome<Hidden>> =>
  hide(context, input, null);

/** A goal of one's own that was deleted and can still be brought back; anything else is not found. */
export const deletedGoal = (context: Context, { goalId }: OnGoal): Promise<Outcome<Hidden>> =>
  look(context, "goal.delete", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId, { isDeleted: true });
    if (!opened.ok) return opened;
    const { gate, goal } = opened.value;
    return accept({ planId: gate.planId, goalId, title: goal.title });
  });

const hide = (context: Context, { goalId }: OnGoal, at: Date | null): Promise<Outcome<Hidden>> =>
  change(context, "goal.delete", async (tx, scope) => {
    const opened = await openGoal(tx, scope, goalId, { hold: true, isDeleted: at === null });
    if (!opened.ok) return opened;
    const { gate, goal } = opened.value;
    if (gate.status === "archived") return refuse({ code: "plan.archived" });
    await hideGoal(tx, gate, goalId, at);
    const verb = at === null ? ("goal.undeleted" as const) : ("goal.deleted" as const);
    await appendEvents(tx, gate, context.now, [{ verb, figures: {} }], { goalId });
    return accept({ planId: gate.planId, goalId, title: goal.title });
  });
