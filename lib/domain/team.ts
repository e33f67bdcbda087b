// Knows which of a manager's reports need a word from her, why, and who comes first.
import { type Day, daysBetween } from "./days";
import type { Outlook } from "./outlook";

/**
 * Where the open review of a report stands, seen by the manager: nobody has handed in (`open`), it is
 * the other's turn, one's own, one's signature is missing, or its manager is gone (`left`) and somebody
 * has to go on with it; `none`: there is no open one.
 */
export type ReviewNow = "none" | "open" | "theirs" | "yours" | "sign" | "left";

/** What a report waits for, or what a manager would want to know. Days are whole. */
export type ReportNeed =
  | { kind: "sign-review" }
  | { kind: "hand-over-review"; manager: string | null }
  | { kind: "write-review" }
  | { kind: "begin-review" }
  | { kind: "question"; days: number; count: number }
  | { kind: "spends"; count: number }
  | { kind: "review-due"; on: Day; days: number }
  | { kind: "quiet"; days: number }
  | { kind: "overdue"; goals: number }
  | { kind: "slipping"; goals: number };

export type ReportNow = {
  outlook: Outlook;
  review: ReviewNow;
  /** Whom the open review names; null where there is none, or the account is gone. */
  reviewManager: string | null;
  /** The first review day that no review covers yet, past ones too; `null` when none is left. */
  reviewDueOn: Day | null;
  /** Questions that wait for the manager, and for how many days the oldest has. */
  questions: { count: number; days: number };
  /** Spends that wait for approval. */
  spends: number;
};

/** A report who logged nothing for this long is worth asking after. */
export const QUIET_DAYS = 21;
/** A review this near is named beside other things; nearer than `SOON_DAYS` it counts by itself. */
export const NEAR_DAYS = 14;
const SOON_DAYS = 3;
export const MOST_NEEDS = 3;

/** Everything to say about a report, most pressing first; empty when all is well. */
export function reportNeeds(now: ReportNow, on: Day): ReportNeed[] {
  const { outlook, review, questions, spends, reviewDueOn } = now;
  const isResting = outlook.word === "done" || outlook.word === "paused";
  const needs: ReportNeed[] = [];
  if (review === "sign") needs.push({ kind: "sign-review" });
  if (review === "yours") needs.push({ kind: "write-review" });
  if (review === "left") needs.push({ kind: "hand-over-review", manager: now.reviewManager });
  if (review === "open") needs.push({ kind: "begin-review" });
  if (questions.count > 0) needs.push({ kind: "question", ...questions });
  if (spends > 0) needs.push({ kind: "spends", count: spends });
  if (!isResting && outlook.quietDays >= QUIET_DAYS) {
    needs.push({ kind: "quiet", days: outlook.quietDays });
  }
  if (!isResting && outlook.overdue > 0) needs.push({ kind: "overdue", goals: outlook.overdue });
  if (!isResting && outlook.slipping > 0) needs.push({ kind: "slipping", goals: outlook.slipping });
  if (review === "none" && reviewDueOn !== null) {
    const days = daysBetween(on, reviewDueOn);
    if (days <= NEAR_DAYS) needs.push({ kind: "review-due", on: reviewDueOn, days });
  }
  return needs;
}

/** Goals that slip on a plan that keeps its line are their owner's to mind, not a manager's. */
function weightOf(need: ReportNeed, { word }: Outlook): number {
  switch (need.kind) {
    case "sign-review":
      return 60;
    case "write-review":
      return 50;
    case "hand-over-review":
      return 35;
    case "begin-review":
      return 25;
    case "question":
      return 40 + Math.min(need.days, 9);
    case "review-due":
      return need.days <= SOON_DAYS ? 30 : 0;
    case "spends":
      return 24;
    case "quiet":
      return 20 + Math.min(need.days / 30, 9);
    case "overdue":
      return word === "slipping" || word === "overdue" ? 10 + Math.min(need.goals, 9) : 0;
    case "slipping":
      return word === "slipping" ? 5 : 0;
  }
}

/** How much a report needs her manager; 0 when she can be left alone. */
export const pressing = (now: ReportNow, on: Day): number =>
  Math.max(0, ...reportNeeds(now, on).map((need) => weightOf(need, now.outlook)));

/**
 * Reports in their order, the most pressing first, ties as they come: `all`, how many are `needing` a
 * word, and the `first` of those, at most three.
 */
export function ranked<R extends { now: ReportNow }>(
  reports: readonly R[],
  on: Day,
): { all: R[]; needing: number; first: R[] } {
  const weighed = reports
    .map((report) => ({ report, weight: pressing(report.now, on) }))
    .sort((a, b) => b.weight - a.weight);
  const all = weighed.map(({ report }) => report);
  const needing = weighed.filter(({ weight }) => weight > 0).length;
  return { all, needing, first: all.slice(0, Math.min(needing, MOST_NEEDS)) };
}
