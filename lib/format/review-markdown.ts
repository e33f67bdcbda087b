// Knows a review as a Markdown document.
import type { Day } from "@/lib/domain/days";
import { isTold, type Packet } from "@/lib/domain/reviews/packet";
import type { Period } from "@/lib/domain/reviews/periods";
import type { Ratings } from "@/lib/domain/reviews/ratings";
import type { FocusGoal, Signature } from "@/lib/domain/reviews/seal";
import { dayInFull, dayRange } from "./days";
import { capitalised } from "./numbers";
import { paceWord } from "./pace";
import { budgetFacts, goalFacts, progressWords, restWords } from "./review-packet";
import { nameOf, RATING_WORDS, reviewTitle } from "./reviews";

type Part = { text: string; ratings: Ratings; submittedAt: string | null };

type Review = {
  ownerId: string;
  managerId: string | null;
  period: Period;
  packet: Packet;
  self: Part | null;
  manager: Part | null;
  focus: FocusGoal[];
  signatures: Signature[];
  sealedHash: string | null;
  addenda: { author: string; createdAt: string; text: string }[];
};

type Told = {
  review: Review;
  names: Readonly<Record<string, string>>;
  /** The day an instant falls on where its reader is. */
  dayOf: (at: string) => Day;
  today: Day;
};

/** A title that cannot become anything but text of one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/([\\`*_[\]<>#|~&])/g, "\\$1")
    .replace(/^(\d*)([-+.)])/, "$1\\$2");

// Tags would reach out of the quote in whatever shows HTML; addresses between angles may stay.
const TAG = /<(?!https?:\/\/[^\s<>]*>|mailto:[^\s<>]*>)/gi;

/** What somebody wrote, as a quote that nothing in it can end. */
const quoted = (text: string): string =>
  text
    .replace(TAG, "&lt;")
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/** An address that nothing in it can end. */
const target = (url: string): string => url.replace(/[\s<>()[\]\\"`\p{Cc}]/gu, percent);

const percent = (sign: string): string =>
  [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");

/** The whole review, as its reader may see it. */
export function reviewMarkdown(told: Told): string {
  const { review, names, today } = told;
  const { packet, period, self, manager, ownerId, managerId } = review;
  const blocks = [
    `# ${reviewTitle(period, today)}`,
    `${plain(packet.planTitle)} · ${dayRange(period.from, period.to)}`,
    "## What changed",
    changed(packet, names),
    ...part(`Self review: ${plain(nameOf(names, ownerId))}`, self, told),
    ...(managerId ? part(`Manager review: ${plain(nameOf(names, managerId))}`, manager, told) : []),
    ...focus(review),
    ...signed(told),
    ...review.addenda.flatMap(({ author, createdAt, text }) => [
      `## Addendum of ${dayInFull(told.dayOf(createdAt))}: ${plain(nameOf(names, author))}`,
      quoted(text),
    ]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function changed(packet: Packet, names: Told["names"]): string {
  const { goals, on } = packet;
  const lines = goals.filter(isTold).flatMap((goal) => {
    const facts = [paceWord(goal), ...goalFacts(goal, on, names).map(plain)].join(" · ");
    const links = goal.evidence.map(
      ({ url, title }) => `  - [${plain(title ?? url)}](<${target(url)}>)`,
    );
    return [`- **${plain(goal.title)}**: ${facts}`, ...links];
  });
  return [
    `Since ${dayInFull(packet.since)}: ${progressWords(packet)}.`,
    "",
    ...lines,
    "",
    restWords(packet),
    ...spent(packet),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function spent({ money = [] }: Packet): string[] {
  if (money.length === 0) return [];
  const lines = money.map(
    (budget) => `- **${plain(capitalised(budget.purpose))}**: ${budgetFacts(budget).join(" · ")}`,
  );
  return ["", "### Budget", "", ...lines];
}

function part(title: string, words: Part | null, { dayOf }: Told): string[] {
  if (words === null) return [];
  const { overall } = words.ratings;
  const state = words.submittedAt
    ? `_Handed in on ${dayInFull(dayOf(words.submittedAt))}._`
    : "_A draft._";
  return [`## ${title}`, state, quoted(words.text), overall ? `**${RATING_WORDS[overall]}**` : ""];
}

const focus = ({ focus: goals }: Review): string[] =>
  goals.length === 0
    ? []
    : [
        "## Focus next quarter",
        goals.map(({ title }, at) => `${at + 1}. ${plain(title)}`).join("\n"),
      ];

function signed({ review, names, dayOf }: Told): string[] {
  if (review.signatures.length === 0) return [];
  const lines = review.signatures.map(
    ({ personId, at }) => `- ${plain(nameOf(names, personId))}, ${dayInFull(dayOf(at))}`,
  );
  const seal = review.sealedHash ? [`SHA-256 \`${review.sealedHash}\``] : [];
  return ["## Signed", lines.join("\n"), ...seal];
}
