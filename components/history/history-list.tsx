import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { actorName, eventSentence } from "@/lib/format/events";
import type { Happening } from "@/lib/views/history";
import { type Dated, DayList } from "./day-list";

export type DatedHappening = Happening & Dated;

type Props = { planId: string; happenings: readonly DatedHappening[]; today: Day };

/** What happened, day by day, latest first. */
export const HistoryList = ({ planId, happenings, today }: Props) => (
  <DayList items={happenings} today={today}>
    {(happening) => <Told planId={planId} happening={happening} />}
  </DayList>
);

function Told({ planId, happening }: { planId: string; happening: DatedHappening }) {
  const { goal, person, event } = happening;
  const about = { ...goal, ...(person !== null && { person }) };
  const sentence = <Sentence of={eventSentence(event, about)} />;
  return (
    <div className="min-w-0">
      <p>
        {goal && !goal.isDeleted ? (
          <Link
            href={`/plans/${planId}/goals/${goal.id}`}
            className="rounded-small hover:underline"
          >
            {sentence}
          </Link>
        ) : (
          sentence
        )}
      </p>
      <p className="text-soft text-sm">{actorName(happening, "Someone whose account is gone")}</p>
    </div>
  );
}
