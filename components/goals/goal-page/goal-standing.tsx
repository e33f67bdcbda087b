// Where the goal stands: the share, the bar, and the road it came and is on.
import { Road } from "@/components/charts/road";
import type { Levels } from "@/components/charts/types";
import { Card } from "@/components/ui/card";
import { ProgressBar } from "@/components/ui/progress-bar";
import { dayNumber } from "@/lib/domain/days";
import { roadAhead } from "@/lib/domain/goal-road";
import { byDay, date, dayRange } from "@/lib/format/days";
import { target } from "@/lib/format/measures";
import { days, percent } from "@/lib/format/numbers";
import { paceDetail, paceSentence } from "@/lib/format/pace";
import { plain } from "@/lib/format/sentence";
import type { GoalPageView } from "@/lib/views/goal-page";
import { ItemList } from "./item-list";

export function GoalStanding({ view }: { view: GoalPageView }) {
  const { goal, pace } = view;
  const isOver = pace.word === "done" || pace.word === "dropped";
  return (
    <Card>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <p>
          <span className="font-serif text-3xl font-medium tabular-nums">
            {percent(pace.actual)}
          </span>
          <span className="text-soft block sm:ml-2.5 sm:inline">{standingWords(view)}</span>
        </p>
        <Facts view={view} />
      </div>
      <ProgressBar
        label="Goal progress"
        actual={pace.actual}
        expected={isOver ? null : pace.expected}
        word={pace.word}
        className="mt-3"
      />
      <GoalRoad view={view} />
      <ItemList view={view} />
      {view.road ? null : (
        <p className="text-soft mt-3 text-sm">{dayRange(goal.startsOn, goal.dueOn)}</p>
      )}
    </Card>
  );
}

/** What the share is a share of, and the days in hand. */
function standingWords({ goal, pace }: GoalPageView): string {
  if (goal.measure.kind === "tick") return pace.word === "done" ? "done" : "ticked when it is done";
  return paceDetail(goal, pace);
}

/** Expected, and what the words beside the share leave out; nothing for a goal that is over. */
function Facts({ view: { pace, today } }: { view: GoalPageView }) {
  if (pace.word === "done" || pace.word === "dropped") return null;
  const facts = [
    { name: "Expected", value: percent(pace.expected) },
    ...(pace.slackDays !== null && pace.slackDays < 0
      ? [{ name: "Behind", value: days(-pace.slackDays) }]
      : pace.next !== null && pace.step !== 1
        ? [{ name: "Next step", value: byDay(pace.next.day, today) }]
        : []),
  ];
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-soft">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function GoalRoad({ view }: { view: GoalPageView }) {
  const { goal, road, pace, forecast, today, milestones } = view;
  if (road === null) return null;
  const notes = new Map(milestones.items.map(({ now }) => [now.id, firstLine(now.note)]));
  const steps = road.steps.map(({ x, y, entryId }) => {
    const label = notes.get(entryId);
    // Those of an older page are shown there.
    const href = notes.has(entryId) ? `#milestone-${entryId}` : `?from=${entryId}#milestones`;
    return label ? { x, y, href, label } : { x, y, href };
  });
  return (
    <div className="mt-4">
      <Legend
        line={
          goal.measure.kind === "hold"
            ? `the aim, ${target(goal.measure)}`
            : `where you would be, due ${date(goal.dueOn, today)}`
        }
        hasForecast={"band" in forecast && goal.dueOn > today}
      />
      <Road
        title={`The road of ${goal.title}`}
        description={`${plain(paceSentence(goal, pace))} ${dayRange(goal.startsOn, goal.dueOn)}.`}
        word={pace.word}
        startsOn={dayNumber(goal.startsOn)}
        dueOn={dayNumber(goal.dueOn)}
        today={dayNumber(today)}
        levels={road.levels satisfies Levels}
        expected={road.expected}
        steps={steps}
        opensAt={road.opensAt}
        unit={unitOf(view)}
        forecast={"band" in forecast ? roadAhead(goal.measure, forecast.band) : null}
      />
    </div>
  );
}

function unitOf({ goal: { measure } }: GoalPageView): string {
  if (measure.kind === "checklist") return "items";
  return "unit" in measure ? measure.unit : "";
}

const firstLine = (note: string | null): string =>
  (note ?? "")
    .split("\n")[0]
    ?.replace(/[*_`#>[\]]/g, "")
    .trim()
    .slice(0, 80) ?? "";

function Legend({ line, hasForecast }: { line: string; hasForecast: boolean }) {
  return (
    <ul className="text-soft mb-1 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
      <li className="flex items-center gap-2">
        <span className="border-moss w-5 border-t-2" aria-hidden="true" />
        where you are
      </li>
      <li className="flex items-center gap-2">
        <span className="border-faint w-5 border-t border-dashed" aria-hidden="true" />
        {line}
      </li>
      {hasForecast ? (
        <li className="flex items-center gap-2">
          <span
            className="bg-band rounded-small h-3 w-5 forced-color-adjust-none"
            aria-hidden="true"
          />
          where you are heading
        </li>
      ) : null}
    </ul>
  );
}
