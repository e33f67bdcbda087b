// The frame of a list by days, latest first: a heading a day, and a row with its clock time.
import type { ReactNode } from "react";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull, dayName } from "@/lib/format/days";
import { capitalised } from "@/lib/format/numbers";

/** Something on the day and at the clock time of whoever reads it; `at` is RFC 3339, UTC. */
export type Dated = { id: string; at: string; on: Day; clock: string };

type Props<T> = {
  items: readonly T[];
  /** Without it each day is said in full. */
  today?: Day;
  /** What stands beside the clock. */
  children: (item: T) => ReactNode;
};

export function DayList<T extends Dated>({ items, today, children }: Props<T>) {
  const days = [...new Set(items.map(({ on }) => on))];
  return (
    <div className="grid grid-cols-1 gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-lg">
            <Time at={day}>{headingOf(day, today)}</Time>
          </h2>
          <ol className="border-line divide-line divide-y border-y">
            {items
              .filter(({ on }) => on === day)
              .map((item) => (
                <li key={item.id} className="flex gap-4 py-3">
                  <Time at={item.at} className="text-faint num w-12 shrink-0 pt-px text-sm">
                    {item.clock}
                  </Time>
                  {children(item)}
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** "Today", "Yesterday", then the whole date: days in a history are never near enough for a weekday. */
function headingOf(day: Day, today: Day | undefined): string {
  if (today === undefined) return dayInFull(day);
  const name = dayName(day, today);
  return name === "today" || name === "yesterday" ? capitalised(name) : dayInFull(day);
}
