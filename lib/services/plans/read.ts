// Reading plans and goals as the API gives them.
import { openGoal, openPlan } from "../../db/gate";
import { goalsOf, goalsOfPlans } from "../../db/goals";
import { listPlans, planBehind } from "../../db/plans";
import { accept, type Outcome } from "../../domain/problems";
import type { OnGoal } from "../../schemas/goals";
import type { OnPlan } from "../../schemas/plans";
import type { GoalJson, Page, PlanJson } from "../../views/json";
import { look } from "../change";
import type { Context } from "../context";
import { goalJson, planJson } from "../present";

const ALL_ROLES = ["owner", "manager", "mentor", "reader"] as const;

export const readPlan = (context: Context, { planId }: OnPlan): Promise<Outcome<PlanJson>> =>
  look(context, "plan.read", async (db, scope) => {
    const gate = await openPlan(db, scope, planId);
    if (!gate.ok) return gate;
    const plan = await planBehind(db, gate.value);
    return accept(planJson(plan, await goalsOf(db, gate.value), context.today, gate.value.ownerId));
  });

/** Every plan the person can read, newest first; `before` is the id of the last one seen. */
export const readPlans = (
  context: Context,
  { before, take }: { before?: string | undefined; take: number },
): Promise<Outcome<Page<PlanJson>>> =>
  look(context, "plan.read", async (db, scope) => {
    const found = await listPlans(db, scope, { roles: ALL_ROLES, before, take: take + 1 });
    const plans = found.slice(0, take);
    const goals = await goalsOfPlans(
      db,
      scope,
      plans.map(({ id }) => id),
    );
    const items = plans.map((plan) => {
      const own = goals.filter((goal) => goal.planId === plan.id);
      return planJson(plan, own, context.today, plan.ownerId);
    });
    return accept({ items, nextCursor: found.length > take ? (plans.at(-1)?.id ?? null) : null });
  });

export const readGoals = (context: Context, { planId }: OnPlan): Promise<Outcome<Page<GoalJson>>> =>
  look(context, "goal.read", async (db, scope) => {
    const gate = await openPlan(db, scope, planId);
    if (!gate.ok) return gate;
    const goals = await goalsOf(db, gate.value);
    const items = goals.map((goal) => goalJson(goal, context.today, gate.value.ownerId));
    return accept({ items, nextCursor: null });
  });

export const readGoal = (context: Context, { goalId }: OnGoal): Promise<Outcome<GoalJson>> =>
  look(context, "goal.read", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    if (!opened.ok) return opened;
    return accept(goalJson(opened.value.goal, context.today, opened.value.gate.ownerId));
  });
