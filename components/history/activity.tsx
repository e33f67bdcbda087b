// How busy the plan was, week by week, above what happened in it.
import { HeatMap } from "@/components/charts/heat-map";
import { Section } from "@/components/ui/card";
import type { Week } from "@/lib/domain/activity";
import { dayNumber } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { figure } from "@/lib/format/numbers";

export function Activity({ weeks }: { weeks: readonly Week[] }) {
  const total = weeks.reduce((sum, { count }) => sum + count, 0);
  const past = weeks.filter(({ isAhead }) => !isAhead);
  const busiest = past.toSorted((a, b) => b.count - a.count)[0];
  const words =
    total === 0 || !busiest
      ? "No milestones yet. Each one darkens its week."
      : `${figure(total, "milestones")} in ${figure(past.length, "weeks")}, most in the week of ${dayInFull(busiest.startsOn)}.`;
  return (
    <Section id="activity" title="Week by week">
      <p className="text-soft mb-4">{words}</p>
      <HeatMap
        title="Milestones by week"
        description={words}
        weeks={weeks.map(({ startsOn, ...week }) => ({ ...week, startsOn: dayNumber(startsOn) }))}
      />
    </Section>
  );
}
