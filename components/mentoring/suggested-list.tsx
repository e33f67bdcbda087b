// Her own suggestions that nobody answered yet, each with the goal as it is now.
import { Difference } from "@/components/suggestions/difference";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Initials } from "@/components/ui/initials";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { waitingFor } from "@/lib/format/mentoring";
import { suggestedTitle } from "@/lib/format/suggestions";
import type { OwnSuggestion } from "@/lib/views/mentoring";

type Props = { suggestions: readonly OwnSuggestion[]; today: Day; dayOf: (at: Date) => Day };

export const SuggestedList = ({ suggestions, today, dayOf }: Props) => (
  <Card isFlush>
    <ul aria-label="Suggestions waiting for others">
      {suggestions.map((suggestion) => {
        const { id, planId, goalId, owner, since } = suggestion;
        return (
          <li
            key={id}
            className="border-line grid items-center gap-x-6 gap-y-3 border-t px-5 py-5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6"
          >
            <div className="grid min-w-0 gap-2">
              <p className="text-soft flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
                <Initials name={owner} /> {owner}
                <Time at={since.toISOString()} className="text-ink font-medium">
                  {waitingFor(dayOf(since), today)}
                </Time>
              </p>
              <p className="font-serif text-xl break-words">{suggestedTitle(suggestion)}</p>
              <Difference of={suggestion} />
            </div>
            <ButtonLink
              href={`/plans/${planId}/goals/${goalId}#suggestion-${id}`}
              className="justify-self-start"
            >
              Look
              <span className="sr-only">: {suggestedTitle(suggestion)}</span>
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  </Card>
);
