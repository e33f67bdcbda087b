// Goals of every measure, and what is said of one on a day.
import type { Day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal, Pause } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { pace } from "@/lib/domain/pace";
import { goalSentence, paceDetail, paceWord } from "@/lib/format/pace";
import { plain } from "@/lib/format/sentence";
import { counted, d } from "../../domain/support/worlds";

export const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses: Pause[] = []) =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

export const told = (goal: Goal, entries: Entry[], n: number, pauses: Pause[] = []) => {
  const now = paceOf(goal, entries, d(n), pauses);
  return {
    word: paceWord(now),
    sentence: plain(goalSentence(goal, now)),
    detail: paceDetail(goal, now),
  };
};

export const three = counted([8, 1], [16, 1], [24, 1]);
export const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "% SLA compliance" };
export const spend: Measure = {
  kind: "amount",
  baseline: 100,
  target: 70,
  unit: "% of the starting spend",
};
export const list: Measure = {
  kind: "checklist",
  items: ["a", "b", "c", "d"].map((key) => ({ key, title: key })),
};
export const tick: Measure = { kind: "tick" };
export const done: Goal["state"] = { is: "done", on: d(27), by: "her", isReached: false };
