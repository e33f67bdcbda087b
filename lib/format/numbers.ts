// Knows how figures are said: numbers, shares, money, and units that agree with their number.
import { amountOf, decimalsOf } from "@/lib/domain/money";

const plainNumber = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** "1,000,000", "99.999" */
export const number = (n: number): string => plainNumber.format(n);

/** A share as whole percent, floored as every bar is; a hair below a whole percent counts as it. */
export const percentOf = (share: number): number =>
  Math.min(100, Math.max(0, Math.floor(share * 100 + 1e-6)));

/** "60 %" */
export const percent = (share: number): string => `${percentOf(share)} %`;

/** "$2,000", "€12.50": an amount of whole units; cents are shown where there are any. */
export function money(amount: number, currency: string): string {
  const fractions = Number.isInteger(amount) ? 0 : decimalsOf(currency);
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: fractions,
    maximumFractionDigits: fractions,
  }).format(amount);
}

/** The same for an amount in the currency's smallest unit. */
export const moneyMinor = (amountMinor: number, currency: string): string =>
  money(amountOf(amountMinor, currency), currency);

const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "two", "no" for none, "13": small whole numbers as words, for running text. */
export const inWords = (n: number): string => WORDS[n] ?? number(n);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNCHANGED = /(?:ss|us|is|series|species|news|kubernetes|analytics|ops|devops)$/i;
const IRREGULAR: Record<string, string> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  indices: "index",
  matrices: "matrix",
  analyses: "analysis",
  movies: "movie",
  caches: "cache",
};

/** One of a unit: "pipelines" → "pipeline", "pull requests" → "pull request". Symbols stay. */
export function one(unit: string): string {
  const found = /^(.*?)([\p{L}]+)$/u.exec(unit);
  if (!found || unit.includes("/")) return unit;
  const [, before = "", last = ""] = found;
  return before + oneWord(last);
}

function oneWord(word: string): string {
  const irregular = IRREGULAR[word.toLowerCase()];
  if (irregular) return irregular;
  if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1);
  if (word.length < 4 || UNCHANGED.test(word) || !/s$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The unit that goes with a number, as it was written but for a single one. */
export const unitFor = (n: number, unit: string): string => (n === 1 ? one(unit) : unit);

/** A figure with its unit: "3 pipelines", "1 pipeline", "95 % SLA compliance", "$10,000,000". */
export function figure(n: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return currencyOr(n, unit);
  return unit === "" ? number(n) : `${number(n)} ${unitFor(n, unit)}`;
}

function currencyOr(n: number, unit: string): string {
  const isKnown = ["USD", "EUR", "GBP", "CHF", "JPY", "INR", "CAD", "AUD"].includes(unit);
  return isKnown ? money(n, unit) : `${number(n)} ${unit}`;
}

/** "3 of 5 pipelines" */
export const outOf = (n: number, all: number, unit: string): string =>
  `${number(n)} of ${number(all)} ${unitFor(all, unit)}`.trim();

/** "1 day", "4 days" */
export const days = (n: number): string => `${number(n)} ${n === 1 ? "day" : "days"}`;

/** "12 days", "9 weeks": from two weeks on nobody counts days. */
export const span = (n: number): string =>
  n < 14 ? days(n) : `${number(Math.round(n / 7))} weeks`;

/** "4 days of slack", "2 days behind", "no slack" */
export const slack = (slackDays: number): string =>
  slackDays < 0
    ? `${days(-slackDays)} behind`
    : slackDays === 0
      ? "no slack"
      : `${days(slackDays)} of slack`;
