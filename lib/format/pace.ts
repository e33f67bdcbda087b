// Knows how a goal's pace is said: one word on a badge, one or two sentences on a page.
import { type Day, daysBetween } from "@/lib/domain/days";
import type { Forecast, NoForecast } from "@/lib/domain/forecast";
import type { Goal } from "@/lib/domain/goals";
import { holds, type Measure } from "@/lib/domain/measures";
import type { Pace, PaceWord } from "@/lib/domain/pace";
import { byDay, date, onDay } from "./days";
import { standing, target } from "./measures";
import { capitalised, days, figure, inWords, percent, slack, unitFor } from "./numbers";
import { join, type Sentence, say, sentence } from "./sentence";

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
  return pace.slackDays === null ? `due ${onDay(goal.dueOn, today)}` : slack(pace.slackDays);
}

/** "finished 12 days early" */
function finished(goal: Told, pace: Pace): string {
  const early = pace.doneOn === null ? 0 : daysBetween(pace.doneOn, goal.dueOn);
  if (early > 0) return `finished ${days(early)} early`;
  return early < 0 ? `finished ${days(-early)} late` : "finished on its day";
}

/** How the goal stands and what comes next, the one sentence that leads its page. */
export function paceSentence(goal: Told, pace: Pace): Sentence {
  const stands = standing(goal.measure, pace.raw);
  const so = stands === "" ? [] : say(`${stands}.`);
  switch (pace.word) {
    case "dropped":
      return pace.droppedOn
        ? sentence`Let go ${onDay(pace.droppedOn, pace.on)}. Its milestones are kept.`
        : say("Let go.");
    case "done":
      return join(so, doneSentence(goal, pace));
    case "paused":
      return join(
        so,
        pace.pausedUntil
          ? sentence`Paused until the end of ${date(pace.pausedUntil, pace.on)}; nothing is asked of you till then.`
          : say("Paused; nothing is asked of you till then."),
      );
    case "not-started":
      return sentence`Starts ${onDay(goal.startsOn, pace.on)}: ${target(goal.measure)} ${byDay(goal.dueOn, pace.on)}.`;
    case "overdue":
      return join(
        so,
        sentence`Due ${onDay(goal.dueOn, pace.on)}.`,
        say("Finish, move it, or let it go."),
      );
    case "slipping":
      return join(so, catchUpSentence(goal, pace));
    case "on-pace":
    case "ahead":
      return join(so, nextSentence(goal, pace));
  }
}

function doneSentence(goal: Told, pace: Pace): Sentence {
  if (!pace.doneOn) return say("Done.");
  if (goal.measure.kind === "hold" && pace.doneOn === goal.dueOn) {
    return sentence`It held on its due day, ${date(pace.doneOn, pace.on)}, so it is done.`;
  }
  return sentence`Done ${onDay(pace.doneOn, pace.on)}, ${finished(goal, pace).replace("finished ", "")}.`;
}

/** What would put a slipping goal back on its line, and by when. */
export function catchUpSentence(goal: Told, pace: Pace): Sentence {
  const by = byDay(pace.catchUpBy ?? pace.on, pace.on);
  const { measure } = goal;
  switch (measure.kind) {
    case "tick":
      return sentence`Due ${onDay(goal.dueOn, pace.on)}.`;
    case "hold":
      return sentence`The last reading is outside ${target(measure)}. A better one puts it right.`;
    case "amount": {
      const level = Math.min(1, Math.floor(pace.expected / 0.1 + 1e-9) * 0.1);
      return sentence`${capitalised(`${reach(measure, levelIn(measure, level))} ${by}`)} and you are back on pace.`;
    }
    case "count":
    case "checklist":
      return sentence`${capitalised(`${more(measure, pace.stepsOwed)} ${by}`)} and you are back on pace.`;
  }
}

/** What comes next and by when: "Two more by 22 December: the next one by Thursday." */
export function nextSentence(goal: Told, pace: Pace): Sentence {
  const { measure } = goal;
  if (measure.kind === "hold") return holdSentence(measure, pace);
  const { next } = pace;
  if (!next) return say("The target is reached. Tick it when it is done.");
  const due = byDay(goal.dueOn, pace.on);
  switch (measure.kind) {
    case "tick":
      return sentence`Due ${onDay(goal.dueOn, pace.on)}.`;
    case "amount":
      return sentence`${capitalised(reach(measure, next.figure))} ${byDay(next.day, pace.on)}, ${reach(measure, measure.target)} ${due}.`;
    case "count":
    case "checklist": {
      const left = remaining(measure, pace.raw);
      if (next.steps <= 1) return sentence`${capitalised(more(measure, left))} ${due}.`;
      const count = (pace.raw ?? 0) === 0 ? inWords(left) : `${inWords(left)} more`;
      return sentence`${capitalised(count)} ${due}: the ${(pace.raw ?? 0) === 0 ? "first" : "next"} one ${byDay(next.day, pace.on)}.`;
    }
  }
}

function holdSentence(measure: Extract<Measure, { kind: "hold" }>, pace: Pace): Sentence {
  if (pace.raw === null)
    return sentence`No reading yet. ${capitalised(target(measure))} is the aim.`;
  const verb = holds(measure, pace.raw) ? "It holds" : "It does not hold";
  return sentence`${verb}: ${target(measure)} is the aim, kept ${percent(pace.actual)} of the time.`;
}

type Stepped = Extract<Measure, { kind: "count" | "checklist" }>;

const remaining = (measure: Stepped, raw: number | null): number =>
  Math.max(0, (measure.kind === "count" ? measure.target : measure.items.length) - (raw ?? 0));

/** "one more pipeline", "two more pipelines" */
export const more = (measure: Stepped, n: number): string =>
  `${inWords(n)} more ${unitFor(n, measure.kind === "count" ? measure.unit : "items")}`;

type Amount = Extract<Measure, { kind: "amount" }>;

const levelIn = (measure: Amount, level: number): number =>
  Number((measure.baseline + level * (measure.target - measure.baseline)).toPrecision(12));

/** "down to 91 % of the starting spend", "up to 300 events/sec" */
const reach = (measure: Amount, n: number): string =>
  `${measure.target < measure.baseline ? "down" : "up"} to ${figure(n, measure.unit)}`;

const WHY_NOT: Record<NoForecast["reason"], string> = {
  done: "",
  dropped: "",
  "at-target": "",
  "not-forecast": "",
  "too-early":
    "It is too early to say where this is heading: a forecast takes three milestones and two weeks.",
  "no-gain": "Nothing has moved yet, so there is no forecast.",
};

/** "At your pace you finish around 17 December; 71 % to be on time." Empty where there is nothing to say. */
export function forecastSentence(forecast: Forecast | NoForecast, on: Pace["on"]): Sentence {
  if ("reason" in forecast) return say(WHY_NOT[forecast.reason]);
  if (forecast.isBeyond) {
    return say(
      "At your pace this takes more than five years. A smaller target may serve you better.",
    );
  }
  const chance = `${percent(forecast.chanceOnTime)} to be on time.`;
  const early = date(forecast.early, on);
  const late = date(forecast.late, on);
  const around = sentence`At your pace you finish around ${date(forecast.likely, on)}`;
  const range = early === late ? "" : `, between ${early} and ${late}`;
  return [...around, { text: `${range}; ${chance}` }];
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
