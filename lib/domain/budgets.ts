// Knows the money set aside for a plan: its periods, what is spent of it, what happens to a spend.
import type { Budget as BlueprintBudget, BudgetPeriod } from "./blueprint";
import { addDays, addMonths, type Day, monthsBetween } from "./days";
import type { Decided, DomainEvent } from "./events";
import { amountOf, decimalsOf, isPayable, minorOf } from "./money";
import { accept, type Outcome, refuse } from "./problems";

/** `amountMinor` is set aside for each period, in the smallest unit of the currency. */
export type Budget = Omit<BlueprintBudget, "key" | "amount"> & { id: string; amountMinor: number };

/** In the budget's currency. A void spend keeps its approval as a trace; it counts for nothing. */
export type Spend = {
  id: string;
  budgetId: string;
  on: Day;
  amountMinor: number;
  isApproved: boolean;
  isVoid: boolean;
};

export type SpendState = "logged" | "approved" | "void";

/** Both days are in it. */
export type Period = { from: Day; to: Day };

type PlanDays = { startsOn: Day; endsOn: Day };

export const BUDGETS_A_PLAN = 50;
export const SPENDS_A_PLAN = 1_000;

const MONTHS: Record<Exclude<BudgetPeriod, "plan">, number> = { month: 1, quarter: 3, year: 12 };

export const stateOf = ({ isVoid, isApproved }: Spend): SpendState =>
  isVoid ? "void" : isApproved ? "approved" : "logged";

/** Where a day falls, counted from the plan's first day: 0 for its first period, negative before. */
export function periodIndex(per: BudgetPeriod, startsOn: Day, on: Day): number {
  if (per === "plan") return 0;
  return Math.floor(monthsBetween(startsOn, on) / MONTHS[per]);
}

/** The period of that index; a budget for the whole plan has one, which takes every day in. */
export function periodAt(per: BudgetPeriod, { startsOn, endsOn }: PlanDays, index: number): Period {
  if (per === "plan") return { from: startsOn, to: endsOn };
  const first = (at: number) => addMonths(startsOn, at * MONTHS[per]);
  return { from: first(index), to: addDays(first(index + 1), -1) };
}

/** What a period came to. `spentMinor` counts what is approved too; `leftMinor` below 0 is overspent. */
export type Usage = {
  amountMinor: number;
  spentMinor: number;
  approvedMinor: number;
  leftMinor: number;
};

const total = (spends: readonly Spend[]) =>
  spends.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** The spends of one budget that fall into the period of that index, void ones too. */
export const spendsIn = <S extends Spend>(
  { id, per }: Budget,
  spends: readonly S[],
  { startsOn }: PlanDays,
  index: number,
): S[] =>
  spends.filter(({ budgetId, on }) => budgetId === id && periodIndex(per, startsOn, on) === index);

/** Sums over spends of one budget in one period; void ones count for nothing. */
export function usage({ amountMinor }: Budget, spends: readonly Spend[]): Usage {
  const standing = spends.filter(({ isVoid }) => !isVoid);
  const spentMinor = total(standing);
  const approvedMinor = total(standing.filter(({ isApproved }) => isApproved));
  return { amountMinor, spentMinor, approvedMinor, leftMinor: amountMinor - spentMinor };
}

/** The period that is under way: before the plan starts, its first. */
export const currentIndex = ({ per }: Budget, { startsOn }: PlanDays, today: Day): number =>
  periodIndex(per, startsOn, today < startsOn ? startsOn : today);

/** How the budget stands in the period that is under way. */
export function usageNow(
  budget: Budget,
  spends: readonly Spend[],
  plan: PlanDays,
  today: Day,
): Usage & { period: Period } {
  const index = currentIndex(budget, plan, today);
  const period = periodAt(budget.per, plan, index);
  return { period, ...usage(budget, spendsIn(budget, spends, plan, index)) };
}

const figuresOf = ({ id, budgetId, on, amountMinor }: Spend, { currency }: Budget) => ({
  spendId: id,
  budgetId,
  on,
  amountMinor,
  currency,
});

