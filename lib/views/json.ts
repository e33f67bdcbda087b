// What the API answers and the pages start from: plain JSON, days and instants as text.
import type { BudgetPeriod } from "../domain/blueprint";
import type { SpendState } from "../domain/budgets";
import type { Day } from "../domain/days";
import type { Horizon, Smart } from "../domain/goals";
import type { Measure } from "../domain/measures";
import type { PaceWord } from "../domain/pace";
import type { PlanStatus } from "../domain/plans";

export type GoalStateJson =
  | { is: "open" }
  | { is: "done"; on: Day; by: string }
  | { is: "dropped"; on: Day; why: string };

/** `progress` runs 0…1. */
export type GoalJson = {
  id: string;
  planId: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  measure: Measure;
  smart: Smart;
  state: GoalStateJson;
  private: boolean;
  note: string | null;
  weight: number;
  /** The key of one of the plan's areas. */
  area: string | null;
  progress: number;
  version: number;
};

export type PlanJson = {
  id: string;
  title: string;
  templateKey: string | null;
  startsOn: Day;
  endsOn: Day;
  status: PlanStatus;
  progress: number;
  goals: GoalJson[];
};

export type EntryJson = {
  id: string;
  goalId: string;
  occurredOn: Day;
  amount?: number;
  item?: string;
  done?: boolean;
  note?: string;
  evidence: { url: string; title?: string }[];
  supersedes?: string;
  void?: true;
  author: string;
  recordedAt: string;
};

export type ForecastJson = { likely: Day; early: Day; late: Day; chanceOnTime: number };

export type ProgressJson = {
  on: Day;
  actual: number;
  expected: number;
  gap: number;
  slackDays: number | null;
  word: PaceWord;
  sentence: string;
  forecast: ForecastJson | null;
  forecastReason: string | null;
};

/** `text` and `html` are as written and as shown; `rootId` is the comment a reply belongs to. */
export type CommentJson = {
  id: string;
  planId: string;
  goalId: string | null;
  entryId: string | null;
  rootId: string | null;
  text: string;
  html: string;
  author: string;
  createdAt: string;
  editedAt: string | null;
  resolvedAt: string | null;
};

export type SuggestionJson = {
  id: string;
  goalId: string;
  changes: {
    title?: string | undefined;
    startsOn?: Day | undefined;
    dueOn?: Day | undefined;
    measure?: Measure | undefined;
  };
  text: string | null;
  html: string | null;
  author: string;
  state: "open" | "taken" | "declined" | "withdrawn";
  createdAt: string;
  answeredAt: string | null;
};

export type PauseJson = { id: string; from: Day; to: Day; reason: string | null };

/** `today` is the day in her zone; `canWrite` is false behind a token that may only read. */
export type MeJson = {
  id: string;
  name: string;
  email: string;
  timeZone: string;
  today: Day;
  isAdministrator: boolean;
  canWrite: boolean;
};

export type Page<T> = { items: T[]; nextCursor: string | null };

/** Amounts in whole units of the currency; `period` is the one under way, both days in it. */
export type BudgetJson = {
  id: string;
  planId: string;
  purpose: string;
  amount: number;
  currency: string;
  per: BudgetPeriod;
  period: { from: Day; to: Day };
  spent: number;
  approved: number;
  left: number;
};

/** `goalId` is null too where the goal is private to somebody else. */
export type SpendJson = {
  id: string;
  planId: string;
  budgetId: string;
  goalId: string | null;
  spentOn: Day;
  amount: number;
  currency: string;
  purpose: string;
  evidence: string | null;
  state: SpendState;
  loggedAt: string;
  approvedAt: string | null;
  approvedBy: string | null;
  voidedAt: string | null;
};
