// Deleting a plan hides it; for thirty days it can be brought back.
import { appendEvents } from "../../db/events";
import { openPlan } from "../../db/gate";
import { hidePlan } from "../../db/plans";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import { change } from "../change";
import type { Context } from "../context";

type Hidden = { planId: string; title: string };

export const deletePlan = (context: Context, input: OnPlan): Promise<Outcome<Hidden>> =>
  hide(context, input, context.now);

export const undeletePlan = (context: Context, input: OnPlan): Promise<Outcome<Hidden>> =>
  hide(context, input, null);

const hide = (context: Context, { planId }: OnPlan, at: Date | null): Promise<Outcome<Hidden>> =>
  change(context, "plan.delete", async (tx, scope) => {
    const opened = await openPlan(tx, scope, planId, { hold: true, isDeleted: at === null });
    if (!opened.ok) return opened;
    // What is in the archive stays as it is, until it is taken out.
    if (at !== null && opened.value.status === "archived") return refuse({ code: "plan.archived" });
    await hidePlan(tx, opened.value, at);
    const verb = at === null ? ("plan.undeleted" as const) : ("plan.deleted" as const);
    await appendEvents(tx, opened.value, context.now, [{ verb, figures: {} }]);
    return accept({ planId, title: opened.value.title });
  });
