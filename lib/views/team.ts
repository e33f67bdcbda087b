// What a manager sees of her team.
import type { Day } from "../domain/days";
import type { Outlook } from "../domain/outlook";
import type { CurrencySum } from "../domain/plan-money";
import type { ReportNeed } from "../domain/team";

/** Corners of a plan's road in shares 0…1, by day number. */
export type PlanRoad = {
  startsOn: number;
  endsOn: number;
  expected: { x: number; y: number }[];
  actual: { x: number; y: number }[];
};

/** `month` of `months`, both counted from 1; a plan past its end stands in its last month. */
export type ReportRow = {
  planId: string;
  title: string;
  owner: string;
  level: string | null;
  month: number;
  months: number;
  outlook: Outlook;
  road: PlanRoad;
  reviewOn: Day | null;
  /** What is used of the periods under way, by currency; empty without a budget. */
  money: CurrencySum[];
};

/** A report who needs a word, and all there is to say. */
export type TeamNeed = {
  planId: string;
  owner: string;
  title: string;
  needs: ReportNeed[];
  /** The open review, where there is one. */
  reviewId: string | null;
};

/** One area of goals across the team; `isHorizon`: those of a horizon that have no area. */
export type AreaRow = {
  area: string;
  isHorizon: boolean;
  actual: number;
  expected: number;
  goals: number;
  done: number;
  overdue: number;
  slipping: number;
  people: { planId: string; owner: string; actual: number; expected: number }[];
};

export type TeamPage = {
  today: Day;
  /** How many plans there are in all. */
  reports: number;
  /** How many of them need a word; `needs` holds the first three. */
  needing: number;
  needs: TeamNeed[];
  rows: ReportRow[];
  page: number;
  pages: number;
};

export type TeamAreas = { today: Day; reports: number; areas: AreaRow[] };
