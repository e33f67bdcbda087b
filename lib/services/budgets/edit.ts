// Setting money aside for a plan: a budget added, changed, removed, brought back.
import type { Scope } from "../../access/permit";
import {
  budgetsOf,
  hideBudget,
  insertBudget,
  openBudget,
  saveBudget,
  spendsOf,
} from "../../db/budgets";
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import {
  BUDGETS_A_PLAN,
  editBudget as decideEdit,
  removeBudget as decideRemoval,
  setAside,
} from "../../domain/budgets";
import { keyFrom } from "../../domain/keys";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { AddBudget, EditBudget, OnBudget } from "../../schemas/budgets";
import type { BudgetJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdPlan, unlessArchived } from "../hold";
import { budgetJson } from "./present";

export const addBudget = (
  context: Context,
  { planId, purpose, ...wish }: AddBudget,
): Promise<Outcome<BudgetJson>> =>
  change(context, "budget.edit", async (tx, scope) => {
    const held = await holdPlan(tx, scope, planId);
    if (!held.ok) return held;
    const gate = held.value;
    const known = await budgetsOf(tx, gate, { all: true });
    if (known.filter(({ isRemoved }) => !isRemoved).length >= BUDGETS_A_PLAN) {
      return refuse({ code: "budget.too-many", limit: BUDGETS_A_PLAN });
    }
    const allowance = setAside(wish);
    if (!allowance.ok) return allowance;
    const key = keyFrom(purpose, new Set(known.map((budget) => budget.key)));
    const budget = await insertBudget(tx, gate, { ...allowance.value, purpose, key });
    const figures = { budgetId: budget.id, ...allowance.value };
    await appendEvents(tx, gate, context.now, [{ verb: "budget.added", figures }]);
    return accept(budgetJson(budget, [], gate, context.today));
  });

/** Changes what is given; the currency only while nothing was spent in it. */
export const editBudget = (
  context: Context,
  { budgetId, ...changes }: EditBudget,
): Promise<Outcome<BudgetJson>> =>
  change(context, "budget.edit", async (tx, scope) => {
    const held = await holdBudget(tx, scope, budgetId, { isRemoved: false });
    if (!held.ok) return held;
    const { gate, budget } = held.value;
    const spends = await spendsOf(tx, gate.planId);
    const hasSpends = spends.some((spend) => spend.budgetId === budgetId);
    const decided = decideEdit(budget, changes, { hasSpends });
    if (!decided.ok) return decided;
    const { next, events } = decided.value;
    if (events.length > 0) await saveBudget(tx, gate, next);
    await appendEvents(tx, gate, context.now, events);
    return accept(budgetJson(next, spends, gate, context.today));
  });

/** Hides a budget nothing stands against; it can be brought back. */
export const removeBudget = (
  context: Context,
  { budgetId }: OnBudget,
): Promise<Outcome<BudgetJson>> =>
  change(context, "budget.edit", async (tx, scope) => {
    const held = await holdBudget(tx, scope, budgetId, { isRemoved: false });
    if (!held.ok) return held;
    const { gate, budget } = held.value;
    const spends = await spendsOf(tx, gate.planId);
    const decided = decideRemoval(budget, spends);
    if (!decided.ok) return decided;
    await hideBudget(tx, gate, budgetId, context.now);
    await appendEvents(tx, gate, context.now, decided.value.events);
    return accept(budgetJson(budget, spends, gate, context.today));
  });

/** What is not removed is not found here. */
export const restoreBudget = (
  context: Context,
  { budgetId }: OnBudget,
): Promise<Outcome<BudgetJson>> =>
  change(context, "budget.edit", async (tx, scope) => {
    const held = await holdBudget(tx, scope, budgetId, { isRemoved: true });
    if (!held.ok) return held;
    const { gate, budget } = held.value;
    await hideBudget(tx, gate, budgetId, null);
    const events = [{ verb: "budget.restored" as const, figures: { budgetId } }];
    await appendEvents(tx, gate, context.now, events);
    const spends = await spendsOf(tx, gate.planId);
    return accept(budgetJson(budget, spends, gate, context.today));
  });

/** Opens a budget to change it; what is not as it should be is not found. */
async function holdBudget(
  tx: Tx,
  scope: Scope,
  budgetId: string,
  { isRemoved }: { isRemoved: boolean },
) {
  const held = unlessArchived(await openBudget(tx, scope, budgetId, { hold: true }));
  if (!held.ok || held.value.budget.isRemoved === isRemoved) return held;
  return refuse({ code: "not-found" });
}
