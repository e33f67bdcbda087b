// The fields of a goal's measure: choose a kind, and only what it needs is shown, script or not.
import { SelectField } from "@/components/forms/select-field";
import { TextAreaField } from "@/components/forms/text-area-field";
import { TextField } from "@/components/forms/text-field";
import type { Measure, MeasureKind } from "@/lib/domain/measures";
import { ItemsProblem } from "./items-problem";
import { KindChoice } from "./kind-choice";

/** Shown while one of these kinds is chosen; the fieldset knows which is. */
const shownFor: Record<string, string> = {
  baseline: "hidden group-has-[[value=amount]:checked]/measure:block",
  op: "hidden group-has-[[value=hold]:checked]/measure:block",
  figures:
    "hidden group-has-[:is([value=count],[value=amount],[value=hold]):checked]/measure:grid sm:grid-cols-2 gap-4",
  items: "hidden group-has-[[value=checklist]:checked]/measure:grid gap-3",
};

/** `isFixed`: figures were logged, so the kind stays what it is. */
export function MeasureFields({
  measure = { kind: "tick" },
  isFixed = false,
}: {
  measure?: Measure | undefined;
  isFixed?: boolean;
}) {
  const target = "target" in measure ? measure.target : undefined;
  const unit = "unit" in measure ? measure.unit : undefined;
  const items = measure.kind === "checklist" ? measure.items : [];
  const offered: readonly MeasureKind[] = isFixed
    ? [measure.kind]
    : ["tick", "count", "amount", "hold", "checklist"];
  return (
    <fieldset className="group/measure grid gap-4">
      <legend className="mb-2 font-medium">How it is measured</legend>
      <KindChoice offered={offered} chosen={measure.kind} />
      {isFixed ? (
        <p className="text-soft text-sm">
          Milestones were logged in this measure, so it stays. Its figures can change.
        </p>
      ) : null}
      <SelectField
        label="It holds while it is"
        name="measure.op"
        defaultValue={measure.kind === "hold" ? measure.op : "at-least"}
        className={shownFor.op}
      >
        <option value="at-least">at least the target</option>
        <option value="at-most">at most the target</option>
      </SelectField>
      <div className={shownFor.figures}>
        <TextField
          label="From"
          name="measure.baseline"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={measure.kind === "amount" ? measure.baseline : undefined}
          className={shownFor.baseline}
        />
        <TextField
          label="Target"
          name="measure.target"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={target}
        />
        <TextField
          label="Unit"
          name="measure.unit"
          autoComplete="off"
          placeholder="pipelines"
          defaultValue={unit}
        />
      </div>
      <div className={shownFor.items}>
        {items.map((item, at) => (
          <div key={item.key}>
            <input type="hidden" name={`measure.items.${at}.key`} value={item.key} />
            <TextField
              label={`Item ${at + 1}`}
              name={`measure.items.${at}.title`}
              defaultValue={item.title}
            />
          </div>
        ))}
        <TextAreaField
          label={items.length > 0 ? "More items" : "Items"}
          hint="One a line. Empty an item to take it off the list."
          name="measure.more"
          rows={3}
        />
        <ItemsProblem rows={items.length} />
      </div>
    </fieldset>
  );
}
