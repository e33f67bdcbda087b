// What happened to the goal, newest first, folded at the end.
import type { DayOf } from "@/components/entries/milestone";
import { Still } from "@/components/ui/still";
import { TextLink } from "@/components/ui/text-link";
import { Sentence, Time } from "@/components/ui/words";
import { dayInShort } from "@/lib/format/days";
import { eventSentence } from "@/lib/format/events";
import { begun } from "@/lib/format/sentence";
import type { GoalPageView } from "@/lib/views/goal-page";

type Props = { view: GoalPageView; dayOf: DayOf };

export function GoalHistory({ view: { history, goal, plan, today, talk }, dayOf }: Props) {
  if (history.length === 0) return null;
  // Who made a suggestion stays beside what became of it.
  const proposers = new Map(talk.suggestions.map(({ id, by }) => [id, by ?? "you"]));
  const about = { title: "this goal", measure: goal.measure };
  return (
    <details className="group/history mt-8 print:hidden">
      <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5">
        <span className="transition-transform group-open/history:rotate-90" aria-hidden="true">
          ›
        </span>
        History of this goal
      </summary>
      <Still as="ul" aria-label="History" className="mt-2">
        {history.map(({ id, at, event }) => {
          const day = dayOf(at);
          const person =
            "suggestionId" in event.figures ? proposers.get(event.figures.suggestionId) : undefined;
          return (
            <li
              key={id}
              className="border-line grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-3 border-t py-2.5 text-sm"
            >
              <Time at={at.toISOString()} className="text-soft tabular-nums">
                {dayInShort(day, today)}
              </Time>
              <p className="[&_strong]:font-normal">
                <Sentence of={begun(eventSentence(event, person ? { ...about, person } : about))} />
              </p>
            </li>
          );
        })}
      </Still>
      <TextLink href={`/plans/${plan.id}/history`} className="text-soft text-sm">
        History of the plan
      </TextLink>
    </details>
  );
}
