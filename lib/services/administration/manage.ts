// Knows how an administrator becomes somebody's manager: recorded here and in the plan's history, and
// told to its owner by mail, whatever she mutes.
import type { Scope } from "../../access/permit";
import { recordAccount } from "../../db/account-events";
import {
  type HeldPlan,
  holdAnyPlan,
  joinAsManager,
  ownerToTell,
} from "../../db/administration/plans";
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import { isOnPlan } from "../../db/participants";
import { nameOf } from "../../db/people";
import { joins } from "../../domain/participants";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import { settings } from "../../settings";
import type { Context } from "../context";
import { managerAddedMail } from "../mail/letters";
import { enqueueMail } from "../mail/outbox";
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
    const isThere = await isOnPlan(tx, plan);
    if (plan.ownerId === scope.personId || !(await joinAsManager(tx, plan, now))) {
      return refuse({ code: "manager.already" });
    }
    await appendEvents(tx, plan, now, [joins("manager", { isThere })]);
    await recordAccount(tx, {
      personId: scope.personId,
      verb: "manager.added",
      at: now,
      figures: { personId: plan.ownerId, planId },
    });
    await tellOwner(tx, scope, plan);
    return accept({ planId });
  });

/** Plans of demos are not there for administrators, so whoever is told has a mailbox. */
async function tellOwner(tx: Tx, scope: Scope, plan: HeldPlan): Promise<void> {
  const [owner, administrator] = [await ownerToTell(tx, plan), await nameOf(tx, scope)];
  const people = `${settings().appUrl}/plans/${plan.planId}/people`;
  const letter = managerAddedMail({ ...owner, administrator, people });
  await enqueueMail(tx, { ...letter, personId: plan.ownerId });
}
