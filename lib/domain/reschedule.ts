// Knows what a new start day does to a plan: windows are dated anew, moved dates move along.
import { addDays, addMonths, type Day, daysBetween, latest } from "./days";
import { spanOf } from "./windows";

type Dates = { startsOn: Day; dueOn: Day };
type Dated = Dates & { window: readonly [from: number, to: number] | null };
type PlanDates = { startsOn: Day; endsOn: Day; months: readonly [from: number, to: number] | null };

/** The plan's last day after a move; never before the first. */
export function endAfterMove(plan: PlanDates, startsOn: Day): Day {
  if (plan.months) return addMonths(startsOn, plan.months[1]);
  return latest(startsOn, addDays(plan.endsOn, daysBetween(plan.startsOn, startsOn)));
}

/** A goal's dates after a move: those the window gave are given again, others shift by as many days. */
export function datesAfterMove(goal: Dated, plan: PlanDates, startsOn: Day): Dates {
  const window = goal.window ?? (plan.months ? ([0, plan.months[1]] as const) : null);
  if (window) {
    const given = spanOf(plan.startsOn, [window[0], window[1]]);
    if (given.startsOn === goal.startsOn && given.dueOn === goal.dueOn) {
      return spanOf(startsOn, [window[0], window[1]]);
    }
  }
  const days = daysBetween(plan.startsOn, startsOn);
  return { startsOn: addDays(goal.startsOn, days), dueOn: addDays(goal.dueOn, days) };
}
