// Knows how a line that was understood as a goal is said back.
import type { Day } from "@/lib/domain/days";
import type { Measure } from "@/lib/domain/measures";
import type { QuickGoal, QuickPlan } from "@/lib/domain/quick-add";
import { date } from "./days";
import { target } from "./measures";

const HORIZONS = { short: "short term", long: "long term" } as const;

/** "counts 3 talks", "holds at least 95 % SLA compliance", "done or not" */
function measured(measure: Measure): string {
  switch (measure.kind) {
    case "tick":
    case "checklist":
      return target(measure);
    case "count":
      return `counts ${target(measure)}`;
    case "amount":
      return `goes ${target(measure)}`;
    case "hold":
      return `holds ${target(measure)}`;
  }
}

/** What was understood, part by part: the measure, the day, the horizon. */
export function quickParts(goal: QuickGoal, plan: QuickPlan, today: Day): string[] {
  const due = goal.dueOn
    ? `due ${date(goal.dueOn, today)}`
    : `due ${date(plan.endsOn, today)}, the plan’s end`;
  return [measured(goal.measure), due, HORIZONS[goal.horizon]];
}

/** "Added “Give 3 talks”: counts 3 talks, due 30 June." */
export const quickAdded = (
  { title, measure, dueOn }: { title: string; measure: Measure; dueOn: Day },
  today: Day,
): string => `Added “${title}”: ${measured(measure)}, due ${date(dueOn, today)}.`;
