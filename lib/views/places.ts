// What can be found by name: a person's plans with their goals, and the templates.
import type { Day } from "../domain/days";
import type { Opens } from "./rooms";

/** `is` as stored; a goal of a plan that one may not change is only a place. */
export type GoalPlace = {
  id: string;
  title: string;
  is: "open" | "done" | "dropped";
  /** The day it was done or let go. */
  on: Day | null;
};

/** `canChange`: one's own and not archived. */
export type PlanPlace = {
  id: string;
  title: string;
  canChange: boolean;
  opens: Opens;
  goals: GoalPlace[];
};

/** What a person is beside an engineer with plans of her own: it opens places of their own. */
export type Standing = { isManager: boolean; isMentor: boolean; isAdministrator: boolean };

export type Places = {
  plans: PlanPlace[];
  templates: { key: string; title: string }[];
  standing: Standing;
};
