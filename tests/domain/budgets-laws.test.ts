import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BudgetPeriod } from "@/lib/domain/blueprint";
import {
  type Budget,
  periodAt,
  periodIndex,
  type Spend,
  spendsIn,
  unvoidSpend,
  usage,
  voidSpend,
} from "@/lib/domain/budgets";
import { addDays } from "@/lib/domain/days";
import { anyDay, plain } from "../support/arbitraries";

describe("a budget's period", () => {
  test("holds each of its days, and no other does", () => {
    const per = fc.constantFrom<BudgetPeriod>("month", "quarter", "year");
    fc.assert(
      fc.property(per, anyDay, anyDay, (each, startsOn, on) => {
        const index = periodIndex(each, startsOn, on);
        const { from, to } = periodAt(each, { startsOn, endsOn: startsOn }, index);
        expect(from <= on && on <= to).toBe(true);
        const next = periodAt(each, { startsOn, endsOn: startsOn }, index + 1);
        expect(next.from).toBe(addDays(to, 1));
      }),
    );
  });
});

const anySpend = plain<Spend>({
  id: fc.uuid(),
  budgetId: fc.constantFrom("b", "other"),
  on: anyDay,
  amountMinor: fc.integer({ min: 1, max: 100_000_000_000 }),
  isApproved: fc.boolean(),
  isVoid: fc.boolean(),
});
const anyBudget = plain<Budget>({
  id: fc.constant("b"),
  amountMinor: fc.nat({ max: 100_000_000_000 }),
  currency: fc.constant("USD"),
  per: fc.constantFrom<BudgetPeriod>("month", "quarter", "year", "plan"),
  purpose: fc.constant("Courses"),
});

describe("sums", () => {
  test("of all periods are the sum of what stands", () => {
    fc.assert(
      fc.property(anyBudget, fc.array(anySpend), anyDay, (budget, spends, startsOn) => {
        const days = { startsOn, endsOn: startsOn };
        const indices = new Set(spends.map(({ on }) => periodIndex(budget.per, startsOn, on)));
        const sums = [...indices].map(
          (index) => usage(budget, spendsIn(budget, spends, days, index)).spentMinor,
        );
        const own = spends.filter(({ budgetId }) => budgetId === budget.id);
        expect(sums.reduce((a, b) => a + b, 0)).toBe(usage(budget, own).spentMinor);
      }),
    );
  });

  test("leave what is not spent, approve no more than is spent, and do not mind the order", () => {
    fc.assert(
      fc.property(anyBudget, fc.array(anySpend), (budget, spends) => {
        const now = usage(budget, spends);
        expect(now.spentMinor + now.leftMinor).toBe(budget.amountMinor);
        expect(now.approvedMinor <= now.spentMinor).toBe(true);
        expect(usage(budget, spends.toReversed())).toEqual(now);
      }),
    );
  });

  test("do not count what is void, and count it again once it is back", () => {
    fc.assert(
      fc.property(anyBudget, fc.array(anySpend), anySpend, (budget, spends, one) => {
        const stands = { ...one, isVoid: false };
        const gone = voidSpend(stands, budget);
        if (!gone.ok) throw new Error(gone.problem.code);
        expect(usage(budget, [...spends, gone.value.next])).toEqual(usage(budget, spends));
        expect(unvoidSpend(gone.value.next, budget)).toMatchObject({ value: { next: stands } });
      }),
    );
  });
});
