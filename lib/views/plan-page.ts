// What the plan's page shows.
import type { Horizons } from "../domain/blueprint";
import type { Day } from "../domain/days";
import type { GoalState, Horizon } from "../domain/goals";
import type { Measure } from "../domain/measures";
import type { Pace } from "../domain/pace";
import type { LiveStatus, PlanStatus } from "../domain/plans";
import type { PauseJson } from "./json";
import type { SeenBy } from "./people";
import type { Opens } from "./rooms";
import type { TalkView } from "./talk";

/** A goal as a row of the plan shows it. */
export type GoalRow = {
  id: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  measure: Measure;
  state: GoalState;
  pace: Pace;
  isPrivate: boolean;
  version: number;
  /** Agreed on in the last signed review, for those who read reviews. */
  isFocus: boolean;
};

/** A goal that was let go, with why. */
export type DroppedGoal = { id: string; title: string; on: Day; why: string };

/** Shares 0…1; `actual` ends today. */
export type BurnUpView = {
  expected: { day: Day; share: number }[];
  actual: { day: Day; share: number }[];
  forecast: { day: Day; low: number; middle: number; high: number }[] | null;
};

/** How a plan stands on a day; the same object for as long as nothing happens to it. */
export type PlanStanding = {
  id: string;
  title: string;
  status: PlanStatus;
  /** What restoring leads to; null unless archived. */
  restoresTo: LiveStatus | null;
  startsOn: Day;
  endsOn: Day;
  /** Where short- and long-term goals stand, in months, as the template says. */
  horizons: Horizons | null;
  today: Day;
  actual: number;
  expected: number;
  goals: GoalRow[];
  dropped: DroppedGoal[];
  pauses: PauseJson[];
  burnUp: BurnUpView;
};

export type PlanPage = PlanStanding & {
  /** True for the owner of a plan that is not archived. */
  canChange: boolean;
  isOwner: boolean;
  opens: Opens;
  seenBy: SeenBy;
  talk: TalkView;
};
