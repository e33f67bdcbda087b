// A plan's burn-up with its figures in words.
import { BurnUp } from "@/components/charts/burn-up";
import type { BurnUpChart } from "@/components/charts/types";
import { Card } from "@/components/ui/card";
import { madeOnce } from "@/components/ui/made-once";
import { dayNumber } from "@/lib/domain/days";
import { dayRange } from "@/lib/format/days";
import { percent } from "@/lib/format/numbers";
import type { BurnUpView, PlanPage } from "@/lib/views/plan-page";

type Rest = Omit<BurnUpChart, "title" | "expected" | "actual" | "forecast">;

/** A burn-up as charts are drawn from; the same of the same. */
export const burnUpChart = madeOnce(
  (burnUp: BurnUpView, rest: Rest): BurnUpChart => ({
    ...rest,
    title: "Progress of the whole plan",
    expected: burnUp.expected.map(({ day, share }) => ({ x: dayNumber(day), y: share })),
    actual: burnUp.actual.map(({ day, share }) => ({ x: dayNumber(day), y: share })),
    forecast:
      burnUp.forecast?.map(({ day, low, middle, high }) => ({
        x: dayNumber(day),
        low,
        likely: middle,
        high,
      })) ?? null,
  }),
);

export function PlanChart({ plan }: { plan: PlanPage }) {
  const { burnUp, actual, expected, startsOn, endsOn, today } = plan;
  const chart = burnUpChart(burnUp, {
    description: `${percent(actual)} now, ${percent(expected)} expected; ${dayRange(startsOn, endsOn)}.`,
    startsOn: dayNumber(startsOn),
    endsOn: dayNumber(endsOn),
    today: dayNumber(today),
  });
  return (
    <Card className="mb-6">
      <BurnUp chart={chart} />
    </Card>
  );
}
