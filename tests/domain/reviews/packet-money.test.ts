import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Budget, Spend } from "@/lib/domain/budgets";
import { day } from "@/lib/domain/days";
import { packetMoney } from "@/lib/domain/reviews/packet-money";
import { budgetFacts } from "@/lib/format/review-packet";

const budget: Budget = {
  id: "b",
  amountMinor: 200_000,
  currency: "USD",
  per: "year",
  purpose: "Conferences",
};
const plan = { startsOn: day("2026-01-01"), endsOn: day("2027-07-01") };
const on = day("2026-06-30");
const spend = (id: string, amountMinor: number, change: Partial<Spend> = {}): Spend => ({
  ...{ id, budgetId: "b", on: day("2026-05-01"), amountMinor, isApproved: false, isVoid: false },
  ...change,
});
const told = (spends: Spend[], logged: string[], voided: string[] = []) => {
  const ids = { logged: new Set(logged), voided: new Set(voided) };
  const [found] = packetMoney({ budgets: [budget], spends, ...ids }, plan, on);
  if (!found) throw new Error("no budget");
  return { ...found, words: budgetFacts(found).join(" · ") };
};

describe("the money of a packet", () => {
  const before = spend("a", 10_000, { isApproved: true });
  test.each<[string, Spend[], string[], string[], string]>([
    ["nothing since", [before], [], [], "nothing spent · $100 of $2,000 a year used"],
    [
      "one that waits",
      [before, spend("s", 5_050)],
      ["s"],
      [],
      "$50.50 spent, not approved yet · $150.50 of $2,000 a year used",
    ],
    [
      "two, one of them approved",
      [spend("s", 5_000), spend("t", 2_000, { isApproved: true })],
      ["s", "t"],
      [],
      "$70 spent, $20 approved · $70 of $2,000 a year used",
    ],
    [
      "all approved",
      [spend("t", 2_000, { isApproved: true })],
      ["t"],
      [],
      "$20 spent, all approved · $20 of $2,000 a year used",
    ],
    [
      "one taken back within the time",
      [spend("s", 5_000, { isVoid: true })],
      ["s"],
      ["s"],
      "nothing spent · $0 of $2,000 a year used",
    ],
    [
      "one of before made void",
      [{ ...before, isVoid: true }],
      [],
      ["a"],
      "nothing spent · $100 of before void · $0 of $2,000 a year used",
    ],
    [
      "one of another year",
      [spend("s", 5_000, { on: day("2025-12-31") })],
      ["s"],
      [],
      "$50 spent, not approved yet · $0 of $2,000 a year used",
    ],
  ])("tells %s", (_, spends, logged, voided, words) => {
    expect(told(spends, logged, voided).words).toBe(words);
  });

  test("approves no more than was spent, and counts each spend once", () => {
    const any = fc.record({
      amountMinor: fc.integer({ min: 1, max: 1_000_000 }),
      isApproved: fc.boolean(),
      isVoid: fc.boolean(),
      isFresh: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const spends = all.map(({ isFresh, ...each }, at) => spend(`s${at}`, 1, each));
        const logged = spends.filter((_, at) => all[at]?.isFresh).map(({ id }) => id);
        const gone = spends.filter(({ isVoid }) => isVoid).map(({ id }) => id);
        const { since } = told(spends, logged, gone);
        expect(since.approvedMinor <= since.spentMinor).toBe(true);
        const standing = all.filter(({ isVoid }) => !isVoid);
        const later = standing.filter(({ isFresh }) => isFresh);
        const sum = (some: typeof all) => some.reduce((n, { amountMinor }) => n + amountMinor, 0);
        expect([since.spends, since.spentMinor]).toEqual([later.length, sum(later)]);
        const undone = all.filter(({ isVoid, isFresh }) => isVoid && !isFresh);
        expect(since.voidedMinor).toBe(sum(undone));
      }),
    );
  });
});
