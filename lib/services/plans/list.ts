// The list of plans: where each stands today, in a fixed number of queries.
import type { Role } from "../../access/policy";
import { openPlan } from "../../db/gate";
import { goalsOfPlans } from "../../db/goals";
import { pausesOfPlans } from "../../db/pauses";
import { type ListedPlan, listPlans } from "../../db/plans";
import type { StoredGoal } from "../../db/rows";
import { ask } from "../../db/together";
import type { Day } from "../../domain/days";
import type { Pause } from "../../domain/goals";
import { planProgress } from "../../domain/plans";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { PlanCard, PlanList } from "../../views/plan-list";
import { look } from "../change";
import type { Context } from "../context";
import { paceOf } from "../present";

export const PLANS_A_PAGE = 20;
const ROLES = ["owner", "manager", "mentor", "reader"] as const;

/** Every plan the person can read, newest first; `before` is the cursor of the page before. */
export const planList = (
  context: Context,
  { before, take = PLANS_A_PAGE }: { before?: string | undefined; take?: number } = {},
): Promise<Outcome<PlanList>> =>
  look(context, "plan.read", async (db, scope) => {
    const found = await listPlans(db, scope, { roles: ROLES, before, take: take + 1 });
    const plans = found.slice(0, take);
    const ids = plans.map(({ id }) => id);
    const [goals, pauses] = await Promise.all([
      goalsOfPlans(db, scope, ids),
      ask(db, pausesOfPlans(ids)),
    ]);
    return accept({
      plans: plans.map((plan) => {
        const own = goals.filter(({ planId }) => planId === plan.id);
        return card(plan, own, pauses.get(plan.id) ?? [], context.today);
      }),
      nextCursor: found.length > take ? (plans.at(-1)?.id ?? null) : null,
    });
  });

function card(
  plan: ListedPlan,
  goals: readonly StoredGoal[],
  pauses: readonly (Pause & { id: string; reason: string | null })[],
  today: Day,
): PlanCard {
  const standing = goals
    .map((goal) => ({ weight: goal.weight, pace: paceOf(goal, pauses, today) }))
    .filter(({ pace }) => pace.droppedOn === null);
  return {
    id: plan.id,
    title: plan.title,
    status: plan.status,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    ...planProgress(standing),
    goals: standing.length,
    done: standing.filter(({ pace }) => pace.doneOn !== null).length,
    role: guestRole(plan.roles),
    owner: plan.roles.includes("owner") ? null : plan.owner,
  };
}

function guestRole(roles: readonly Role[]): PlanCard["role"] {
  if (roles.includes("owner")) return null;
  return ROLES.slice(1).find((role) => roles.includes(role)) as PlanCard["role"];
}

/** One's own plan that was deleted and can still be brought back; anything else is not found. */
export const deletedPlan = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<{ id: string; title: string }>> =>
  look(context, "plan.delete", async (db, scope) => {
    const opened = await openPlan(db, scope, planId, { isDeleted: true });
    return opened.ok ? accept({ id: planId, title: opened.value.title }) : opened;
  });
