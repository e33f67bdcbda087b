// Everybody here: since when, and with how many plans of which status.
import { Badge } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { number } from "@/lib/format/numbers";
import type { PersonRow, PlanCounts } from "@/lib/views/administration";

export type DatedPerson = PersonRow & { joinedOn: Day };

export const PeopleList = ({ people }: { people: readonly DatedPerson[] }) => (
  <ul aria-label="People" className="border-line divide-line divide-y border-y">
    {people.map((person) => (
      <li
        key={person.id}
        className="flex flex-wrap items-start justify-between gap-x-8 gap-y-1.5 py-3.5"
      >
        <div className="min-w-0">
          <Link
            href={`/admin/people/${person.id}`}
            className="rounded-small font-medium hover:underline"
          >
            {person.name}
          </Link>
          <p className="text-soft text-sm break-all">{person.email}</p>
        </div>
        <div className="text-soft grid gap-1 text-sm sm:justify-items-end">
          <PersonMarks person={person} />
          <p className="num">
            {plansInWords(person)} · since{" "}
            <Time at={person.joinedOn}>{dayInFull(person.joinedOn)}</Time>
          </p>
        </div>
      </li>
    ))}
  </ul>
);

/** What is special about an account. */
export function PersonMarks({
  person: { isAdministrator, isClosed },
}: {
  person: Pick<PersonRow, "isAdministrator" | "isClosed">;
}) {
  if (!isAdministrator && !isClosed) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {isAdministrator ? <Badge tone="moss">Administrator</Badge> : null}
      {isClosed ? <Badge icon="lock">Closed</Badge> : null}
    </p>
  );
}

/** "2 active plans, 1 archived", "no plans" */
export function plansInWords({ active, completed, archived }: PlanCounts): string {
  const parts = [
    { n: active, word: "active" },
    { n: completed, word: "completed" },
    { n: archived, word: "archived" },
  ].filter(({ n }) => n > 0);
  const [first, ...rest] = parts;
  if (!first) return "no plans";
  const head = `${number(first.n)} ${first.word} ${first.n === 1 ? "plan" : "plans"}`;
  return [head, ...rest.map(({ n, word }) => `${number(n)} ${word}`)].join(", ");
}
