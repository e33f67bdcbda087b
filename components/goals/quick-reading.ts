// The reading of a typed line, kept apart so that a page pays for it only when one types.
import type { Day } from "@/lib/domain/days";
import { type QuickPlan, readQuickAdd } from "@/lib/domain/quick-add";
import { quickParts } from "@/lib/format/quick-add";

/** "“Give 3 talks” · counts 3 talks · due 30 June · short term"; empty where nothing is said. */
export function readAloud(line: string, today: Day, plan: QuickPlan): string {
  const goal = readQuickAdd(line, today, plan);
  return goal ? [`“${goal.title}”`, ...quickParts(goal, plan, today)].join(" · ") : "";
}
