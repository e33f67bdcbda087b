import { Link } from "@/components/ui/link";
import { Sentence, Time, VisuallyHidden } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull, dayName } from "@/lib/format/days";
import { eventSentence } from "@/lib/format/events";
import { placeOf, planOf } from "@/lib/format/notifications";
import { capitalised } from "@/lib/format/numbers";
import type { Notification } from "@/lib/views/notifications";

/** News on the day and at the clock time of whoever reads it. */
export type DatedNotification = Notification & { on: Day; clock: string };

/** What others did, day by day, latest first; what is new carries a dot. */
export function NotificationList({
  notifications,
  today,
}: {
  notifications: readonly DatedNotification[];
  today: Day;
}) {
  const days = [...new Set(notifications.map(({ on }) => on))];
  return (
    <div className="grid grid-cols-1 gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-lg">
            <Time at={day}>{headingOf(day, today)}</Time>
          </h2>
          <ol className="border-line divide-line divide-y border-y">
            {notifications
              .filter(({ on }) => on === day)
              .map((notification) => (
                <Row key={notification.id} notification={notification} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function headingOf(day: Day, today: Day): string {
  const name = dayName(day, today);
  return name === "today" || name === "yesterday" ? capitalised(name) : dayInFull(day);
}

function Row({ notification }: { notification: DatedNotification }) {
  const { isUnread, at, clock, actor, person, goal, plan, event } = notification;
  const about = { ...(goal ?? {}), ...(person !== null && { person }) };
  return (
    <li className="flex gap-4 py-3">
      <Time at={at} className="text-faint num w-12 shrink-0 pt-px text-sm">
        {clock}
      </Time>
      <div className="min-w-0 grow">
        <p>
          <Link href={placeOf(notification)} className="rounded-small hover:underline">
            {isUnread ? <VisuallyHidden>New: </VisuallyHidden> : null}
            <Sentence of={eventSentence(event, about)} />
          </Link>
        </p>
        <p className="text-soft text-sm">
          {actor ?? "A former member"} · {planOf(plan)}
        </p>
      </div>
      <span
        aria-hidden="true"
        className={`mt-2 size-2 shrink-0 rounded-full ${isUnread ? "bg-moss" : ""}`}
      />
    </li>
  );
}