/** A new spend of the budget, `amount` in whole units. Refused for a day to come or half a cent. */
export function logSpend(
  budget: Budget,
  { id, amount, on }: { id: string; amount: number; on: Day },
  today: Day,
): Outcome<Decided<Spend>> {
  if (on > today) return refuse({ code: "spend.in-future", today });
  const paid = setAside({ ...budget, amount });
  if (!paid.ok) return paid;
  const { amountMinor } = paid.value;
  const next = { id, budgetId: budget.id, on, amountMinor, isApproved: false, isVoid: false };
  const figures = figuresOf(next, budget);
  return accept({ next, events: [{ verb: "spend.logged", figures }] });
}

type SpendVerb = "spend.approved" | "spend.unapproved" | "spend.voided" | "spend.unvoided";

const became = <S extends Spend>(next: S, budget: Budget, verb: SpendVerb): Outcome<Decided<S>> =>
  accept({ next, events: [{ verb, figures: figuresOf(next, budget) } as DomainEvent] });

export function approve<S extends Spend>(spend: S, budget: Budget): Outcome<Decided<S>> {
  if (spend.isVoid) return refuse({ code: "spend.void" });
  if (spend.isApproved) return refuse({ code: "spend.already-approved" });
  return became({ ...spend, isApproved: true }, budget, "spend.approved");
}

/** Takes an approval back. */
export function unapprove<S extends Spend>(spend: S, budget: Budget): Outcome<Decided<S>> {
  if (spend.isVoid) return refuse({ code: "spend.void" });
  if (!spend.isApproved) return refuse({ code: "spend.not-approved" });
  return became({ ...spend, isApproved: false }, budget, "spend.unapproved");
}

/** It counts no more and stays as a trace, with its approval. */
export function voidSpend<S extends Spend>(spend: S, budget: Budget): Outcome<Decided<S>> {
  if (spend.isVoid) return refuse({ code: "spend.void" });
  return became({ ...spend, isVoid: true }, budget, "spend.voided");
}

/** It counts again, as it did before. */
export function unvoidSpend<S extends Spend>(spend: S, budget: Budget): Outcome<Decided<S>> {
  if (!spend.isVoid) return refuse({ code: "spend.not-void" });
  return became({ ...spend, isVoid: false }, budget, "spend.unvoided");
}

type Allowance = Pick<Budget, "amountMinor" | "currency" | "per">;
type Wish = { amount: number; currency: string; per: BudgetPeriod };

/** `amount` in whole units, for each period. Refused where it is finer than the currency's coins. */
export function setAside({ amount, currency, per }: Wish): Outcome<Allowance> {
  if (!isPayable(amount, currency)) {
    return refuse({ code: "money.too-fine", currency, decimals: decimalsOf(currency) });
  }
  return accept({ amountMinor: minorOf(amount, currency), currency, per });
}

/** What an edit may touch, `amount` in whole units; what is left out stays. */
export type BudgetChanges = { [K in keyof Wish | "purpose"]?: (Wish & Budget)[K] | undefined };

/** Another amount, period or purpose; the currency stays once there are spends in it. */
export function editBudget<B extends Budget>(
  budget: B,
  changes: BudgetChanges,
  { hasSpends }: { hasSpends: boolean },
): Outcome<Decided<B>> {
  const { amountMinor, currency, per } = budget;
  const amount = changes.amount ?? amountOf(amountMinor, currency);
  const wish = { amount, currency: changes.currency ?? currency, per: changes.per ?? per };
  if (hasSpends && wish.currency !== currency) return refuse({ code: "budget.has-spends" });
  const allowance = setAside(wish);
  if (!allowance.ok) return allowance;
  const from: Allowance = { amountMinor, currency, per };
  const to = allowance.value;
  const purpose = changes.purpose ?? budget.purpose;
  const isSame = JSON.stringify(from) === JSON.stringify(to) && purpose === budget.purpose;
  const figures = { budgetId: budget.id, from, to };
  const events: DomainEvent[] = isSame ? [] : [{ verb: "budget.edited", figures }];
  return accept({ next: { ...budget, ...to, purpose }, events });
}

/** Refused while anything is spent of it: void those first. */
export const removeBudget = (
  { id }: Budget,
  spends: readonly Spend[],
): Outcome<{ events: DomainEvent[] }> =>
  spends.some(({ budgetId, isVoid }) => budgetId === id && !isVoid)
    ? refuse({ code: "budget.has-spends" })
    : accept({ events: [{ verb: "budget.removed", figures: { budgetId: id } }] });
