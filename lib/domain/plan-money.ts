// Knows how all the money of a plan stands together: a sum for each currency, and what waits.
import { type Budget, type Spend, usageNow } from "./budgets";
import type { Day } from "./days";

export type CurrencySum = { currency: string; amountMinor: number; spentMinor: number };

/** Sums over the periods under way; `waiting` counts spends that stand and are not approved. */
export type PlanMoney = { sums: CurrencySum[]; waiting: number };

/** One sum a currency, in the order of the budgets. */
export function planMoney(
  budgets: readonly Budget[],
  spends: readonly Spend[],
  plan: { startsOn: Day; endsOn: Day },
  today: Day,
): PlanMoney {
  const sums = new Map<string, CurrencySum>();
  for (const budget of budgets) {
    const { currency } = budget;
    const { amountMinor, spentMinor } = usageNow(budget, spends, plan, today);
    const known = sums.get(currency) ?? { currency, amountMinor: 0, spentMinor: 0 };
    sums.set(currency, {
      currency,
      amountMinor: known.amountMinor + amountMinor,
      spentMinor: known.spentMinor + spentMinor,
    });
  }
  const waiting = spends.filter(({ isVoid, isApproved }) => !isVoid && !isApproved).length;
  return { sums: [...sums.values()], waiting };
}
