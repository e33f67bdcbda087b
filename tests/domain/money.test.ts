import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOf, decimalsOf, isPayable, minorOf } from "@/lib/domain/money";

const currency = fc.constantFrom("USD", "EUR", "JPY", "KWD", "NPR");
const minor = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe("money", () => {
  test.each([
    ["USD", 12.5, 1250, true],
    ["USD", 0.29, 29, true],
    ["USD", 0.295, 30, false],
    ["JPY", 1200, 1200, true],
    ["JPY", 1200.5, 1201, false],
    ["KWD", 1.234, 1234, true],
  ])("in %s: %d is %d of its smallest unit, payable: %s", (code, amount, inMinor, payable) => {
    expect(minorOf(amount, code)).toBe(inMinor);
    expect(isPayable(amount, code)).toBe(payable);
  });

  test("comes back whole, and every coin can be paid", () => {
    fc.assert(
      fc.property(minor, currency, (amountMinor, code) => {
        const amount = amountOf(amountMinor, code);
        expect(minorOf(amount, code)).toBe(amountMinor);
        expect(isPayable(amount, code)).toBe(true);
      }),
    );
  });

  test("knows as many decimals as the world writes", () => {
    for (const code of ["USD", "EUR", "JPY", "KWD", "CLP", "TND", "INR"]) {
      const style = { style: "currency", currency: code } as const;
      const { maximumFractionDigits } = new Intl.NumberFormat("en", style).resolvedOptions();
      expect([code, decimalsOf(code)]).toEqual([code, maximumFractionDigits]);
    }
  });
});
