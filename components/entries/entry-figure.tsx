// A milestone's figure as its row shows it: "+1", "91 %", a mark for an item done.
import { Icon } from "@/components/ui/icon";
import type { Measure } from "@/lib/domain/measures";
import { number } from "@/lib/format/numbers";
import type { EntryView } from "@/lib/views/goal-page";

type Props = { entry: EntryView; measure: Measure };

export function EntryFigure({ entry, measure }: Props) {
  if (entry.item !== null) {
    const isDone = entry.done !== false;
    return (
      <>
        <Icon name={isDone ? "check" : "undo-2"} weight={2.5} className="mt-1" />
        <span className="sr-only">{isDone ? "Done:" : "Open again:"}</span>
      </>
    );
  }
  if (entry.amount === null) return null;
  if (measure.kind === "count") return `+${number(entry.amount)}`;
  const isShare = "unit" in measure && measure.unit.startsWith("%");
  return `${number(entry.amount)}${isShare ? " %" : ""}`;
}

/** The item's title, where the milestone is about one. */
export const itemTitle = (entry: EntryView, measure: Measure): string | null =>
  entry.item === null || measure.kind !== "checklist"
    ? null
    : (measure.items.find(({ key }) => key === entry.item)?.title ?? "An item since removed");
