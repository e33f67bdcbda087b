import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/words";
import { dayInFull, onDay } from "@/lib/format/days";
import type { ReviewsRoom as Room } from "@/lib/views/rooms";
import { BackToGoals } from "./back-to-goals";
import { RitualList } from "./ritual-list";

/** When the plan is looked back on, and by which rituals. */
export function ReviewsRoom({ room }: { room: Room }) {
  const { days, next, rituals, today } = room;
  if (days.length + rituals.length === 0) {
    return (
      <EmptyState title="No review falls into this plan" action={<BackToGoals planId={room.id} />}>
        A plan is looked back on every three months from its start. This one ends before.
      </EmptyState>
    );
  }
  return (
    <>
      {days.length > 0 ? (
        <Section id="days" title="Review days">
          <p className="mb-4 max-w-2xl font-serif text-xl">
            {next ? (
              <>
                The next review is{" "}
                <strong>
                  <Time at={next}>{onDay(next, today)}</Time>
                </strong>
                .
              </>
            ) : (
              "Every review day of this plan has passed."
            )}
          </p>
          <ol className="border-line divide-line divide-y border-y">
            {days.map((day, at) => (
              <li key={day} className="flex min-h-11 items-center gap-4 py-2">
                <span className="text-faint num w-6 text-right text-sm">{at + 1}</span>
                <Time at={day} className={day === next ? "font-medium" : ""}>
                  {dayInFull(day)}
                </Time>
                <span className="text-soft ml-auto flex items-center gap-1.5 text-sm">
                  {day === next ? (
                    <>
                      <Icon name="arrow-right" size={14} /> next
                    </>
                  ) : day < today ? (
                    "passed"
                  ) : null}
                </span>
              </li>
            ))}
          </ol>
          <p className="text-soft mt-3 text-sm">
            Every three months from the plan’s start on {dayInFull(room.startsOn)}.
          </p>
        </Section>
      ) : null}
      {rituals.length > 0 ? (
        <Section id="rituals" title="What the plan asks for">
          <RitualList rituals={rituals} />
        </Section>
      ) : null}
    </>
  );
}
