// Knows how a plan is said to a stranger: in whole dates, since she may read it on any later day.
import { daysBetween } from "@/lib/domain/days";
import type { Goal } from "@/lib/domain/goals";
import type { Pace } from "@/lib/domain/pace";
import { dayInFull } from "./days";
import { standing, target } from "./measures";
import { days, outOf, percent, span } from "./numbers";

type Told = Pick<Goal, "measure" | "startsOn" | "dueOn">;

/** "3 of 5 pipelines, 4 days ahead of the line. Due 22 December 2026." */
export function sharedGoalSentence(goal: Told, pace: Pace): string {
  const stands = standing(goal.measure, pace.raw);
  const due = `Due ${dayInFull(goal.dueOn)}.`;
  switch (pace.word) {
    case "done":
      return [stands && `${stands}.`, doneWords(goal, pace)].filter(Boolean).join(" ");
    case "dropped":
      return "Let go.";
    case "not-started":
      return goal.measure.kind === "tick"
        ? `Starts ${dayInFull(goal.startsOn)}. ${due}`
        : `Starts ${dayInFull(goal.startsOn)}: ${target(goal.measure)}. ${due}`;
    case "overdue":
      return [stands && `${stands}.`, `Was due ${dayInFull(goal.dueOn)}.`]
        .filter(Boolean)
        .join(" ");
    case "paused":
    case "slipping":
    case "on-pace":
    case "ahead":
      return `${[stands, room(pace)].filter(Boolean).join(", ")}${stands || room(pace) ? ". " : ""}${due}`;
  }
}

function doneWords(goal: Told, { doneOn }: Pace): string {
  if (doneOn === null) return "Done.";
  const early = daysBetween(doneOn, goal.dueOn);
  const when = early > 0 ? `, ${span(early)} early` : early < 0 ? `, ${span(-early)} late` : "";
  return `Done ${dayInFull(doneOn)}${when}.`;
}

/** The days between the line and what is reached, where they say something. */
function room({ word, slackDays }: Pace): string {
  if (slackDays === null) return "";
  if (word === "ahead" && slackDays > 0) return `${days(slackDays)} ahead of the line`;
  if (word === "slipping" && slackDays < 0) return `${days(-slackDays)} behind the line`;
  return "";
}

type Whole = { actual: number; expected: number; done: number; goals: number };

/** "38 %, 41 % expected. 3 of 12 goals done." */
export const sharedPlanSentence = ({ actual, expected, done, goals }: Whole): string =>
  `${percent(actual)}, ${percent(expected)} expected. ${outOf(done, goals, "goals")} done.`;
