import { describe, expect, test } from "vitest";
import type { BudgetPeriod } from "@/lib/domain/blueprint";
import {
  approve,
  type Budget,
  editBudget,
  logSpend,
  periodAt,
  periodIndex,
  removeBudget,
  type Spend,
  stateOf,
  unapprove,
  unvoidSpend,
  usageNow,
  voidSpend,
} from "@/lib/domain/budgets";
import { day } from "@/lib/domain/days";

const year: Budget = {
  id: "b",
  amountMinor: 50_000,
  currency: "USD",
  per: "year",
  purpose: "Courses",
};
const plan = { startsOn: day("2026-01-31"), endsOn: day("2027-01-31") };
const today = day("2026-11-26");
const spent: Spend = {
  id: "s",
  budgetId: "b",
  on: day("2026-03-01"),
  amountMinor: 4_500,
  isApproved: false,
  isVoid: false,
};

describe("a budget's period", () => {
  test.each<[BudgetPeriod, string, number, string, string]>([
    ["month", "2026-01-31", 0, "2026-01-31", "2026-02-27"],
    ["month", "2026-02-27", 0, "2026-01-31", "2026-02-27"],
    ["month", "2026-02-28", 1, "2026-02-28", "2026-03-30"],
    ["month", "2026-01-30", -1, "2025-12-31", "2026-01-30"],
    ["quarter", "2026-04-29", 0, "2026-01-31", "2026-04-29"],
    ["quarter", "2026-04-30", 1, "2026-04-30", "2026-07-30"],
    ["year", "2026-12-31", 0, "2026-01-31", "2027-01-30"],
    ["year", "2027-01-31", 1, "2027-01-31", "2028-01-30"],
    ["year", "2025-06-01", -1, "2025-01-31", "2026-01-30"],
    ["plan", "2031-06-01", 0, "2026-01-31", "2027-01-31"],
  ])("of a %s holds %s as its %d", (per, on, index, from, to) => {
    expect(periodIndex(per, plan.startsOn, day(on))).toBe(index);
    expect(periodAt(per, plan, index)).toEqual({ from, to });
  });

  test("is the first one before the plan begins", () => {
    const { period } = usageNow(year, [], plan, day("2025-10-01"));
    expect(period.from).toBe(plan.startsOn);
  });
});

describe("a spend", () => {
  test("is logged in the smallest unit of its budget's currency", () => {
    const logged = logSpend(year, { id: "s", amount: 45, on: spent.on }, today);
    expect(logged).toEqual({
      ok: true,
      value: {
        next: spent,
        events: [
          {
            verb: "spend.logged",
            figures: {
              spendId: "s",
              budgetId: "b",
              on: spent.on,
              amountMinor: 4_500,
              currency: "USD",
            },
          },
        ],
      },
    });
  });

  test.each([
    ["tomorrow", { amount: 45, on: day("2026-11-27") }, year, "spend.in-future"],
    ["half a cent", { amount: 0.005, on: today }, year, "money.too-fine"],
    ["half a yen", { amount: 9.5, on: today }, { ...year, currency: "JPY" }, "money.too-fine"],
  ])("is refused for %s", (_, wish, budget, code) => {
    const logged = logSpend(budget, { id: "s", ...wish }, today);
    expect(logged).toMatchObject({ ok: false, problem: { code } });
  });

  const approved = { ...spent, isApproved: true };
  const gone = { ...approved, isVoid: true };
  test.each([
    [
      "logged",
      spent,
      {
        approve: "approved",
        unapprove: "spend.not-approved",
        void: "void",
        unvoid: "spend.not-void",
      },
    ],
    [
      "approved",
      approved,
      {
        approve: "spend.already-approved",
        unapprove: "logged",
        void: "void",
        unvoid: "spend.not-void",
      },
    ],
    [
      "void",
      gone,
      { approve: "spend.void", unapprove: "spend.void", void: "spend.void", unvoid: "approved" },
    ],
  ])("that is %s becomes or refuses", (state, one, wanted) => {
    expect(stateOf(one)).toBe(state);
    const verbs = { approve, unapprove, void: voidSpend, unvoid: unvoidSpend };
    const got = Object.entries(verbs).map(([name, verb]) => {
      const outcome = verb(one, year);
      return [name, outcome.ok ? stateOf(outcome.value.next) : outcome.problem.code];
    });
    expect(Object.fromEntries(got)).toEqual(wanted);
  });
});

describe("a budget", () => {
  test("says what it was and what it is", () => {
    const edited = editBudget(year, { amount: 800, per: "quarter" }, { hasSpends: true });
    expect(edited).toMatchObject({
      value: {
        next: { amountMinor: 80_000, currency: "USD", per: "quarter" },
        events: [
          {
            verb: "budget.edited",
            figures: { from: { amountMinor: 50_000, per: "year" }, to: { per: "quarter" } },
          },
        ],
      },
    });
  });

  test("edited to what it is says nothing", () => {
    const edited = editBudget(year, { amount: 500, purpose: "Courses" }, { hasSpends: true });
    expect(edited).toEqual({ ok: true, value: { next: year, events: [] } });
  });

  test("keeps its currency once something is spent in it", () => {
    const wish = { currency: "JPY" };
    expect(editBudget(year, wish, { hasSpends: true })).toMatchObject({
      problem: { code: "budget.has-spends" },
    });
    expect(editBudget(year, wish, { hasSpends: false })).toMatchObject({
      value: { next: { amountMinor: 500, currency: "JPY" } },
    });
  });

  test("goes only when nothing stands against it", () => {
    expect(removeBudget(year, [spent])).toMatchObject({ problem: { code: "budget.has-spends" } });
    expect(removeBudget(year, [{ ...spent, isVoid: true }]).ok).toBe(true);
    expect(removeBudget(year, [{ ...spent, budgetId: "other" }]).ok).toBe(true);
  });
});
