// One goal that needs her: the sentence, its road, and the act in place.

import { RoadSpark } from "@/components/charts/road-spark";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/words";
import { dayNumber } from "@/lib/domain/days";
import { needSentence } from "@/lib/format/needs";
import { paceDetail, paceWord } from "@/lib/format/pace";
import { plain } from "@/lib/format/sentence";
import type { NeedRow as Row } from "@/lib/views/today";
import { NeedAct } from "./need-act";

export function NeedRow({ row }: { row: Row }) {
  const { goal, pace, road } = row;
  const sentence = needSentence(row);
  const isNamed = plain(sentence).includes(goal.title);
  return (
    <li className="border-line grid items-center gap-x-5 gap-y-3 border-t px-5 py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
      <div className="min-w-0">
        <p className="font-serif text-xl">
          <Sentence of={sentence} />
        </p>
        <p className="text-soft mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <Chip word={pace.word} text={paceWord(pace)} />
          {goal.measure.kind === "tick" ? null : <span>{paceDetail(goal, pace)}</span>}
          <Link
            href={`/plans/${row.planId}/goals/${goal.id}`}
            className="hover:text-ink decoration-line inline-flex min-h-6 items-center underline underline-offset-4 hover:decoration-current"
          >
            {isNamed ? "See the goal" : goal.title}
            {isNamed ? <span className="sr-only">: {goal.title}</span> : null}
          </Link>
        </p>
      </div>
      <div className="flex items-center gap-5">
        {road ? (
          <RoadSpark
            memo={[road, pace.word]}
            label={`${paceDetail(goal, pace)}.`}
            word={pace.word}
            startsOn={dayNumber(goal.startsOn)}
            dueOn={dayNumber(goal.dueOn)}
            today={dayNumber(pace.on)}
            levels={road.levels}
            expected={road.expected}
            steps={road.steps}
            opensAt={road.opensAt}
            className="hidden lg:block"
          />
        ) : null}
        <NeedAct row={row} />
      </div>
    </li>
  );
}
