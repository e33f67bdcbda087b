// Knows how a whole plan stands at a glance: one word, and what of its goals asks for a look.
import { type Day, dayNumber, daysBetween, latest } from "./days";
import type { Goal, Pause } from "./goals";
import { EPSILON } from "./measures";
import type { Pace, PaceWord } from "./pace";
import { activeDays, pausedUntil, stretchesOf } from "./pauses";
import { planProgress } from "./plans";

/** How far a plan may be from its line, as a share of the whole, before it is called anything. */
export const PLAN_STEP = 0.05;

export type PlanWord = Exclude<PaceWord, "dropped">;

export type Outlook = {
  word: PlanWord;
  /** 0…1, by weight. */
  actual: number;
  expected: number;
  /** Goals not dropped, and those of them that are done, overdue or slipping. */
  goals: number;
  done: number;
  overdue: number;
  slipping: number;
  /** The latest day something was logged for; `null` when nothing was. */
  lastOn: Day | null;
  /** Days since then, or since the start, pauses left out; 0 before the start. */
  quietDays: number;
  pausedUntil: Day | null;
};

type Input = {
  plan: { startsOn: Day; endsOn: Day };
  goals: readonly { goal: Pick<Goal, "weight">; pace: Pace; lastOn: Day | null }[];
  pauses: readonly Pause[];
  on: Day;
};

/**
 * A plan on a day. The word is the first that fits: done (every goal is), paused, not started
 * (before the start, nothing logged), overdue (past its end), slipping or ahead (`PLAN_STEP` off the
 * line), on pace.
 */
export function outlook({ plan, goals, pauses, on }: Input): Outlook {
  const counted = goals.filter(({ pace }) => pace.word !== "dropped");
  const having = (word: PaceWord) => counted.filter(({ pace }) => pace.word === word).length;
  const { actual, expected } = planProgress(
    counted.map(({ goal, pace }) => ({ weight: goal.weight, pace })),
  );
  const last = counted
    .flatMap(({ lastOn, pace }) => [lastOn, pace.doneOn])
    .filter(isDay)
    .sort();
  const facts = {
    actual,
    expected,
    goals: counted.length,
    done: having("done"),
    overdue: having("overdue"),
    slipping: having("slipping"),
    lastOn: last.at(-1) ?? null,
    pausedUntil: pausedUntil(pauses, on),
  };
  return { ...facts, word: wordOf(plan, facts, on), quietDays: quiet(plan, facts, pauses, on) };
}

const isDay = (day: Day | null): day is Day => day !== null;

type Facts = Omit<Outlook, "word" | "quietDays">;

function wordOf(plan: Input["plan"], facts: Facts, on: Day): PlanWord {
  if (facts.goals > 0 && facts.done === facts.goals) return "done";
  if (facts.pausedUntil) return "paused";
  if (on < plan.startsOn && facts.lastOn === null) return "not-started";
  if (on > plan.endsOn) return "overdue";
  const gap = facts.actual - facts.expected;
  if (gap <= -PLAN_STEP + EPSILON) return "slipping";
  return gap >= PLAN_STEP - EPSILON ? "ahead" : "on-pace";
}

function quiet(plan: Input["plan"], { lastOn }: Facts, pauses: readonly Pause[], on: Day): number {
  const since = lastOn === null ? plan.startsOn : latest(lastOn, plan.startsOn);
  if (daysBetween(since, on) <= 0) return 0;
  return activeDays(stretchesOf(pauses), dayNumber(since), dayNumber(on));
}
