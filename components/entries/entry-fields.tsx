// The fields of a milestone: what happened, how much, when, and what shows it.
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-area-field";
import { TextField } from "@/components/forms/text-field";
import type { Day } from "@/lib/domain/days";
import type { EntryView, GoalView } from "@/lib/views/goal-page";
import { AmountField } from "./amount-field";
import { ItemFields } from "./item-fields";

type Props = { goal: GoalView; today: Day; entry?: EntryView | undefined };

export function EntryFields({ goal, today, entry }: Props) {
  const { measure } = goal;
  const [first, ...more] = entry?.evidence ?? [];
  return (
    <>
      <TextAreaField
        label="What happened"
        name="note"
        rows={2}
        defaultValue={entry?.note ?? undefined}
        autoFocus
      />
      {measure.kind === "checklist" ? (
        <ItemFields items={measure.items} doneItems={goal.doneItems} entry={entry} />
      ) : null}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {measure.kind === "tick" || measure.kind === "checklist" ? null : (
          <AmountField measure={measure} lastReading={goal.lastReading} entry={entry} />
        )}
        <DateField
          label="Date"
          hint="Today or earlier."
          name="occurredOn"
          max={today}
          defaultValue={entry?.occurredOn ?? today}
          blamedFor={["entry.in-future"]}
        />
      </div>
      <LinkField at={0} link={first} />
      <details className="group/links -mt-1" open={more.length > 0}>
        <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5 text-sm">
          <span className="transition-transform group-open/links:rotate-90" aria-hidden="true">
            ›
          </span>
          More links
        </summary>
        <div className="mt-3 grid gap-4">
          {rowsFor(more.length).map((row) => (
            <LinkField key={row} at={row} link={more[row - 1]} />
          ))}
        </div>
      </details>
    </>
  );
}

/** Rows beyond the first: two to fill in, or as many as there are. */
const rowsFor = (links: number): number[] =>
  Array.from({ length: Math.max(2, links) }, (_, at) => at + 1);

/** One row of evidence; a title it has stays with it. */
function LinkField({ at, link }: { at: number; link: EntryView["evidence"][number] | undefined }) {
  return (
    <>
      <TextField
        label={at === 0 ? "Evidence link" : `Link ${at + 1}`}
        name={`evidence.${at}.url`}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        defaultValue={link?.url}
      />
      {link?.title ? (
        <input type="hidden" name={`evidence.${at}.title`} value={link.title} />
      ) : null}
    </>
  );
}
