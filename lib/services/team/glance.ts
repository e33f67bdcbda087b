// How plans stand at a glance, remembered for as long as nothing happens to them.
import { LRUCache } from "lru-cache";
import type { Scope } from "../../access/permit";
import type { Db } from "../../db/client";
import { budgetsOfReports, spendsOfReports } from "../../db/money-asked";
import { pausesOfPlans, type StoredPause } from "../../db/pauses";
import { type PlanReviews, reviewsDue } from "../../db/reviews/lists";
import { type Report, type ReportGoal, reportGoals, reportLedgers } from "../../db/team";
import { together } from "../../db/together";
import { burnUp } from "../../domain/burn-up";
import { type Day, dayNumber } from "../../domain/days";
import { type Horizon, readToday } from "../../domain/goals";
import { type Outlook, outlook } from "../../domain/outlook";
import { type PlanMoney, planMoney } from "../../domain/plan-money";
import { planProgress } from "../../domain/plans";
import type { PlanRoad } from "../../views/team";
import { nameOf } from "../event-number";
import { paceOf } from "../present";

/** The share of one area in a plan; goals without an area stand together by their horizon. */
export type AreaShare = Pick<Outlook, "actual" | "expected" | "goals" | "done"> & {
  area: string | Horizon;
  isHorizon: boolean;
  weight: number;
  overdue: number;
  slipping: number;
};

export type ReportReviews = Pick<PlanReviews, "due" | "next" | "open">;

/** `reviews` is null where the plan is asked for none. */
export type Glance = {
  outlook: Outlook;
  areas: AreaShare[];
  money: PlanMoney;
  reviews: ReportReviews | null;
};

const glances = new LRUCache<string, Glance>({ max: 20_000 });
const roads = new LRUCache<string, PlanRoad>({ max: 5_000 });

/** The glance of every report as its manager sees it, by plan: one query for all that changed. */
export const glancesOf = (
  db: Db,
  scope: Scope,
  reports: readonly Report[],
  today: Day,
): Promise<Map<string, Glance>> =>
  remembered(glances, reports, today, async (changed) => {
    const of = ids(changed);
    const [goals, pauses, budgets, spends, due] = await together(
      db,
      reportGoals(scope, of),
      pausesOfPlans(of),
      budgetsOfReports(scope, of),
      spendsOfReports(scope, of),
      reviewsDue(scope, { roles: ["manager"], on: today, of }),
    );
    const reviews = new Map(
      due.map(({ planId, due, next, open }) => [planId, { due, next, open }]),
    );
    return (report) => {
      const { planId } = report;
      const own = budgets.get(planId) ?? [];
      return {
        ...glanceOf(report, goals.get(planId) ?? [], pauses.get(planId) ?? [], today),
        money: planMoney(own, spends.get(planId) ?? [], report, today),
        reviews: reviews.get(planId) ?? null,
      };
    };
  });

/** What is kept of each report, by plan; of those that changed it is made first. */
async function remembered<T extends object>(
  kept: LRUCache<string, T>,
  reports: readonly Report[],
  today: Day,
  read: (changed: readonly Report[]) => Promise<(report: Report) => T>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  const changed = reports.filter((report) => {
    const known = kept.get(nameOf(report, today));
    if (known) found.set(report.planId, known);
    return !known;
  });
  if (changed.length === 0) return found;
  const make = await read(changed);
  for (const report of changed) {
    const made = make(report);
    kept.set(nameOf(report, today), made);
    found.set(report.planId, made);
  }
  return found;
}

const ids = (reports: readonly Report[]) => reports.map(({ planId }) => planId);

function glanceOf(
  plan: Report,
  goals: readonly ReportGoal[],
  pauses: readonly StoredPause[],
  on: Day,
): Pick<Glance, "outlook" | "areas"> {
  const paced = goals.map(({ goal, area }) => ({
    goal,
    area,
    pace: paceOf(goal, pauses, on),
    lastOn: goal.sums.lastOn,
  }));
  const areas = new Map<string, typeof paced>();
  for (const one of paced) {
    if (one.pace.word === "dropped") continue;
    const name = one.area ?? one.goal.horizon;
    areas.set(name, [...(areas.get(name) ?? []), one]);
  }
  return {
    outlook: outlook({ plan, goals: paced, pauses, on }),
    areas: [...areas].map(([area, own]) => ({
      area,
      isHorizon: own.every((one) => one.area === null),
      ...planProgress(own.map(({ goal, pace }) => ({ weight: goal.weight, pace }))),
      weight: own.reduce((sum, { goal }) => sum + goal.weight, 0),
      goals: own.length,
      done: own.filter(({ pace }) => pace.word === "done").length,
      overdue: own.filter(({ pace }) => pace.word === "overdue").length,
      slipping: own.filter(({ pace }) => pace.word === "slipping").length,
    })),
  };
}

const POINTS = 24;

/** The road of each report, by plan: one query for all that changed. */
export const roadsOf = (
  db: Db,
  scope: Scope,
  reports: readonly Report[],
  today: Day,
): Promise<Map<string, PlanRoad>> =>
  remembered(roads, reports, today, async (changed) => {
    const of = ids(changed);
    const [goals, pauses] = await together(db, reportLedgers(scope, of), pausesOfPlans(of));
    return (report) => {
      const followed = (goals.get(report.planId) ?? []).map(({ goal, entries }) => ({
        goal: readToday(goal, today),
        entries,
      }));
      return roadOf(report, followed, pauses.get(report.planId) ?? [], today);
    };
  });

function roadOf(
  plan: Report,
  goals: Parameters<typeof burnUp>[0]["goals"],
  pauses: readonly StoredPause[],
  on: Day,
): PlanRoad {
  const { startsOn: from, endsOn: to } = plan;
  const points = burnUp({ goals, pauses, from, to, on, points: POINTS });
  const at = (day: Day, share: number) => ({ x: dayNumber(day), y: share });
  return {
    startsOn: dayNumber(from),
    endsOn: dayNumber(to),
    expected: points.map(({ day, expected }) => at(day, expected)),
    actual: points.flatMap(({ day, actual }) => (actual === null ? [] : [at(day, actual)])),
  };
}
