// A goal as a row of the plan: tick, title, figures, road, word, day.
import { randomUUID } from "node:crypto";
import { RoadBarFigure } from "@/components/charts/road-bar";
import { QuickLog } from "@/components/entries/quick-log";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInShort } from "@/lib/format/days";
import { paceDetail, paceWord } from "@/lib/format/pace";
import type { GoalRow as Row } from "@/lib/views/plan-page";
import { GoalTick } from "./goal-tick";

type Props = { planId: string; goal: Row; today: Day; canTick: boolean };

export function GoalRow({ planId, goal, today, canTick }: Props) {
  const { pace, title } = goal;
  const isDone = pace.word === "done";
  const day = pace.doneOn ?? goal.dueOn;
  return (
    <li className="goal-row border-line border-t first:border-t-0">
      <GoalTick
        goalId={goal.id}
        title={title}
        isDone={isDone}
        doneOn={pace.doneOn}
        canTick={canTick}
      />
      <div className="min-w-0">
        <Link
          href={`/plans/${planId}/goals/${goal.id}`}
          className={`font-medium hover:underline ${isDone ? "text-soft line-through" : ""}`}
        >
          {title}
        </Link>
        <p className="text-soft text-sm">
          {goal.isPrivate ? <span>Only you · </span> : null}
          {goal.isFocus ? <span className="text-moss">In focus · </span> : null}
          {paceDetail(goal, pace)}
        </p>
      </div>
      {canTick && goal.measure.kind === "count" ? (
        <QuickLog
          goal={{ id: goal.id, title }}
          href={`/plans/${planId}/goals/${goal.id}`}
          isDone={isDone}
          formKey={randomUUID()}
        />
      ) : null}
      <div className="goal-row-bar">
        <RoadBarFigure
          actual={pace.actual}
          expected={isDone ? null : pace.expected}
          word={pace.word}
        />
      </div>
      <div className="goal-row-word">
        <Chip word={pace.word} text={paceWord(pace)} />
      </div>
      <Time at={day} className="goal-row-due text-soft text-sm tabular-nums">
        {dayInShort(day, today)}
      </Time>
    </li>
  );
}
