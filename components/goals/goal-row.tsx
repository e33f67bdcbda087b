// A goal as a row of the plan: tick, title, figures, road, word, day. It is never drawn in the browser:
// its forms work by themselves, and `PlainActs` makes them quick.
import { RoadBarFigure } from "@/components/charts/road-bar";
import { buttonClass } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Tick } from "@/components/ui/controls";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInShort } from "@/lib/format/days";
import { paceDetail, paceWord } from "@/lib/format/pace";
import type { GoalRow as Row } from "@/lib/views/plan-page";

type Props = { planId: string; goal: Row; today: Day; canTick: boolean };

export function GoalRow({ planId, goal, today, canTick }: Props) {
  const { pace } = goal;
  const isDone = pace.word === "done";
  const day = pace.doneOn ?? goal.dueOn;
  return (
    <li className="goal-row border-line border-t first:border-t-0">
      <TickForm goal={goal} canTick={canTick} />
      <div className="min-w-0">
        <Link
          id={`goal-${goal.id}`}
          href={`/plans/${planId}/goals/${goal.id}`}
          className={`font-medium hover:underline ${isDone ? "text-soft line-through" : ""}`}
        >
          {goal.title}
        </Link>
        <p className="text-soft text-sm">
          {goal.isPrivate ? <span>Only you can see this · </span> : null}
          {goal.isFocus ? <span className="text-moss">In focus · </span> : null}
          {paceDetail(goal, pace)}
        </p>
      </div>
      {canTick && goal.measure.kind === "count" ? (
        <div className="goal-row-more">{isDone ? null : <OneMore goal={goal} />}</div>
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

function TickForm({ goal: { id, title, pace }, canTick }: Pick<Props, "goal" | "canTick">) {
  return (
    <form
      method="post"
      action="/goals/tick"
      className="goal-tick"
      data-act="tick"
      data-done-on={pace.doneOn}
    >
      <input type="hidden" name="goalId" value={id} />
      <Tick
        id={`tick-${id}`}
        name="done"
        aria-label={title}
        defaultChecked={pace.word === "done"}
        disabled={!canTick}
        autoComplete="off"
      />
      {canTick ? (
        <noscript>
          <button type="submit" className="text-soft ml-1 text-sm underline">
            Save
          </button>
        </noscript>
      ) : null}
    </form>
  );
}

/** The key is the same until the goal has changed, so that a double click does one thing. */
function OneMore({ goal: { id, title, version } }: Pick<Props, "goal">) {
  return (
    <form method="post" action="/goals/add-one" data-act="one">
      <input type="hidden" name="goalId" value={id} />
      <input type="hidden" name="_key" value={`one-${id}-${version}`} />
      <button
        type="submit"
        id={`one-${id}`}
        aria-label={`+1: ${title}`}
        className={buttonClass("plain", "small", "group/one w-9 px-0 tabular-nums")}
      >
        <span className="group-aria-busy/one:hidden">+1</span>
        <Icon name="check" className="hidden group-aria-busy/one:block" />
      </button>
    </form>
  );
}
