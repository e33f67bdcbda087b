import { BurnUp } from "@/components/charts/burn-up";
import { Cairn } from "@/components/charts/cairn";
import { HeatMap } from "@/components/charts/heat-map";
import { Road } from "@/components/charts/road";
import { TemplateLength } from "@/components/charts/template-length";
import { Timeline } from "@/components/charts/timeline";
import { pipelines, stones } from "@/components/landing/sample";
import { Card, Section } from "@/components/ui/card";
import { ProgressBar } from "@/components/ui/progress-bar";

const today = pipelines.today;
const months = [6, 10, 12, 18] as const;
const many = Array.from({ length: 34 }, (_, i) => `stone-${i}`);

const plan = {
  startsOn: today - 182,
  endsOn: today + 367,
  today,
  expected: [
    { x: today - 182, y: 0 },
    { x: today - 90, y: 0.19 },
    { x: today - 76, y: 0.19 },
    { x: today + 367, y: 1 },
  ],
  actual: [0, 0, 0.04, 0.04, 0.09, 0.12, 0.18, 0.18, 0.24, 0.3, 0.35, 0.38].map((y, i) => ({
    x: today - 182 + Math.round((i * 182) / 11),
    y,
  })),
  forecast: [0, 120, 240, 367].map((days) => ({
    x: today + days,
    low: 0.38 + days * 0.0012,
    likely: 0.38 + days * 0.0015,
    high: 0.38 + days * 0.0019,
  })),
};

const cost = {
  ...pipelines,
  levels: { bottom: 100, top: 70 },
  expected: [
    { x: pipelines.startsOn, y: 100 },
    { x: pipelines.dueOn, y: 70 },
  ],
  steps: [
    { x: today - 40, y: 104 },
    { x: today - 21, y: 92 },
    { x: today - 8, y: 88, label: "Cold storage for the raw zone" },
  ],
  forecast: null,
};

const row = { href: "/styleguide", doneOn: null, words: "2 of 3", word: "on-pace" } as const;
const timeline = {
  title: "Timeline of all goals",
  description: "Two goals, one of them late.",
  from: today - 182,
  to: today + 367,
  today,
  pauses: [{ from: today - 90, to: today - 76 }],
  groups: [
    {
      name: "Short term",
      rows: [
        {
          ...row,
          key: "a",
          title: "Give 3 talks",
          startsOn: today - 182,
          dueOn: today + 90,
          actual: 0.66,
        },
        {
          ...row,
          key: "b",
          title: "Pass the exam",
          startsOn: today - 150,
          dueOn: today - 12,
          actual: 0,
          word: "overdue",
          words: "Overdue 12 days",
        },
      ],
    },
  ],
} as const;
const weeks = Array.from({ length: 52 }, (_, i) => ({
  startsOn: today - 182 + 7 * i,
  count: i > 26 ? 0 : (i * 5) % 8,
  isPaused: i === 14,
  isNow: i === 26,
  isAhead: i > 26,
}));

export function Charts() {
  return (
    <Section id="charts" title="Charts">
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Card>
          <Road
            {...pipelines}
            title="Build 5 ETL pipelines"
            description="Three of five, a month to go."
            unit="pipelines"
          />
        </Card>
        <Card>
          <Road
            {...cost}
            title="Reduce cloud storage spend by 30 %"
            description="88 of 100, the target is 70."
            unit="%"
          />
        </Card>
      </div>
      <Card className="mt-4">
        <ProgressBar
          label="Plan progress"
          actual={0.38}
          expected={0.32}
          className="mb-4 max-w-sm"
        />
        <BurnUp
          chart={{ ...plan, title: "The whole plan", description: "38 percent done, 32 expected." }}
        />
      </Card>
      <Card className="mt-4">
        <Timeline {...timeline} />
      </Card>
      <div className="mt-6">
        <HeatMap title="Milestones by week" description="A year of them." weeks={weeks} />
      </div>
      <div className="mt-4 grid grid-cols-2 items-end gap-6 sm:grid-cols-4">
        {[0, 1, 4].map((count) => (
          <Cairn key={count} stones={stones.slice(0, count)} label={`${count} stones set`} />
        ))}
        <Cairn stones={stones} label={`${stones.length} stones set`} />
        {months.map((count) => (
          <Cairn key={count} stones={many.slice(0, count + 2)} label={`${count} stones set`} />
        ))}
        <Cairn stones={many} hasNext={false} label="34 stones set" />
      </div>
      <div className="mt-6 grid gap-3">
        <TemplateLength months={[6, 12]} ofMonths={24} />
        <TemplateLength months={[12, 18]} ofMonths={24} />
        <TemplateLength months={[18, 24]} ofMonths={24} />
      </div>
    </Section>
  );
}
