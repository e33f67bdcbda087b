// Knows how a need is said on Today: what to do and by when, as a friend would.
import type { Goal } from "@/lib/domain/goals";
import type { Need, NeedAct } from "@/lib/domain/needs";
import type { Pace } from "@/lib/domain/pace";
import { byDay, dayInFull, onDay } from "./days";
import { bound, inUnit, target } from "./measures";
import { catchUpSentence, nextSentence, unitOf } from "./next-step";
import { capitalised, inWords } from "./numbers";
import { type Sentence, sentence, strong } from "./sentence";

type Asked = {
  goal: Pick<Goal, "title" | "measure" | "startsOn" | "dueOn">;
  pace: Pace;
  need: Need;
};

/**
 * One sentence for a goal that needs its person. Where its unit or figure names the goal the title is
 * left out, so show the title beside it.
 */
export function needSentence({ goal, pace, need }: Asked): Sentence {
  const { measure, title } = goal;
  const today = pace.on;
  switch (need.kind) {
    case "overdue":
      return sentence`${strong(title)} was due ${onDay(need.dueOn, today)}. Finish, move it, or let it go.`;
    case "slipping":
      if (measure.kind === "tick")
        return sentence`${strong(title)} is due ${onDay(goal.dueOn, today)}.`;
      return catchUpSentence(goal, pace);
    case "failing":
      return sentence`${strong(title)}: the last reading was ${inUnit(need.reading, measure)}, the aim is ${measure.kind === "hold" ? bound(measure) : target(measure)}.`;
    case "due-soon":
      if (measure.kind === "tick")
        return sentence`${strong(title)} is due ${onDay(need.day, today)}.`;
      if (measure.kind === "count" || measure.kind === "checklist") {
        return sentence`One${pace.raw ? " more" : ""} ${strong(unitOf(measure, 1))} ${byDay(need.day, today)}.`;
      }
      return nextSentence(goal, pace);
    case "first-reading":
      return sentence`${strong(title)} has no reading yet. Log the first one.`;
    case "repair":
      return need.proposal.sets === "measure"
        ? sentence`${strong(title)} could be measured: ${target(need.proposal.measure)}.`
        : sentence`${strong(title)} names ${dayInFull(need.proposal.dueOn)}, but it is due ${onDay(goal.dueOn, today)}.`;
  }
}

const ACTS: Record<NeedAct, string> = {
  open: "Open",
  "add-one": "+ 1",
  log: "Log",
  tick: "Done",
  take: "Use this",
};

/** The button beside it. */
export const actText = (act: NeedAct): string => ACTS[act];

/** Today's heading: "Three things want you this week." */
export function needsHeading(count: number): string {
  if (count === 0) return "Nothing needs you today.";
  return `${capitalised(inWords(count))} ${count === 1 ? "thing wants" : "things want"} you this week.`;
}
