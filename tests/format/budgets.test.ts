import { describe, expect, test } from "vitest";
import { usedOf, usedShare, usedWords, waitingWords } from "@/lib/format/budgets";

describe("what is used of a budget", () => {
  test.each([
    [2000, 450.5, "$450.50 of $2,000 used, $1,549.50 left"],
    [2000, 0, "$0 of $2,000 used, $2,000 left"],
    [2000, 2000, "$2,000 of $2,000 used, nothing left"],
    [2000, 2100, "$2,100 of $2,000 used, $100 more than there is"],
    [0, 5, "$5 of $0 used, $5 more than there is"],
  ])("of %d, %d spent: %s", (amount, spent, words) => {
    expect(usedWords({ amount, spent, left: amount - spent, currency: "USD" })).toBe(words);
  });

  test("is a share, whole once nothing was set aside", () => {
    expect([usedShare({ amount: 200, spent: 50 }), usedShare({ amount: 0, spent: 0 })]).toEqual([
      0.25, 0,
    ]);
    expect(usedShare({ amount: 0, spent: 1 })).toBe(1);
  });

  test.each([
    ["USD", 200_000, 45_050, "22 %", "of $2,000"],
    ["JPY", 90_000, 90_000, "100 %", "of ¥90,000"],
    ["EUR", 10_000, 12_900, "129 %", "of €100"],
  ])("in %s is said in a table", (currency, amountMinor, spentMinor, share, of) => {
    expect(usedOf({ currency, amountMinor, spentMinor })).toEqual({ share, of });
  });

  test("waits where not everything is approved", () => {
    expect(waitingWords(50, 20, "EUR")).toBe("€30 waits for approval");
    expect(waitingWords(50, 50, "EUR")).toBe("");
  });
});
