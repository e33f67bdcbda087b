// What the goal's form starts from; all of it is left out for a new goal.
import type { GoalJson } from "@/lib/views/json";

export type GoalValues = Partial<
  Pick<
    GoalJson,
    | "id"
    | "version"
    | "title"
    | "horizon"
    | "startsOn"
    | "dueOn"
    | "measure"
    | "smart"
    | "note"
    | "weight"
    | "area"
    | "private"
  >
> & { isMeasured?: boolean };
