// Knows the money of a review's packet: how each budget stands, and what was spent since the last one.
import type { BudgetPeriod } from "../blueprint";
import { type Budget, type Spend, usage, usageNow } from "../budgets";
import type { Day } from "../days";

/** In the currency's smallest unit; `spends` counts those logged since that still stand. */
export type MoneySince = {
  spends: number;
  spentMinor: number;
  approvedMinor: number;
  /** Logged before and made void since. */
  voidedMinor: number;
};

/** `usedMinor` of `amountMinor` in the period that is under way on the packet's day. */
export type PacketBudget = {
  budgetId: string;
  purpose: string;
  per: BudgetPeriod;
  currency: string;
  amountMinor: number;
  usedMinor: number;
  since: MoneySince;
};

/** `logged` and `voided` are the spends to which that happened since. */
export type MoneyFacts = {
  budgets: readonly Budget[];
  spends: readonly Spend[];
  logged: ReadonlySet<string>;
  voided: ReadonlySet<string>;
};

/** Every budget of the plan in its order. Pure: the same facts give the same packet. */
export const packetMoney = (
  { budgets, spends, logged, voided }: MoneyFacts,
  plan: { startsOn: Day; endsOn: Day },
  on: Day,
): PacketBudget[] =>
  budgets.map((budget) => {
    const own = spends.filter(({ budgetId }) => budgetId === budget.id);
    const fresh = own.filter(({ id, isVoid }) => logged.has(id) && !isVoid);
    const gone = own.filter(({ id, isVoid }) => isVoid && voided.has(id) && !logged.has(id));
    const { spentMinor, approvedMinor } = usage(budget, fresh);
    const voidedMinor = gone.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return {
      budgetId: budget.id,
      purpose: budget.purpose,
      per: budget.per,
      currency: budget.currency,
      amountMinor: budget.amountMinor,
      usedMinor: usageNow(budget, spends, plan, on).spentMinor,
      since: { spends: fresh.length, spentMinor, approvedMinor, voidedMinor },
    };
  });
