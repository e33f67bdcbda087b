// What the list of plans shows.
import type { Day } from "../domain/days";
import type { PlanStatus } from "../domain/plans";

/** `actual` and `expected` 0…1; `role` and `owner` are null on one's own plans. */
export type PlanCard = {
  id: string;
  title: string;
  status: PlanStatus;
  startsOn: Day;
  endsOn: Day;
  actual: number;
  expected: number;
  goals: number;
  done: number;
  role: "manager" | "mentor" | "reader" | null;
  owner: string | null;
};

export type PlanList = { plans: PlanCard[]; nextCursor: string | null };
