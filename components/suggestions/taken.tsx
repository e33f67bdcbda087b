// Whose suggestions the goal carries: "Due date suggested by Tariq, taken on 4 March."
import type { DayOf } from "@/components/entries/milestone";
import type { Day } from "@/lib/domain/days";
import { takenSentence } from "@/lib/format/suggestions";
import type { TalkView } from "@/lib/views/talk";

const SHOWN = 3;

type Props = { talk: TalkView; today: Day; dayOf: DayOf };

/** The latest few. */
export function TakenSuggestions({ talk, today, dayOf }: Props) {
  const taken = talk.suggestions.filter(({ state }) => state === "taken");
  if (taken.length === 0) return null;
  return (
    <ul aria-label="Suggestions taken" className="text-soft -mt-3 mb-5 text-sm sm:ml-9">
      {taken.slice(-SHOWN).map(({ id, answeredAt, at, ...suggestion }) => (
        <li key={id}>{takenSentence(suggestion, dayOf(answeredAt ?? at), today)}</li>
      ))}
    </ul>
  );
}
