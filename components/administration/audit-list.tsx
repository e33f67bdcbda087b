// Who did what and when, by ids and without a word of content.
import { type Dated, DayList } from "@/components/history/day-list";
import { Link } from "@/components/ui/link";
import { auditVerb } from "@/lib/format/audit";
import type { AuditLine } from "@/lib/views/administration";

export type DatedLine = Omit<AuditLine, "at"> & Dated;

export const AuditList = ({ lines }: { lines: readonly DatedLine[] }) => (
  <DayList items={lines}>{(line) => <Line line={line} />}</DayList>
);

function Line({ line: { verb, actor, subject, planId, goalId, entryId } }: { line: DatedLine }) {
  const ids = [
    { name: "plan", id: planId },
    { name: "goal", id: goalId },
    { name: "milestone", id: entryId },
  ].filter((each): each is { name: string; id: string } => each.id !== null);
  return (
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
