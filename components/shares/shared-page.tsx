// A page of somebody's plan, as it stood on a day: the whole of what a share link shows.
import { BurnUp } from "@/components/charts/burn-up";
import { Cairn } from "@/components/charts/cairn";
import { HORIZONS } from "@/components/goals/goal-lists";
import { burnUpChart } from "@/components/plans/plan-chart";
import { Brand } from "@/components/shell/brand";
import { SkipLink } from "@/components/shell/skip-link";
import { Card } from "@/components/ui/card";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Time } from "@/components/ui/words";
import { dayNumber } from "@/lib/domain/days";
import { dayInFull, dayRange } from "@/lib/format/days";
import { percent } from "@/lib/format/numbers";
import type { SharedPlan } from "@/lib/views/shares";
import { SharedGoalRow } from "./shared-goal";

const MOST_STONES = 14;

export function SharedPage({ plan }: { plan: SharedPlan }) {
  const { title, owner, on, startsOn, endsOn, sentence } = plan;
  return (
    <div className="mx-auto flex min-h-dvh max-w-4xl flex-col px-4 sm:px-8 print:max-w-none print:p-0">
      <SkipLink />
      <header className="flex min-h-20 items-center justify-between gap-4 print:min-h-0 print:pb-4">
        <Brand href="/" />
        <p className="text-soft text-sm">
          As of <Time at={on}>{dayInFull(on)}</Time>
        </p>
      </header>
      <main id="main" tabIndex={-1} className="w-full min-w-0 flex-1 pt-4 pb-16 print:pb-0">
        <div className="grid items-end gap-x-10 gap-y-6 sm:grid-cols-[minmax(0,1fr)_9rem]">
          <div>
            <p className="text-soft text-sm">{dayRange(startsOn, endsOn)}</p>
            <h1 className="mt-1">{title}</h1>
            <p className="mt-2 text-lg">
              <strong>{owner}</strong>
              <span className="text-soft"> · {sentence}</span>
            </p>
          </div>
          <Cairn stones={stonesOf(plan)} className="hidden w-36 sm:block" />
        </div>
        <ProgressBar
          label="Plan progress"
          actual={plan.actual}
          expected={plan.expected}
          className="mt-6 mb-5"
        />
        <Chart plan={plan} />
        {HORIZONS.map(({ horizon, name }) => {
          const goals = plan.goals.filter((goal) => goal.horizon === horizon);
          if (goals.length === 0) return null;
          return (
            <section key={horizon} aria-labelledby={`list-${horizon}`} className="mt-10">
              <h2 id={`list-${horizon}`} className="mb-3">
                {name}
              </h2>
              <ul className="border-line divide-line divide-y border-y">
                {goals.map((goal) => (
                  <SharedGoalRow key={goal.key} goal={goal} on={on} />
                ))}
              </ul>
            </section>
          );
        })}
      </main>
      <footer className="border-line text-faint border-t py-6 text-sm">
        {owner} chose what stands here. It shows the plan on {dayInFull(on)} and does not change.
      </footer>
    </div>
  );
}

/** One stone for each step on a road and each goal that is done without one. */
function stonesOf({ goals, title }: SharedPlan): string[] {
  const stones = goals.flatMap(({ key, road, word }) =>
    Array.from(
      { length: road?.steps.length || (word === "done" ? 1 : 0) },
      (_, step) => `${title} ${key} ${step}`,
    ),
  );
  return stones.slice(-MOST_STONES);
}

function Chart({ plan }: { plan: SharedPlan }) {
  const { burnUp, actual, expected, startsOn, endsOn, on } = plan;
  const chart = burnUpChart(burnUp, {
    description: `${percent(actual)} on ${dayInFull(on)}, ${percent(expected)} expected; ${dayRange(startsOn, endsOn)}.`,
    startsOn: dayNumber(startsOn),
    endsOn: dayNumber(endsOn),
    today: dayNumber(on),
    dayWord: "that day",
  });
  return (
    <Card>
      <BurnUp chart={chart} />
    </Card>
  );
}
