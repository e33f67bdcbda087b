// The fields of a goal, the same for a new one and for an edit.
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextAreaField } from "@/components/forms/text-area-field";
import { TextField } from "@/components/forms/text-field";
import type { Area } from "@/lib/domain/blueprint";
import { SMART_PARTS } from "@/lib/domain/smart";
import { HORIZON_WORDS } from "@/lib/format/blueprints";
import { company } from "@/lib/format/roles";
import { smartPart } from "@/lib/format/smart";
import type { SeenBy } from "@/lib/views/people";
import type { GoalValues } from "./goal-values";
import { MeasureFields } from "./measure-fields";

type Props = {
  goal?: GoalValues | undefined;
  /** Who reads the plan beside its owner. */
  sharedWith: SeenBy;
  /** The plan's areas, of which a goal may have one. */
  areas: readonly Area[];
  /** A signed review tells of the goal. */
  isSigned?: boolean | undefined;
};

const whoSees = (sharedWith: SeenBy, isSigned: boolean): string =>
  [
    `On the plan: ${company(sharedWith ?? [])}.`,
    "What only you can see counts for nobody else.",
    isSigned ? "A review you both signed tells of this goal and stays as it is." : "",
  ]
    .filter(Boolean)
    .join(" ");

export function GoalFields({ goal = {}, sharedWith, areas, isSigned = false }: Props) {
  return (
    <>
      <TextField label="Title" name="title" defaultValue={goal.title} required maxLength={200} />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField label="Horizon" name="horizon" defaultValue={goal.horizon ?? "short"}>
          {Object.entries(HORIZON_WORDS).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </SelectField>
        <DateField label="Starts" name="startsOn" defaultValue={goal.startsOn} />
        <DateField
          label="Due"
          name="dueOn"
          defaultValue={goal.dueOn}
          blamedFor={["goal.dates-order"]}
        />
      </div>
      <MeasureFields measure={goal.measure} isFixed={goal.isMeasured ?? false} />
      {areas.length > 0 ? (
        <SelectField
          label="Area"
          hint="Goals of one area stand together where a team is looked at."
          name="area"
          defaultValue={goal.area ?? ""}
        >
          <option value="">No area</option>
          {areas.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </SelectField>
      ) : null}
      <SelectField
        label="Who can see it"
        hint={whoSees(sharedWith, isSigned)}
        name="private"
        defaultValue={String(goal.private ?? false)}
      >
        <option value="false">Everyone on the plan</option>
        <option value="true">Only you can see this</option>
      </SelectField>
      {goal.id === undefined ? null : (
        <TextField
          label="Why the change"
          hint="For another title, date or measure. Your next review tells it, to you and your manager."
          name="why"
          maxLength={500}
        />
      )}
      <details className="group/more" open={goal.id !== undefined}>
        <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5">
          <span className="transition-transform group-open/more:rotate-90" aria-hidden="true">
            ›
          </span>
          Why and how, notes, weight
        </summary>
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          {SMART_PARTS.map((part) => (
            <TextAreaField
              key={part}
              label={smartPart(part)}
              name={`smart.${part}`}
              defaultValue={goal.smart?.[part] ?? undefined}
              rows={1}
              maxLength={2000}
            />
          ))}
          <TextAreaField
            label="Note"
            hint="Markdown is shown as such."
            name="note"
            defaultValue={goal.note ?? undefined}
            rows={4}
            className="sm:col-span-2"
          />
          <TextField
            label="Weight"
            hint="How much it counts in the plan’s progress."
            name="weight"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={goal.weight ?? 1}
          />
        </div>
      </details>
    </>
  );
}
