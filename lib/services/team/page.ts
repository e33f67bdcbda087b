// The team: every plan its manager looks after, those who need a word first.
import { type Report, reportsOf } from "../../db/team";
import { together } from "../../db/together";
import { type WaitingThread, waitingThreads } from "../../db/waiting";
import { type Day, monthsBetween } from "../../domain/days";
import type { CurrencySum } from "../../domain/plan-money";
import { accept, type Outcome } from "../../domain/problems";
import { stateOf } from "../../domain/reviews/state";
import { openFor } from "../../domain/reviews/turns";
import { type ReportNow, ranked, reportNeeds } from "../../domain/team";
import type { ReportRow, TeamPage } from "../../views/team";
import { look } from "../change";
import type { Context } from "../context";
import { glancesOf, roadsOf } from "./glance";

export const REPORTS_A_PAGE = 50;

type Standing = {
  report: Report;
  now: ReportNow;
  money: CurrencySum[];
  reviewId: string | null;
};

/** One page of the table, most pressing first; `page` counts from 1 and stays within the table. */
export const teamPage = (
  context: Context,
  { page = 1 }: { page?: number } = {},
): Promise<Outcome<TeamPage>> =>
  look(context, "plan.read", async (db, scope) => {
    const { today } = context;
    const [reports, threads] = await together(
      db,
      reportsOf(scope),
      waitingThreads(scope, ["manager"]),
    );
    const glances = await glancesOf(db, scope, reports, today);
    const questions = questionsOf(threads, context.now);
    const standing = reports.flatMap((report): Standing[] => {
      const glance = glances.get(report.planId);
      if (!glance) return [];
      const own = glance.reviews;
      const open = own && openFor(own.open, { personId: scope.personId, isOwner: false });
      const now: ReportNow = {
        outlook: glance.outlook,
        review: reviewNow(open),
        reviewManager: open?.review.managerName ?? null,
        reviewDueOn: own?.due ?? own?.next ?? null,
        questions: questions.get(report.planId) ?? { count: 0, days: 0 },
        spends: glance.money.waiting,
      };
      return [{ report, now, money: glance.money.sums, reviewId: open?.review.id ?? null }];
    });
    const { all, needing, first } = ranked(standing, today);
    const pages = Math.max(1, Math.ceil(all.length / REPORTS_A_PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const shown = all.slice((at - 1) * REPORTS_A_PAGE, at * REPORTS_A_PAGE);
    const roads = await roadsOf(
      db,
      scope,
      shown.map(({ report }) => report),
      today,
    );
    return accept({
      today,
      reports: reports.length,
      needing,
      needs: first.map(({ report, now, reviewId }) => ({
        planId: report.planId,
        owner: report.owner,
        title: report.title,
        needs: reportNeeds(now, today),
        reviewId,
      })),
      rows: shown.flatMap(({ report, now, money }): ReportRow[] => {
        const road = roads.get(report.planId);
        return road ? [{ ...rowOf(report, now, today), money, road }] : [];
      }),
      page: at,
      pages,
    });
  });

/** One's own half only: with several managers the review is of the one it names. */
function reviewNow(open: ReturnType<typeof openFor>): ReportNow["review"] {
  if (open === null) return "none";
  if (open.want === null) return "theirs";
  if (open.want === "hand-over") return "left";
  if (open.want === "sign") return "sign";
  return stateOf(open.review.halves).is === "open" ? "open" : "yours";
}

const DAY_MS = 86_400_000;

/** Questions that wait for the manager, by plan; threads come longest waiting first. */
function questionsOf(threads: readonly WaitingThread[], now: Date) {
  const byPlan = new Map<string, ReportNow["questions"]>();
  for (const { planId, turn } of threads.filter(({ isYours }) => isYours)) {
    const days = Math.floor((now.getTime() - turn.since.getTime()) / DAY_MS);
    const known = byPlan.get(planId) ?? { count: 0, days };
    byPlan.set(planId, { ...known, count: known.count + 1 });
  }
  return byPlan;
}

function rowOf(report: Report, now: ReportNow, today: Day): Omit<ReportRow, "road" | "money"> {
  const { planId, title, owner, level, startsOn, endsOn } = report;
  const months = Math.max(1, monthsBetween(startsOn, endsOn));
  const month = Math.min(months, monthsBetween(startsOn, today) + 1);
  const { outlook, reviewDueOn: reviewOn } = now;
  return { planId, title, owner, level, month: Math.max(1, month), months, outlook, reviewOn };
}
