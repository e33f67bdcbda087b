// Knows how a whole plan is said: how far it is, and what comes next in it.
import type { Day } from "@/lib/domain/days";
import type { Pace } from "@/lib/domain/pace";
import { byDay } from "./days";
import { percent } from "./numbers";
import { join, type Sentence, say, sentence } from "./sentence";

type Told = {
  today: Day;
  actual: number;
  expected: number;
  goals: readonly { title: string; dueOn: Day; pace: Pace }[];
};

/** "38 %, 41 % expected. 3 of 12 goals done." and the step that the line reaches first. */
export function planSentence(plan: Told): Sentence {
  const done = plan.goals.filter(({ pace }) => pace.word === "done").length;
  const figures = sentence`${percent(plan.actual)}, ${percent(plan.expected)} expected.`;
  if (plan.goals.length === 0) return say("No goals yet.");
  if (done === plan.goals.length) return join(figures, say("Every goal is done."));
  return join(figures, say(`${done} of ${plan.goals.length} goals done.`), nextInPlan(plan));
}

/** "Next: Build 5 ETL pipelines …, by Friday." */
function nextInPlan({ goals, today }: Told): Sentence {
  const waiting = goals
    .flatMap(({ title, pace }) =>
      pace.next && pace.word !== "paused" ? [{ title, day: pace.next.day }] : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const next = waiting[0];
  if (!next) return [];
  const by = next.day < today ? "" : `, ${byDay(next.day, today)}`;
  return [{ text: "Next: " }, { text: next.title, strong: true }, { text: `${by}.` }];
}
