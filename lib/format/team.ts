// Knows how a report is said to her manager: what waits, what is quiet, when to look back.
import { type Day, daysBetween } from "@/lib/domain/days";
import type { Outlook } from "@/lib/domain/outlook";
import type { ReportNeed } from "@/lib/domain/team";
import { date, onDay } from "./days";
import { capitalised, inWords, percent } from "./numbers";
import { isGoneWords } from "./reviews";
import { join, type Sentence, sentence, strong } from "./sentence";

/** "four days", "three weeks", "two months". */
export function spell(days: number): string {
  const said = (n: number, unit: string) => `${inWords(n)} ${n === 1 ? unit : `${unit}s`}`;
  if (days < 14) return said(days, "day");
  return days < 70 ? said(Math.floor(days / 7), "week") : said(Math.floor(days / 30), "month");
}

const goals = (n: number): string => `${inWords(n)} ${n === 1 ? "goal" : "goals"}`;

/** Everything about a report in a few short sentences, the most pressing first. */
export function reportSentence(needs: readonly ReportNeed[], today: Day): Sentence {
  return join(...needs.filter(isSaid(needs)).map((need) => needSentence(need, needs, today)));
}

// Silence and goals that are behind are one sentence: the first of them says the others.
const TOGETHER = ["quiet", "overdue", "slipping"];
const isSaid = (needs: readonly ReportNeed[]) => (need: ReportNeed) =>
  !TOGETHER.includes(need.kind) || need === needs.find(({ kind }) => TOGETHER.includes(kind));

function needSentence(need: ReportNeed, all: readonly ReportNeed[], today: Day): Sentence {
  switch (need.kind) {
    case "sign-review":
      return sentence`Both halves of the review are in; ${strong("your signature")} is left.`;
    case "write-review":
      return sentence`The self review is in; ${strong("yours")} is next.`;
    case "hand-over-review":
      return sentence`${strong(isGoneWords(need.manager))}. Who goes on with the review?`;
    case "begin-review":
      return sentence`A review is open; ${strong("your half")} is not in yet.`;
    case "question":
      return need.count === 1
        ? sentence`${strong("A question")} waits for you${since(need.days)}.`
        : sentence`${strong(`${capitalised(inWords(need.count))} questions`)} wait for you, the oldest${since(need.days)}.`;
    case "spends":
      return need.count === 1
        ? sentence`${strong("A spend")} waits for your approval.`
        : sentence`${strong(`${capitalised(inWords(need.count))} spends`)} wait for your approval.`;
    case "review-due":
      return need.days < 0
        ? sentence`The quarterly review was due ${onDay(need.on, today)}.`
        : sentence`The quarterly review is due ${onDay(need.on, today)}.`;
    case "quiet":
    case "overdue":
    case "slipping":
      return behind(all);
  }
}

const since = (days: number): string => (days < 1 ? " since today" : ` for ${spell(days)}`);

function behind(needs: readonly ReportNeed[]): Sentence {
  const quiet = needs.find(({ kind }) => kind === "quiet");
  const late = needs.flatMap((need) =>
    need.kind === "overdue" || need.kind === "slipping"
      ? [`${goals(need.goals)} ${need.kind}`]
      : [],
  );
  const words = late.join(" and ");
  if (quiet?.kind !== "quiet") return sentence`${strong(capitalised(words))}.`;
  const silence = `Nothing logged for ${spell(quiet.days)}`;
  return words === "" ? sentence`${strong(silence)}.` : sentence`${silence}; ${strong(words)}.`;
}

/** The page's heading: "Two of your four need a word." */
export function teamHeading(needs: number, reports: number): string {
  if (reports === 0) return "No plan to look after yet.";
  if (needs === 0) return reports === 1 ? "Your report is well." : "Everyone is well.";
  if (reports === 1) return "Your report needs a word.";
  if (needs === reports) return `All ${inWords(reports)} need a word.`;
  return `${capitalised(inWords(needs))} of your ${inWords(reports)} ${needs === 1 ? "needs" : "need"} a word.`;
}

/** "today", "2 days ago", "3 weeks ago", "paused to 4 January", "nothing yet". */
export function lastEntry({ lastOn, pausedUntil }: Outlook, today: Day): string {
  if (pausedUntil) return `paused to ${date(pausedUntil, today)}`;
  if (lastOn === null) return "nothing yet";
  const days = daysBetween(lastOn, today);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  return `${spell(days)} ago`;
}

/** "38 % of 41 %": what is reached of what the line asks. */
export const shareOfLine = ({ actual, expected }: Pick<Outlook, "actual" | "expected">): string =>
  `${percent(actual)} of ${percent(expected)}`;

/** "2 overdue" and "1 slipping", each where there are any. */
export const lateGoals = ({
  overdue,
  slipping,
}: Pick<Outlook, "overdue" | "slipping">): string[] => [
  ...(overdue > 0 ? [`${overdue} overdue`] : []),
  ...(slipping > 0 ? [`${slipping} slipping`] : []),
];
