// What a share link shows, kept as it was said on the day it was made, and what its maker sees of it.
import type { Day } from "../domain/days";
import type { Horizon } from "../domain/goals";
import type { PaceWord } from "../domain/pace";
import type { BurnUpView } from "./plan-page";

export type SharedMilestone = {
  key: string;
  on: Day;
  /** "+1", "82 % of the starting spend", "Patents filed: done" */
  figure: string;
  noteHtml: string | null;
  evidence: { url: string; title: string | null }[];
};

/** `x` is a day number, `y` a level in the goal's own unit. */
type Point = { x: number; y: number };

export type SharedRoad = {
  levels: { bottom: number; top: number };
  expected: Point[];
  steps: Point[];
  opensAt: number | null;
  unit: string;
};

/** `milestones` is null where they did not come along; `earlier` of them are left out. */
export type SharedGoal = {
  /** Its place on the page; ids stay at home. */
  key: string;
  title: string;
  horizon: Horizon;
  startsOn: Day;
  dueOn: Day;
  word: PaceWord;
  words: string;
  sentence: string;
  actual: number;
  expected: number;
  road: SharedRoad | null;
  noteHtml: string | null;
  milestones: SharedMilestone[] | null;
  earlier: number;
};

/** Shares 0…1, over the goals on the page alone; `on` is the day it shows. */
export type SharedPlan = {
  title: string;
  owner: string;
  on: Day;
  startsOn: Day;
  endsOn: Day;
  actual: number;
  expected: number;
  sentence: string;
  burnUp: BurnUpView;
  goals: SharedGoal[];
};

/** `isResting`: a goal on it is private or deleted now, so it shows nothing. */
export type ShareRow = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  goals: number;
  isResting: boolean;
};

/** A goal that can be on a shared page. */
export type ShareableGoal = { id: string; title: string; horizon: Horizon };

export type ShareRoom = {
  planId: string;
  canMake: boolean;
  links: ShareRow[];
  goals: ShareableGoal[];
};
