// What is said about one milestone, where it stands; the field for more where it is asked for.
import type { DayOf } from "@/components/entries/milestone";
import type { Day } from "@/lib/domain/days";
import type { TalkView } from "@/lib/views/talk";
import { CommentForm } from "./comment-form";
import { Threads } from "./threads";

type Props = { entryId: string; talk: TalkView; today: Day; dayOf: DayOf; isAsked: boolean };

export function MilestoneTalk({ entryId, talk, today, dayOf, isAsked }: Props) {
  const threads = talk.threads.filter((thread) => thread.entryId === entryId);
  const isOpen = isAsked && talk.can.comment;
  if (threads.length === 0 && !isOpen) return null;
  return (
    <div className="border-line mt-3 grid gap-3 border-l-2 pl-4">
      <Threads threads={threads} talk={talk} today={today} dayOf={dayOf} />
      {isOpen ? <CommentForm talk={talk} entryId={entryId} /> : null}
    </div>
  );
}
