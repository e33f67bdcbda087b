import { Link } from "@/components/ui/link";
import { Sentence, Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull, dayName } from "@/lib/format/days";
import { eventSentence } from "@/lib/format/events";
import { capitalised } from "@/lib/format/numbers";
import type { Happening } from "@/lib/views/history";

/** A happening on the day and at the clock time of whoever reads it. */
export type DatedHappening = Happening & { on: Day; clock: string };

/** What happened, day by day, latest first. */
export function HistoryList({
  planId,
  happenings,
  today,
}: {
  planId: string;
  happenings: readonly DatedHappening[];
  today: Day;
}) {
  const days = [...new Set(happenings.map(({ on }) => on))];
  return (
    <div className="grid grid-cols-1 gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-lg">
            <Time at={day}>{headingOf(day, today)}</Time>
          </h2>
          <ol className="border-line divide-line divide-y border-y">
            {happenings
              .filter(({ on }) => on === day)
              .map((happening) => (
                <Row key={happening.id} planId={planId} happening={happening} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** "Today", "Yesterday", then the whole date: days in a history are never near enough for a weekday. */
function headingOf(day: Day, today: Day): string {
  const name = dayName(day, today);
  return name === "today" || name === "yesterday" ? capitalised(name) : dayInFull(day);
}

function Row({ planId, happening }: { planId: string; happening: DatedHappening }) {
  const { goal, actor, person, at, clock, event } = happening;
  const about = { ...goal, ...(person !== null && { person }) };
  const sentence = <Sentence of={eventSentence(event, about)} />;
  return (
    <li className="flex gap-4 py-3">
      <Time at={at} className="text-faint num w-12 shrink-0 pt-px text-sm">
        {clock}
      </Time>
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
        <p className="text-soft text-sm">{actor ?? "Someone whose account is gone"}</p>
      </div>
    </li>
  );
}
