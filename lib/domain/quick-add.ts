// Knows how one typed line becomes a goal: what it is called, how it is counted, until when.
import { addMonths, type Day } from "./days";
import type { Horizon } from "./goals";
import type { Measure } from "./measures";
import { proposeMeasure } from "./smart-propose";
import { deadlineIn } from "./title-deadline";

/** What of its plan decides where a new goal belongs; `horizons` in months, where it has them. */
export type QuickPlan = {
  startsOn: Day;
  endsOn: Day;
  horizons: { short?: readonly [from: number, to: number] } | null;
};

/** `dueOn` is null where the line names no day; then the plan's end is meant. */
export type QuickGoal = {
  title: string;
  measure: Measure;
  dueOn: Day | null;
  horizon: Exclude<Horizon, "outcome">;
};

const LONGEST = 300;

/**
 * Reads a line such as "Give 3 talks by 30 June": the deadline leaves the title, unless nothing but
 * it was written, and what is left says the measure (a tick where no figure stands). A goal due
 * after the short-term months of its plan is a long-term one. `today` is the day that "by 30 June"
 * is read from. Null for a line without a letter or a figure.
 */
export function readQuickAdd(line: string, today: Day, plan: QuickPlan): QuickGoal | null {
  const text = tidy(line.slice(0, LONGEST));
  if (!isTelling(text)) return null;
  const deadline = deadlineIn(text, today);
  const rest = deadline ? without(text, deadline.text) : text;
  const isNamed = isTelling(rest);
  const dueOn = deadline && isNamed ? deadline.dueOn : null;
  const title = isNamed ? rest : text;
  return {
    title,
    measure: (isNamed && proposeMeasure(title)) || { kind: "tick" },
    dueOn,
    horizon: horizonOf(dueOn ?? plan.endsOn, plan),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
const isTelling = (text: string): boolean => /\p{L}|\p{N}/u.test(text);

/** The line without its deadline, and without the marks that only held the two together. */
function without(text: string, deadline: string): string {
  const at = text.indexOf(deadline);
  const before = text.slice(0, at).replace(/[\s,;:(–—-]+$/, "");
  const after = text.slice(at + deadline.length).replace(/^[\s.)]+/, "");
  if (before === "") return capitalised(after.replace(/^[\s,;:]+/, ""));
  const glue = /^[,;:!?]/.test(after) ? "" : " ";
  return (before + glue + after).replace(/[\s,;:–—-]+$/, "");
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const horizonOf = (dueOn: Day, { startsOn, horizons }: QuickPlan): QuickGoal["horizon"] =>
  horizons?.short && dueOn > addMonths(startsOn, horizons.short[1]) ? "long" : "short";
