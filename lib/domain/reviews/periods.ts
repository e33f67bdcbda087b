// Knows the days a review looks back on: a label that no other review of the plan shares a day with.
import { addDays, addMonths, type Day, earliest, latest } from "../days";
import { accept, type Outcome, refuse } from "../problems";

/** Both days belong to it. */
export type Period = { from: Day; to: Day };

/** What a period is held against: the other reviews' and what the plan and the day leave room for. */
type Around = { others: readonly Period[]; startsOn: Day; today: Day };

/** How far a period may reach beyond what there is to look back on, in months. */
const ROOM_MONTHS = 1;

/**
 * A new period. Refused when it ends before it starts, shares a day with another, begins more than a
 * month before there was a plan, or ends more than a month ahead.
 */
export function checkPeriod(period: Period, { others, startsOn, today }: Around): Outcome<Period> {
  if (period.to < period.from) return refuse({ code: "review.period-order" });
  const first = addMonths(earliest(startsOn, today), -ROOM_MONTHS);
  if (period.from < first) return refuse({ code: "review.period-early", earliest: first });
  const last = addMonths(today, ROOM_MONTHS);
  if (period.to > last) return refuse({ code: "review.period-late", latest: last });
  return checkFree(period, others);
}

/** Whether no other review looks back on one of the days. */
export function checkFree(period: Period, others: readonly Period[]): Outcome<Period> {
  const met = others.find((other) => other.from <= period.to && period.from <= other.to);
  if (met) return refuse({ code: "review.period-overlap", from: met.from, to: met.to });
  return accept(period);
}

/**
 * What is proposed: from the day after the last review, or from the plan's start, until today. A
 * plan or a period still to come gives one day.
 */
export function nextPeriod(startsOn: Day, others: readonly Period[], today: Day): Period {
  const ends = others.map(({ to }) => to).sort();
  const last = ends.at(-1);
  const from = last === undefined ? earliest(startsOn, today) : addDays(last, 1);
  return { from, to: latest(from, today) };
}
