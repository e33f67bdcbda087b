// The item of a checklist that a milestone is about, and whether it is done or open again.
import { SelectField } from "@/components/forms/select-field";
import type { ChecklistItem } from "@/lib/domain/measures";
import type { EntryView } from "@/lib/views/goal-page";

type Props = {
  items: readonly ChecklistItem[];
  doneItems: readonly string[];
  entry?: EntryView | undefined;
};

export function ItemFields({ items, doneItems, entry }: Props) {
  const open = items.filter(({ key }) => !doneItems.includes(key));
  const done = items.filter(({ key }) => doneItems.includes(key));
  const chosen = entry?.item ?? open[0]?.key ?? done[0]?.key;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField label="Item" name="item" defaultValue={chosen}>
        <Items label="To do" items={open} />
        <Items label="Done" items={done} />
      </SelectField>
      <SelectField label="It is now" name="done" defaultValue={String(entry?.done ?? true)}>
        <option value="true">done</option>
        <option value="false">open again</option>
      </SelectField>
    </div>
  );
}

function Items({ label, items }: { label: string; items: readonly ChecklistItem[] }) {
  if (items.length === 0) return null;
  return (
    <optgroup label={label}>
      {items.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
