// Knows how an administrator becomes somebody's manager: recorded here and in the plan's history,
// where its owner is told.
import { recordAccount } from "../../db/account-events";
import { holdAnyPlan, joinAsManager } from "../../db/administration/plans";
import { appendEvents } from "../../db/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { Context } from "../context";
import { administer } from "./administer";

export const becomeManager = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<{ planId: string }>> =>
  administer(context, async (tx, scope) => {
    const plan = await holdAnyPlan(tx, scope, planId);
    if (plan === null) return refuse({ code: "not-found" });
    if (plan.status === "archived") return refuse({ code: "plan.archived" });
    const { now } = context;
    if (plan.ownerId === scope.personId || !(await joinAsManager(tx, plan, now))) {
      return refuse({ code: "manager.already" });
    }
    await appendEvents(tx, plan, now, [{ verb: "person.joined", figures: { role: "manager" } }]);
    await recordAccount(tx, {
      personId: scope.personId,
      verb: "manager.added",
      at: now,
      figures: { personId: plan.ownerId, planId },
    });
    return accept({ planId });
  });
