// The figure of a milestone: added to a count, the new reading of an amount or a hold.
import { TextField } from "@/components/forms/text-field";
import type { Measure } from "@/lib/domain/measures";
import { dayInFull } from "@/lib/format/days";
import { figure } from "@/lib/format/numbers";
import type { EntryView, GoalView } from "@/lib/views/goal-page";

type Props = {
  measure: Extract<Measure, { unit: string }>;
  lastReading: GoalView["lastReading"];
  entry?: EntryView | undefined;
};

export function AmountField({ measure, lastReading, entry }: Props) {
  const start = measure.kind === "count" ? 1 : undefined;
  return (
    <TextField
      label="Amount"
      hint={hintOf(measure, lastReading)}
      name="amount"
      inputMode="decimal"
      autoComplete="off"
      defaultValue={entry?.amount ?? start}
      blamedFor={["entry.amount-missing", "entry.amount-negative"]}
    />
  );
}

function hintOf({ kind, unit }: Props["measure"], last: Props["lastReading"]): string {
  if (kind === "count") return `In ${unit}, added to what is there.`;
  if (last === null) return `Where it stands now, in ${unit}.`;
  return `Where it stands now; ${figure(last.amount, unit)} on ${dayInFull(last.on)}.`;
}
