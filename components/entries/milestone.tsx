// One milestone in its list: day, figure, words, evidence, its acts, and what it was before.

import { MilestoneTalk } from "@/components/comments/milestone-talk";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import type { Measure } from "@/lib/domain/measures";
import { dayInFull, dayInShort } from "@/lib/format/days";
import { entryFigure } from "@/lib/format/events";
import { inUnit } from "@/lib/format/measures";
import type { EntryView, MilestoneView } from "@/lib/views/goal-page";
import type { TalkView } from "@/lib/views/talk";
import { TakeAway } from "./entry-again";
import { EntryBody } from "./entry-body";
import { EntryFigure, itemTitle } from "./entry-figure";

export type DayOf = (at: Date) => Day;

type Props = {
  goalId: string;
  href: string;
  measure: Measure;
  milestone: MilestoneView;
  today: Day;
  dayOf: DayOf;
  canChange: boolean;
  talk: TalkView;
  /** Its comment is being written. */
  isAsked: boolean;
};

export function Milestone({ talk, isAsked, ...props }: Props) {
  const { goalId, href, measure, milestone, today, dayOf, canChange } = props;
  const { now } = milestone;
  const title = itemTitle(now, measure);
  const day = dayInFull(now.occurredOn);
  return (
    <li
      id={`milestone-${now.id}`}
      className="target:bg-moss-wash border-line grid grid-cols-[auto_auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 border-t px-4 py-4 first:border-t-0 sm:grid-cols-[4.25rem_var(--figure)_minmax(0,1fr)] sm:px-5"
    >
      <Time at={now.occurredOn} className="text-soft text-sm whitespace-nowrap tabular-nums">
        {dayInShort(now.occurredOn, today)}
      </Time>
      <span className="text-moss font-semibold whitespace-nowrap tabular-nums">
        <EntryFigure entry={now} measure={measure} />
      </span>
      <div className="col-span-full min-w-0 sm:col-span-1">
        {title ? <p className="font-medium">{title}</p> : null}
        <EntryBody entry={now} empty={title ? "" : silent(now, measure)} />
        {now.by ? <p className="text-soft text-sm">Logged by {now.by}</p> : null}
        <Trace milestone={milestone} measure={measure} dayOf={dayOf} today={today} />
        <MilestoneTalk entryId={now.id} talk={talk} today={today} dayOf={dayOf} isAsked={isAsked} />
      </div>
      {canChange || talk.can.comment ? (
        <div className="col-span-full -ml-2.5 flex flex-wrap sm:col-start-3 print:hidden">
          {talk.can.comment ? (
            <Link
              scroll={false}
              href={`${href}?comment=${now.id}#milestone-${now.id}`}
              className={buttonClass("quiet", "small")}
            >
              Comment<span className="sr-only">, {day}</span>
            </Link>
          ) : null}
          {canChange ? (
            <>
              <Link
                scroll={false}
                href={`${href}?correct=${now.id}`}
                aria-label={`Correct, ${day}`}
                className={buttonClass("quiet", "small")}
              >
                Correct
              </Link>
              <TakeAway
                goalId={goalId}
                entryId={now.id}
                text="Take away"
                name={`Take away, ${day}`}
                variant="quiet"
              />
            </>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What a milestone without words was. */
const silent = ({ amount }: EntryView, measure: Measure): string =>
  amount === null ? "A milestone without words" : inUnit(amount, measure);

type TraceProps = Pick<Props, "milestone" | "measure" | "dayOf" | "today">;

/** What it said before it was corrected, folded. */
export function Trace({ milestone: { now, was }, measure, dayOf, today }: TraceProps) {
  if (was.length === 0) return null;
  const on = dayOf(now.recordedAt);
  return (
    <details className="group/trace mt-1 text-sm">
      <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5">
        <span className="transition-transform group-open/trace:rotate-90" aria-hidden="true">
          ›
        </span>
        {now.isVoid ? "Taken away" : "Corrected"} on {dayInFull(on)}
      </summary>
      <div className="border-line mt-1 grid gap-2 border-l-2 pl-3">
        {was.map((entry) => (
          <div key={entry.id} className="text-soft">
            <p>
              {dayInShort(entry.occurredOn, today)} · {entryFigure(entry, measure)}
            </p>
            {entry.note || entry.evidence.length > 0 ? <EntryBody entry={entry} empty="" /> : null}
          </div>
        ))}
      </div>
    </details>
  );
}
