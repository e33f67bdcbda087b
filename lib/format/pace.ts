// Knows how a goal's pace is said: one word on a badge, one or two sentences on a page.
import { type Day, daysBetween } from "@/lib/domain/days";
import type { Goal } from "@/lib/domain/goals";
import type { Pace, PaceWord } from "@/lib/domain/pace";
import { byDay, date, onDay } from "./days";
import { standing, target } from "./measures";
import { catchUpSentence, nextSentence } from "./next-step";
import { capitalised, days, percent, slack, span } from "./numbers";
import { join, type Sentence, say, sentence, strong } from "./sentence";

const WORDS: Record<PaceWord, string> = {
  dropped: "Let go",
  done: "Done",
  paused: "Paused",
  "not-started": "Not started",
  overdue: "Overdue",
  slipping: "Slipping",
  "on-pace": "On pace",
  ahead: "Ahead",
};

/** The badge: "On pace", "Overdue 6 days". */
export const paceWord = ({ word, overdueDays }: Pick<Pace, "word" | "overdueDays">): string =>
  word === "overdue" ? `${WORDS.overdue} ${days(overdueDays)}` : WORDS[word];

type Told = Pick<Goal, "measure" | "startsOn" | "dueOn">;

/** The small line under a title: "3 of 5 pipelines · 4 days of slack". */
export function paceDetail(goal: Told, pace: Pace): string {
  const { measure } = goal;
  const today = pace.on;
  const parts = [standing(measure, pace.raw)];
  switch (pace.word) {
    case "dropped":
      parts.push(pace.droppedOn ? `let go ${onDay(pace.droppedOn, today)}` : "let go");
      break;
    case "done":
      parts.push(finished(goal, pace));
      break;
    case "paused":
      if (pace.pausedUntil) parts.push(`paused until the end of ${date(pace.pausedUntil, today)}`);
      break;
    case "not-started":
      parts.push(`starts ${onDay(goal.startsOn, today)}`);
      break;
    case "overdue":
      if (measure.kind === "tick" || pace.raw === null)
        parts.push(`was due ${onDay(goal.dueOn, today)}`);
      break;
    case "slipping":
    case "on-pace":
    case "ahead":
      parts.push(going(goal, pace, today));
  }
  return parts.filter((part) => part !== "").join(" · ");
}

function going(goal: Told, pace: Pace, today: Day): string {
  if (goal.measure.kind === "hold") {
    return pace.raw === null ? "no reading yet" : `held ${percent(pace.actual)} of the time`;
  }
  if (pace.slackDays === null) return `due ${onDay(goal.dueOn, today)}`;
  // Between two steps the line runs ahead of the last one; as long as none is owed, nobody is behind.
  const isBetween = pace.word === "on-pace" && pace.slackDays < 0 && pace.next !== null;
  return isBetween && pace.next
    ? `next step ${byDay(pace.next.day, today)}`
    : slack(pace.slackDays);
}

/** "finished 12 days early" */
function finished(goal: Told, pace: Pace): string {
  const early = pace.doneOn === null ? 0 : daysBetween(pace.doneOn, goal.dueOn);
  if (early > 0) return `finished ${span(early)} early`;
  return early < 0 ? `finished ${span(-early)} late` : "finished on its day";
}

/** How the goal stands and what comes next, the one sentence that leads its page. */
export function paceSentence(goal: Told, pace: Pace): Sentence {
  const stands = standing(goal.measure, pace.raw);
  const isStated = stands !== "";
  const so = isStated ? say(`${stands}.`) : [];
  switch (pace.word) {
    case "dropped":
      return pace.droppedOn
        ? sentence`Let go ${strong(onDay(pace.droppedOn, pace.on))}. Its milestones are kept.`
        : say("Let go.");
    case "done":
      return join(so, doneSentence(goal, pace));
    case "paused":
      return join(
        so,
        pace.pausedUntil
          ? sentence`Paused until the end of ${strong(date(pace.pausedUntil, pace.on))}; nothing is asked of you till then.`
          : say("Paused; nothing is asked of you till then."),
      );
    case "not-started":
      if (goal.measure.kind === "tick") {
        return sentence`Starts ${strong(onDay(goal.startsOn, pace.on))}, due ${onDay(goal.dueOn, pace.on)}.`;
      }
      return sentence`Starts ${strong(onDay(goal.startsOn, pace.on))}: ${target(goal.measure)} ${byDay(goal.dueOn, pace.on)}.`;
    case "overdue":
      return join(
        so,
        sentence`It was due ${strong(onDay(goal.dueOn, pace.on))}.`,
        say("Finish, move it, or let it go."),
      );
    case "slipping":
      return join(so, catchUpSentence(goal, pace, { isStated }));
    case "on-pace":
    case "ahead":
      return join(so, nextSentence(goal, pace, { isStated }));
  }
}

function doneSentence(goal: Told, pace: Pace): Sentence {
  if (!pace.doneOn) return say("Done.");
  if (goal.measure.kind === "hold" && pace.doneOn === goal.dueOn) {
    return sentence`It held on its due day, ${strong(date(pace.doneOn, pace.on))}, so it is done.`;
  }
  return sentence`Done ${strong(onDay(pace.doneOn, pace.on))}, ${finished(goal, pace).replace("finished ", "")}.`;
}

/** The whole of it in one line, as the API says it: how it stands, what is next, what is to spare. */
export const goalSentence = (goal: Told, pace: Pace): Sentence => {
  const isGoing = pace.word === "on-pace" || pace.word === "ahead";
  const spare =
    isGoing && pace.slackDays !== null && pace.slackDays > 0
      ? say(`${capitalised(slack(pace.slackDays))}.`)
      : [];
  return join(paceSentence(goal, pace), spare);
};
