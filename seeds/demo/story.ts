// The demo's story: who she is, which plan she started when, and every act of five months in order.
// Days count from the plan's start, so that it is the same story whenever it is told.
import type { Act } from "./acts";
import { outcomes } from "./outcomes";
import { own } from "./own";
import { reached } from "./reached";
import { underWay } from "./under-way";

/** The one who looks around is her. */
export const ENGINEER = { name: "Runa Vik", mailbox: "runa.vik" };

export const TEMPLATE = "mid-level-data-engineer";

/** The day from the plan's start that the story leads up to; every act is before it. */
export const TOLD_ON = 152;

/** What happened, day by day; acts of one day in the order they are written in. */
export const STORY: readonly Act[] = [...own, ...reached, ...underWay, ...outcomes].sort(
  (a, b) => a.day - b.day,
);
