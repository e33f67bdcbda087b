// What is said about a goal or a plan, and where one says it.
import type { ReactNode } from "react";
import type { DayOf } from "@/components/entries/milestone";
import { Card, Section } from "@/components/ui/card";
import type { Day } from "@/lib/domain/days";
import type { TalkView } from "@/lib/views/talk";
import { CommentForm } from "./comment-form";
import { Threads } from "./threads";

type Props = {
  talk: TalkView;
  today: Day;
  dayOf: DayOf;
  /** Milestones that stand on this page and show their own threads. */
  shown?: readonly string[];
  /** More that can be done here. */
  children?: ReactNode;
  className?: string;
};

/** Nothing where nothing was said and nothing may be. */
export function Comments({ talk, today, dayOf, shown = [], children, className = "" }: Props) {
  const threads = talk.threads.filter(({ entryId }) => !entryId || !shown.includes(entryId));
  if (threads.length === 0 && !talk.can.comment) return null;
  return (
    <Section
      id="comments"
      title="Comments"
      // On paper an empty form says nothing.
      className={`scroll-mt-4 ${threads.length === 0 ? "print:hidden" : ""} ${className}`}
    >
      <Card className="grid gap-5">
        <Threads threads={threads} talk={talk} today={today} dayOf={dayOf} />
        {talk.can.comment ? <CommentForm talk={talk} /> : null}
        {children}
      </Card>
    </Section>
  );
}
