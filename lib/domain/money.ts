// Knows amounts of money: whole numbers of a currency's smallest unit, so that sums are exact.

const WITHOUT_CENTS = new Set(
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "),
);
const IN_THOUSANDTHS = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** Decimals of an ISO 4217 currency: 0 for JPY, 3 for KWD, 2 for most. */
export const decimalsOf = (currency: string): number =>
  WITHOUT_CENTS.has(currency) ? 0 : IN_THOUSANDTHS.has(currency) ? 3 : 2;

/** The amount in the smallest unit; what is finer than that is rounded. */
export const minorOf = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** decimalsOf(currency));

/** The amount in whole units, cents as decimals. */
export const amountOf = (amountMinor: number, currency: string): number =>
  amountMinor / 10 ** decimalsOf(currency);

/** Whether the currency has a coin for every digit of the amount. */
export const isPayable = (amount: number, currency: string): boolean =>
  amountOf(minorOf(amount, currency), currency) === amount;
