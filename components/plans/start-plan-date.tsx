"use client";
// The start date; the preview beside it follows every change.
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { DateField } from "@/components/forms/date-field";
import { isDay } from "@/lib/domain/days";

export function StartPlanDate({ template, startsOn }: { template: string; startsOn: string }) {
  const router = useRouter();
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
        startTransition(() =>
          router.replace(`/plans/new?template=${template}&startsOn=${value}`, { scroll: false }),
        );
      }}
    />
  );
}
