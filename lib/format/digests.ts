// Knows how a digest is said: counts and titles, never what somebody wrote.
import type { Day } from "@/lib/domain/days";
import type { Rhythm } from "@/lib/domain/digests";
import type { EventVerb } from "@/lib/domain/events";
import type { Need } from "@/lib/domain/needs";
import { AUDIENCES, NOTIFICATION_KINDS, type NotificationKind } from "@/lib/domain/notifications";
import type { ReviewWant } from "@/lib/domain/reviews/turns";
import { byDay, onDay } from "./days";
import { planOf } from "./notifications";
import { number } from "./numbers";

export const RHYTHM_WORDS: Record<Rhythm, string> = {
  daily: "Every day at seven",
  weekly: "On Mondays at seven",
  never: "Never",
};

const COUNTED: Record<NotificationKind, [one: string, many: string]> = {
  comments: ["comment", "comments"],
  suggestions: ["step with suggestions", "steps with suggestions"],
  reviews: ["step in a review", "steps in reviews"],
  people: ["change among its people", "changes among its people"],
  progress: ["step forward", "steps forward"],
  money: ["step with its budget", "steps with its budget"],
};

const MOST = 5;

/** What somebody else did. */
export type News = {
  plan: { id: string; title: string; isOwn: boolean; owner: string };
  event: { verb: EventVerb };
  goal: { id: string; title: string } | null;
};

/** A goal that waits for her, of a plan of her own. */
export type Waiting = { title: string; need: Need };

/** What others wait for: so many of each, reviews by what they want. */
export type Asked = Record<"question" | "suggestion" | "open" | ReviewWant, number>;

const ASKED: Record<keyof Asked, [one: string, many: string]> = {
  question: ["question waits for your answer", "questions wait for your answer"],
  suggestion: ["suggestion waits for your yes or no", "suggestions wait for your yes or no"],
  open: ["review is due", "reviews are due"],
  write: ["review waits for your part", "reviews wait for your part"],
  sign: ["review waits for your signature", "reviews wait for your signature"],
  "hand-over": [
    "review waits for somebody to go on with it",
    "reviews wait for somebody to go on with them",
  ],
};

/** A line for each kind of thing that others wait for, without a word of what it says. */
export const askedLines = (asked: Asked): string[] =>
  (Object.keys(ASKED) as (keyof Asked)[]).flatMap((what) => {
    const count = asked[what];
    return count === 0 ? [] : [`- ${number(count)} ${ASKED[what][count === 1 ? 0 : 1]}`];
  });

/** The plan, then a line for each kind of news in it. */
export function newsLines(news: readonly News[]): string[] {
  const plans = [...new Map(news.map(({ plan }) => [plan.id, plan])).values()];
  return plans.flatMap((plan) => {
    const here = news.filter((one) => one.plan.id === plan.id);
    const lines = NOTIFICATION_KINDS.flatMap((kind) => {
      const these = here.filter(({ event }) => AUDIENCES[event.verb]?.kind === kind);
      return these.length === 0 ? [] : [`- ${counted(kind, these)}`];
    });
    return [planOf(plan), ...lines, ""];
  });
}

function counted(kind: NotificationKind, news: readonly News[]): string {
  const [one, many] = COUNTED[kind];
  const titles = [...new Map(news.flatMap(({ goal }) => (goal ? [[goal.id, goal.title]] : [])))];
  const said = `${number(news.length)} ${news.length === 1 ? one : many}`;
  return titles.length === 0 ? said : `${said}: ${shortened(titles.map(([, title]) => title))}`;
}

const shortened = (titles: readonly string[]): string =>
  titles.length <= MOST
    ? titles.join(", ")
    : `${titles.slice(0, MOST).join(", ")} and ${number(titles.length - MOST)} more`;

/** A line for each goal that waits; what is only a proposal can wait for the next visit. */
export function waitingLines(waiting: readonly Waiting[], today: Day): string[] {
  const lines = waiting.flatMap(({ title, need }) => {
    const why = waits(need, today);
    return why === null ? [] : [`- ${title}: ${why}`];
  });
  const others = lines.length - MOST;
  return others > 0 ? [...lines.slice(0, MOST), `- and ${number(others)} more`] : lines;
}

function waits(need: Need, today: Day): string | null {
  switch (need.kind) {
    case "overdue":
      return `was due ${onDay(need.dueOn, today)}`;
    case "slipping":
      return "slipping behind its line";
    case "failing":
      return "the last reading missed the aim";
    case "due-soon":
      return `next step ${byDay(need.day, today)}`;
    case "first-reading":
      return "no reading yet";
    case "repair":
      return null;
  }
}
