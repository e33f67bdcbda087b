// Knows how budgets and spends read for their viewer: a goal she may not know of is not named.
import { type StoredBudget, type StoredSpend, spendWords } from "../../db/budgets";
import type { Db } from "../../db/client";
import type { Gate } from "../../db/gate";
import { stateOf, usageNow } from "../../domain/budgets";
import type { Day } from "../../domain/days";
import { amountOf } from "../../domain/money";
import type { BudgetJson, SpendJson } from "../../views/json";
import type { SpendView } from "../../views/rooms";

/** How the budget stands today; `spends` are those of its plan. */
export function budgetJson(
  budget: StoredBudget,
  spends: readonly StoredSpend[],
  gate: Gate,
  today: Day,
): BudgetJson {
  const { id, planId, purpose, currency, per } = budget;
  const { period, ...now } = usageNow(budget, spends, gate, today);
  const whole = (minor: number) => amountOf(minor, currency);
  return {
    id,
    planId,
    purpose,
    amount: whole(now.amountMinor),
    currency,
    per,
    period,
    spent: whole(now.spentMinor),
    approved: whole(now.approvedMinor),
    left: whole(now.leftMinor),
  };
}

/** A spend with the names around it. */
export function spendView(
  { currency }: StoredBudget,
  spend: StoredSpend,
  { goals, people }: Awaited<ReturnType<typeof spendWords>>,
): SpendView {
  const goalTitle = (spend.goalId && goals.get(spend.goalId)) ?? null;
  return {
    id: spend.id,
    planId: spend.planId,
    budgetId: spend.budgetId,
    goalId: goalTitle === null ? null : spend.goalId,
    spentOn: spend.on,
    amount: amountOf(spend.amountMinor, currency),
    currency,
    purpose: spend.purpose,
    evidence: spend.evidence,
    state: stateOf(spend),
    loggedAt: spend.loggedAt.toISOString(),
    approvedAt: spend.approvedAt?.toISOString() ?? null,
    approvedBy: spend.approvedById,
    voidedAt: spend.voidedAt?.toISOString() ?? null,
    goalTitle,
    approver: (spend.approvedById && people.get(spend.approvedById)) ?? null,
  };
}

/** Spends of these budgets, in the order given. */
export async function spendViews(
  db: Db,
  gate: Gate,
  budgets: readonly StoredBudget[],
  spends: readonly StoredSpend[],
): Promise<SpendView[]> {
  const words = await spendWords(db, gate, spends);
  const byId = new Map(budgets.map((budget) => [budget.id, budget]));
  return spends.flatMap((spend) => {
    const budget = byId.get(spend.budgetId);
    return budget ? [spendView(budget, spend, words)] : [];
  });
}

/** A spend as the API tells it, without names. */
export const spendJson = ({ goalTitle, approver, ...json }: SpendView): SpendJson => json;
