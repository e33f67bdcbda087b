// A plan's money as its owner and her managers read it.
import { budgetsOf, spendsOf } from "../../db/budgets";
import type { Db } from "../../db/client";
import { type Gate, openPlan } from "../../db/gate";
import { currentIndex, spendsIn } from "../../domain/budgets";
import type { Day } from "../../domain/days";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { BudgetExport } from "../../views/export";
import type { BudgetJson, SpendJson } from "../../views/json";
import type { BudgetView } from "../../views/rooms";
import { look } from "../change";
import type { Context } from "../context";
import { budgetJson, spendJson, spendViews } from "./present";

/** Every budget with its spends, those of the period under way apart from the others. */
export async function budgetViews(db: Db, gate: Gate, today: Day): Promise<BudgetView[]> {
  const [budgets, spends] = await Promise.all([budgetsOf(db, gate), spendsOf(db, gate.planId)]);
  const views = await spendViews(db, gate, budgets, spends);
  const viewOf = new Map(views.map((view) => [view.id, view]));
  return budgets.map((budget): BudgetView => {
    const own = spends.filter(({ budgetId }) => budgetId === budget.id);
    const current = spendsIn(budget, own, gate, currentIndex(budget, gate, today));
    const shown = (some: typeof own) => some.flatMap(({ id }) => viewOf.get(id) ?? []);
    return {
      ...budgetJson(budget, spends, gate, today),
      events: budget.events ?? [],
      spends: shown(current),
      others: shown(own.filter((spend) => !current.includes(spend))),
    };
  });
}

/** The plan's budgets and how each stands today. */
export const listBudgets = (context: Context, { planId }: OnPlan): Promise<Outcome<BudgetJson[]>> =>
  look(context, "budget.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const [budgets, spends] = await Promise.all([budgetsOf(db, gate), spendsOf(db, planId)]);
    return accept(budgets.map((budget) => budgetJson(budget, spends, gate, context.today)));
  });

/** Every budget with all that was spent of it, for whoever may know of money. */
export async function budgetExports(db: Db, gate: Gate): Promise<BudgetExport[]> {
  const { budgets, spends } = await moneyOf(db, gate);
  return budgets.map(({ id, key }) => ({
    key,
    spends: spends.filter(({ budgetId }) => budgetId === id),
  }));
}

/** Everything spent, void spends too, the latest day first. */
export const listSpends = (context: Context, { planId }: OnPlan): Promise<Outcome<SpendJson[]>> =>
  look(context, "budget.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    return opened.ok ? accept((await moneyOf(db, opened.value)).spends) : opened;
  });

async function moneyOf(db: Db, gate: Gate) {
  const [budgets, spends] = await Promise.all([
    budgetsOf(db, gate, { all: true }),
    spendsOf(db, gate.planId),
  ]);
  const views = await spendViews(db, gate, budgets, spends);
  return { budgets, spends: views.map(spendJson) };
}
