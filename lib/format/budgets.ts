// Knows how a plan's money is said: what is used, what is left, what waits for a word.
import type { Day } from "@/lib/domain/days";
import type { CurrencySum } from "@/lib/domain/plan-money";
import { dayRange } from "./days";
import { money, moneyMinor, number } from "./numbers";

type Used = { amount: number; spent: number; left: number; currency: string };

/** "$450 of $2,000 used, $1,550 left" */
export function usedWords({ amount, spent, left, currency }: Used): string {
  const rest =
    left < 0
      ? `${money(-left, currency)} more than there is`
      : left === 0
        ? "nothing left"
        : `${money(left, currency)} left`;
  return `${money(spent, currency)} of ${money(amount, currency)} used, ${rest}`;
}

/** The share that is used, 0 and up; spending what was not set aside is all of it. */
export const usedShare = ({ amount, spent }: Pick<Used, "amount" | "spent">): number =>
  amount > 0 ? spent / amount : spent > 0 ? 1 : 0;

/** The days that the figures are about. */
export const periodWords = ({ from, to }: { from: Day; to: Day }): string => dayRange(from, to);

/** "$120 waits for approval"; empty where nothing does. */
export const waitingWords = (spent: number, approved: number, currency: string): string =>
  spent > approved ? `${money(spent - approved, currency)} waits for approval` : "";

/** "23 %" and "of $2,000": what is used in one currency; more than 100 % where it is overspent. */
export function usedOf(sum: CurrencySum): { share: string; of: string } {
  const { currency, amountMinor, spentMinor } = sum;
  const used = usedShare({ amount: amountMinor, spent: spentMinor });
  const share = `${number(Math.floor(used * 100 + 1e-6))} %`;
  return { share, of: `of ${moneyMinor(amountMinor, currency)}` };
}
