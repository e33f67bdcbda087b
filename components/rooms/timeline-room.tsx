// The plan's goals on the chart of their windows.
import { Timeline } from "@/components/charts/timeline";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { dayNumber } from "@/lib/domain/days";
import type { Horizon } from "@/lib/domain/goals";
import { dayRange } from "@/lib/format/days";
import { outOf } from "@/lib/format/numbers";
import { paceDetail, paceWord } from "@/lib/format/pace";
import type { TimelineRoom as Room, TimelineGoal } from "@/lib/views/timeline";

const GROUPS: readonly { horizon: Horizon; name: string }[] = [
  { horizon: "short", name: "Short term" },
  { horizon: "long", name: "Long term" },
  { horizon: "outcome", name: "Outcomes" },
];

export function TimelineRoom({ room }: { room: Room }) {
  const { id, goals, today, startsOn, endsOn } = room;
  if (goals.length === 0) {
    return (
      <EmptyState
        title="No goals yet"
        action={<ButtonLink href={`/plans/${id}?add`}>Add a goal</ButtonLink>}
      >
        Every goal stands here in its window, from its start to its due day.
      </EmptyState>
    );
  }
  const days = goals.flatMap((goal) => [goal.startsOn, goal.dueOn]).concat(startsOn, endsOn);
  const numbers = days.map(dayNumber);
  const done = goals.filter(({ pace }) => pace.word === "done").length;
  return (
    <Card>
      <Timeline
        title="Timeline of all goals"
        description={`${dayRange(startsOn, endsOn)}. ${outOf(done, goals.length, "goals")} done.`}
        from={Math.min(...numbers)}
        to={Math.max(...numbers)}
        today={dayNumber(today)}
        pauses={room.pauses.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))}
        groups={GROUPS.map(({ horizon, name }) => ({
          name,
          rows: goals.filter((goal) => goal.horizon === horizon).map((goal) => rowOf(id, goal)),
        })).filter(({ rows }) => rows.length > 0)}
      />
    </Card>
  );
}

function rowOf(planId: string, goal: TimelineGoal) {
  const { pace } = goal;
  const word = paceWord(pace);
  const detail = paceDetail(goal, pace);
  return {
    key: goal.id,
    title: goal.title,
    href: `/plans/${planId}/goals/${goal.id}`,
    startsOn: dayNumber(goal.startsOn),
    dueOn: dayNumber(goal.dueOn),
    doneOn: pace.doneOn === null ? null : dayNumber(pace.doneOn),
    actual: pace.actual,
    word: pace.word,
    words: detail ? `${word} · ${detail}` : word,
  };
}
