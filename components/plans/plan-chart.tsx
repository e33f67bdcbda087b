// The plan's burn-up with its figures in words.
import { BurnUp } from "@/components/charts/burn-up";
import { Card } from "@/components/ui/card";
import { dayNumber } from "@/lib/domain/days";
import { dayRange } from "@/lib/format/days";
import { percent } from "@/lib/format/numbers";
import type { PlanPage } from "@/lib/views/plan-page";

export function PlanChart({ plan }: { plan: PlanPage }) {
  const { burnUp } = plan;
  return (
    <Card className="mb-6">
      <BurnUp
        title="Progress of the whole plan"
        description={`${percent(plan.actual)} now, ${percent(plan.expected)} expected; ${dayRange(plan.startsOn, plan.endsOn)}.`}
        startsOn={dayNumber(plan.startsOn)}
        endsOn={dayNumber(plan.endsOn)}
        today={dayNumber(plan.today)}
        expected={burnUp.expected.map(({ day, share }) => ({ x: dayNumber(day), y: share }))}
        actual={burnUp.actual.map(({ day, share }) => ({ x: dayNumber(day), y: share }))}
        forecast={
          burnUp.forecast?.map(({ day, low, middle, high }) => ({
            x: dayNumber(day),
            low,
            likely: middle,
            high,
          })) ?? null
        }
      />
    </Card>
  );
}
