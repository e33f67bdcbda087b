// What a SMART part that is fine says: her own words, or what title, measure and dates say already.
import type { SmartPart } from "@/lib/domain/smart";
import { dayRange } from "@/lib/format/days";
import { target } from "@/lib/format/measures";
import { capitalised } from "@/lib/format/numbers";
import type { GoalPageView } from "@/lib/views/goal-page";

export function smartText(part: SmartPart, { goal }: GoalPageView): string {
  const written = goal.smart[part];
  const dates = `${dayRange(goal.startsOn, goal.dueOn)}`;
  if (part === "timeBound") return written ? `${written}\n${dates}` : dates;
  if (written) return written;
  if (part === "specific") return goal.title;
  if (part === "measurable")
    return `${capitalised(target(goal.measure))}, ${HOW[goal.measure.kind]}`;
  return "";
}

const HOW = {
  tick: "ticked when it is",
  count: "counted by milestones",
  amount: "read with each milestone",
  hold: "read with each milestone",
  checklist: "ticked off one by one",
} as const;
