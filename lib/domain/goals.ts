// Knows what a goal is and what may happen to it.
import type { Day } from "./days";
import type { Measure } from "./measures";

export type Horizon = "short" | "long" | "outcome";

/** `isReached`: the ledger reached the target; false when the person ticked it herself. */
export type GoalState =
  | { is: "open" }
  | { is: "done"; on: Day; by: string; isReached: boolean }
  | { is: "dropped"; on: Day; why: string };

/** The five SMART parts as the person wrote them; `null` where nothing is written yet. */
export type Smart = {
  specific: string | null;
  measurable: string | null;
  achievable: string | null;
  relevant: string | null;
  timeBound: string | null;
};

export type Goal = {
  id: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  measure: Measure;
  smart: Smart;
  state: GoalState;
  weight: number;
};

/** Both days are paused. */
export type Pause = { from: Day; to: Day };
