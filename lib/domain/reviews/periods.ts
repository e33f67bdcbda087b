// Knows the days a review looks back on: a label that no other review of the plan shares a day with.
import { addDays, type Day, earliest, latest } from "../days";
import { accept, type Outcome, refuse } from "../problems";

/** Both days belong to it. */
export type Period = { from: Day; to: Day };

/** A new period beside those there are. Refused when it ends before it starts or shares a day. */
export function checkPeriod(period: Period, others: readonly Period[]): Outcome<Period> {
  if (period.to < period.from) return refuse({ code: "review.period-order" });
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
