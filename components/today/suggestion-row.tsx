// An edit that somebody suggests for a goal of hers: the sentence, the difference, her answer in place.
import { Answer } from "@/components/suggestions/answer";
import { Difference, Moved } from "@/components/suggestions/difference";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { suggestionSentence } from "@/lib/format/suggestions";
import type { WaitingEdit } from "@/lib/views/today";

type Props = { suggestion: WaitingEdit; since: Day; today: Day };

export function SuggestionRow({ suggestion, since, today }: Props) {
  const { id, planId, goalId, title } = suggestion;
  return (
    <li className="border-line grid items-center gap-x-5 gap-y-3 border-t px-5 py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
      <div className="grid min-w-0 gap-2">
        <p className="font-serif text-xl">
          <Sentence of={suggestionSentence(suggestion, since, today)} />
        </p>
        <Difference of={suggestion} />
        <Moved of={suggestion} />
        <p className="text-soft text-sm">
          <Link
            href={`/plans/${planId}/goals/${goalId}#suggestion-${id}`}
            className="hover:text-ink decoration-line inline-flex min-h-6 items-center underline underline-offset-4 hover:decoration-current"
          >
            See it on the goal<span className="sr-only">: {title}</span>
          </Link>
        </p>
      </div>
      <Answer suggestion={suggestion} about={title} />
    </li>
  );
}
