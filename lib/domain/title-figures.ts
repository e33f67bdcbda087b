// Knows which numbers in a title are figures to reach, and which are names, versions and dates.

/** A number with what stands around it. `symbol` is "%" or a currency code, when it has one. */
export type Figure = {
  value: number;
  symbol: "%" | "USD" | "EUR" | "GBP" | null;
  before: string;
  after: string;
};

const WORD_VALUES: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  "a dozen": 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  "a hundred": 100,
};
const SCALES: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };
const CURRENCIES = { $: "USD", "€": "EUR", "£": "GBP" } as const;

// A number touching a letter, digit, slash, colon, dot or hyphen is part of a name (S3, 24/7, 1:1,
// 5-9, 2nd); a unit glued to it (200ms, 10GB) is let through.
const NUMBER = new RegExp(
  "(?<![\\p{L}\\p{N}_.,:/#–—-])(?<currency>[$€£])?" +
    "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)" +
    "(?<scale>(?:[kmb]|bn)(?!\\p{L}))?" +
    "(?=\\+|\\s|%|$|[),;!?]|\\.(?!\\d)|(?:ms|s|sec|min|h|[KMGT]B)\\b)" +
    "(?<plus>\\+)?(?<percent>\\s?%|\\s+percent\\b)?" +
    "|(?<![\\p{L}\\p{N}-])(?<word>" +
    Object.keys(WORD_VALUES).join("|") +
    ")(?![\\p{L}\\p{N}-])",
  "giu",
);

// After these words a bare number is a name or a place in a row.
const NAMES =
  /(?:^|[\s(])(?:python|java|node|spark|airflow|kafka|flink|hadoop|hive|postgres(?:ql)?|mysql|oracle|windows|ubuntu|debian|dbt|react|angular|vue|next|php|ruby|go|scala|kotlin|swift|rust|terraform|kubernetes|net|delta|iceberg|soc|iso|pci|fortune|http|web|tls|ipv|v|version|level|tier|phase|step|part|chapter|grade|layer|section|module|sprint|week|day|stage|type|year|unit|lesson|number|no\.?|top|first|last|next|past|room|option|figure|l|p)\s*\.?$/i;

const isYear = (digits: string): boolean => /^20\d\d$/.test(digits);

/** True where a bare number follows a name: "Python 3", "Airflow 2.9", "SOC 2", "top 10". */
function followsName(before: string): boolean {
  if (NAMES.test(before.trimEnd())) return true;
  const words = before.trimEnd().split(/\s+/);
  const last = words.at(-1) ?? "";
  const beginsClause = words.length === 1 || /[:.;!?–—]$/.test(words.at(-2) ?? "");
  return /^\p{Lu}/u.test(last) && !beginsClause && !/[:.;,]$/.test(last);
}

/** The figures of a title in their order. */
export function figuresIn(title: string): Figure[] {
  const figures: Figure[] = [];
  for (const found of title.matchAll(NUMBER)) {
    const { currency, digits = "", scale, plus, percent, word } = found.groups ?? {};
    const before = title.slice(0, found.index);
    const after = title.slice(found.index + found[0].length);
    // "10m" may be metres or minutes; "10M" and "$10m" are millions.
    if (scale === "m" && !currency) continue;
    const isBare = !currency && !scale && !plus && !percent && !word;
    if (isBare && (isYear(digits) || followsName(before))) continue;
    const value = word
      ? (WORD_VALUES[word.toLowerCase()] as number)
      : Number(digits.replaceAll(",", "")) * (SCALES[(scale ?? "").toLowerCase()] ?? 1);
    const symbol = percent ? "%" : currency ? CURRENCIES[currency as "$"] : null;
    figures.push({ value, symbol, before, after });
  }
  return figures;
}
