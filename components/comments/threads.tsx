// Threads in a list, those that are resolved folded at its end.
import type { DayOf } from "@/components/entries/milestone";
import type { Day } from "@/lib/domain/days";
import type { TalkView, ThreadView } from "@/lib/views/talk";
import { Thread } from "./thread";

type Props = { threads: readonly ThreadView[]; talk: TalkView; today: Day; dayOf: DayOf };

export function Threads({ threads, ...shared }: Props) {
  const open = threads.filter(({ isResolved }) => !isResolved);
  const resolved = threads.filter(({ isResolved }) => isResolved);
  return (
    <>
      {open.length > 0 ? (
        <ul>
          {open.map((thread) => (
            <Thread key={thread.id} thread={thread} {...shared} />
          ))}
        </ul>
      ) : null}
      {resolved.length > 0 ? (
        <details className="group/resolved text-sm">
          <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 cursor-pointer list-none items-center gap-1.5">
            <span className="transition-transform group-open/resolved:rotate-90" aria-hidden="true">
              ›
            </span>
            {resolved.length} resolved
          </summary>
          <ul className="mt-2">
            {resolved.map((thread) => (
              <Thread key={thread.id} thread={thread} {...shared} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
