// What the timeline of a plan shows.
import type { Goal } from "../domain/goals";
import type { Pace } from "../domain/pace";
import type { PauseJson } from "./json";
import type { RoomHead } from "./rooms";

export type TimelineGoal = Pick<
  Goal,
  "id" | "title" | "horizon" | "startsOn" | "dueOn" | "measure"
> & { pace: Pace };

/** Goals in their order; those let go are left out. */
export type TimelineRoom = RoomHead & { goals: TimelineGoal[]; pauses: PauseJson[] };
