// Who did what and when, by ids and without a word of content.
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import { auditVerb } from "@/lib/format/audit";
import { dayInFull } from "@/lib/format/days";
import type { AuditLine, Moment } from "@/lib/views/administration";

export type DatedLine = AuditLine & Moment;

export function AuditList({ lines }: { lines: readonly DatedLine[] }) {
  const days = [...new Set(lines.map(({ on }) => on))];
  return (
    <div className="grid gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-lg">
            <Time at={day}>{dayInFull(day)}</Time>
          </h2>
          <ol className="border-line divide-line divide-y border-y">
            {lines
              .filter(({ on }) => on === day)
              .map((line) => (
                <Row key={line.id} line={line} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Row({ line }: { line: DatedLine }) {
  const { at, clock, verb, actor, subject, planId, goalId, entryId } = line;
  const ids = [
    { name: "plan", id: planId },
    { name: "goal", id: goalId },
    { name: "milestone", id: entryId },
  ].filter((each): each is { name: string; id: string } => each.id !== null);
  return (
    <li className="flex gap-4 py-2.5">
      <Time at={at.toISOString()} className="text-faint num w-12 shrink-0 pt-px text-sm">
        {clock}
      </Time>
      <div className="min-w-0">
        <p>
          <Who person={actor} /> <span className="text-soft">·</span> {auditVerb(verb)}
          {subject ? (
            <>
              {" "}
              <span className="text-soft">·</span> <Who person={subject} />
            </>
          ) : null}
        </p>
        {ids.length > 0 ? (
          <ul className="text-faint num flex flex-wrap gap-x-4 text-sm">
            {ids.map(({ name, id }) => (
              <li key={name} className="break-all">
                {name} {id}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

const Who = ({ person: { id, name } }: { person: AuditLine["actor"] }) =>
  name === null ? (
    <span className="text-soft">Former member</span>
  ) : (
    <Link href={`/admin/people/${id}`} className="rounded-small font-medium hover:underline">
      {name}
    </Link>
  );
