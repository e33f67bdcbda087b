// What a plan would hold before it is started.
import type { Day } from "../domain/days";
import type { Horizon } from "../domain/goals";
import type { Measure } from "../domain/measures";

export type GoalPreview = {
  key: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  measure: Measure;
};

export type PlanPreview = {
  template: string;
  title: string;
  startsOn: Day;
  endsOn: Day;
  goals: GoalPreview[];
};
