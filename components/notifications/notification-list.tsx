import { type Dated, DayList } from "@/components/history/day-list";
import { Link } from "@/components/ui/link";
import { Sentence, VisuallyHidden } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { actorName, eventSentence } from "@/lib/format/events";
import { placeOf, planOf } from "@/lib/format/notifications";
import type { Notification } from "@/lib/views/notifications";

export type DatedNotification = Notification & Dated;

type Props = { notifications: readonly DatedNotification[]; today: Day };

/** What others did, day by day, latest first; what is new carries a dot. */
export const NotificationList = ({ notifications, today }: Props) => (
  <DayList items={notifications} today={today}>
    {(notification) => <News notification={notification} />}
  </DayList>
);

function News({ notification }: { notification: DatedNotification }) {
  const { isUnread, person, goal, plan, event } = notification;
  const about = { ...(goal ?? {}), ...(person !== null && { person }) };
  return (
    <>
      <div className="min-w-0 grow">
        <p>
          <Link href={placeOf(notification)} className="rounded-small hover:underline">
            {isUnread ? <VisuallyHidden>New: </VisuallyHidden> : null}
            <Sentence of={eventSentence(event, about)} />
          </Link>
        </p>
        <p className="text-soft text-sm">
          {actorName(notification, "A former member")} · {planOf(plan)}
        </p>
      </div>
      <span
        aria-hidden="true"
        className={`mt-2 size-2 shrink-0 rounded-full ${isUnread ? "bg-moss" : ""}`}
      />
    </>
  );
}
