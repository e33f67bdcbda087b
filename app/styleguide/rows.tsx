import { RoadBar } from "@/components/charts/road-bar";
import { RoadSpark } from "@/components/charts/road-spark";
import { needs } from "@/components/landing/sample";
import { Button } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Tick } from "@/components/ui/controls";
import type { PaceWord } from "@/components/ui/pace-words";
import { Sentence } from "@/components/ui/words";

type Row = [
  title: string,
  fact: string,
  actual: number,
  expected: number,
  word: PaceWord,
  due: string,
];

const rows: readonly Row[] = [
  [
    "Earn AWS Solutions Architect Associate or Azure Data Engineer Associate",
    "Pick one and a date",
    0,
    0.62,
    "slipping",
    "1 Dec",
  ],
  [
    "Optimize 3+ production pipelines using Spark structured streaming",
    "2 of 3 pipelines · 4 days of slack",
    0.66,
    0.62,
    "on-pace",
    "24 Nov",
  ],
  [
    "Implement GDPR-compliant data masking in ETL workflows",
    "3 of 5 workflows",
    0.6,
    1,
    "overdue",
    "16 Nov",
  ],
  [
    "Mentor 2 junior engineers through code reviews and project shadowing",
    "2 of 2 · finished 3 weeks early",
    1,
    1,
    "done",
    "2 Nov",
  ],
  [
    "Lead migration of on-prem Hadoop cluster to cloud-native architecture",
    "3 of 8 datasets moved",
    0.37,
    0.2,
    "ahead",
    "Nov 2027",
  ],
  [
    "Develop organization-wide data quality monitoring with Great Expectations",
    "Nothing logged yet",
    0,
    0,
    "paused",
    "Nov 2027",
  ],
];

export function Rows() {
  return (
    <Section id="rows" title="Rows" aside={<span className="text-soft text-sm">months 3–6</span>}>
      <Card isFlush className="mb-6">
        <ul className="divide-line divide-y">
          {needs.map((need) => (
            <li
              key={need.fact}
              className="flex flex-wrap items-center gap-x-6 gap-y-3 px-5 py-4 sm:flex-nowrap"
            >
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-serif text-xl">
                  <Sentence of={need.sentence} />
                </p>
                <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Chip word={need.word} text={need.chip} />
                  <span className="text-soft text-sm">{need.fact}</span>
                </div>
              </div>
              <RoadSpark {...need.road} label={need.fact} className="shrink-0 max-sm:order-last" />
              <Button className="shrink-0 sm:min-w-24">+ 1</Button>
            </li>
          ))}
        </ul>
      </Card>
      <Card isFlush className="@container">
        <ul className="divide-line divide-y">
          {rows.map(([title, fact, actual, expected, word, due]) => (
            <li key={title} className="goal-row">
              <Tick aria-label={title} defaultChecked={word === "done"} />
              <div className="min-w-0">
                <p
                  className={`font-medium ${word === "done" ? "text-soft decoration-edge line-through" : ""}`}
                >
                  {title}
                </p>
                <p className="text-soft text-sm">{fact}</p>
              </div>
              <div className="goal-row-bar">
                <RoadBar
                  actual={actual}
                  expected={word === "done" ? null : expected}
                  word={word}
                  label={fact}
                />
              </div>
              <div className="goal-row-word">
                <Chip word={word} text={word === "overdue" ? "Overdue 6 days" : undefined} />
              </div>
              <p className="goal-row-due text-soft text-sm tabular-nums">{due}</p>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
