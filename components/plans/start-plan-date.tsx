"use client";
// The start date; the preview beside it follows every change.
import { useTransition } from "react";
import { DateField } from "@/components/forms/date-field";
import { useWay } from "@/components/ui/use-way";
import { isDay } from "@/lib/domain/days";

export function StartPlanDate({ template, startsOn }: { template: string; startsOn: string }) {
  const way = useWay();
  const [isPending, startTransition] = useTransition();
  return (
    <DateField
      label="Start date"
      name="startsOn"
      hint="A day in the past is fine."
      defaultValue={startsOn}
      required
      aria-busy={isPending || undefined}
      onChange={({ target: { value } }) => {
        if (!isDay(value)) return;
        startTransition(() => {
          way.replace(`/plans/new?template=${template}&startsOn=${value}`, { scroll: false });
        });
      }}
    />
  );
}
