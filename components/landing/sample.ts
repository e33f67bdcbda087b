// A small made-up plan for the landing page, drawn by the components that draw real ones.

import type { RoadLine } from "@/components/charts/types";
import type { PaceWord } from "@/components/ui/pace-words";
import type { SentenceParts } from "@/components/ui/words";

/** 22 November 2026, a Sunday. */
const TODAY = 20_779;

type SampleNeed = {
  word: PaceWord;
  chip?: string;
  sentence: SentenceParts;
  fact: string;
  road: RoadLine;
};

/** A straight road from day `start` before today to `due` after it, with entries so many days ago. */
function road(word: PaceWord, start: number, due: number, top: number, ago: number[]): RoadLine {
  const startsOn = TODAY - start;
  const dueOn = TODAY + due;
  return {
    word,
    startsOn,
    dueOn,
    today: TODAY,
    levels: { bottom: 0, top },
    expected: [
      { x: startsOn, y: 0 },
      { x: dueOn, y: top },
    ],
    steps: ago.map((days, i) => ({ x: TODAY - days, y: i + 1 })),
  };
}

export const needs: readonly SampleNeed[] = [
  {
    word: "on-pace",
    sentence: [{ text: "One more " }, { text: "pipeline", strong: true }, { text: " by Friday." }],
    fact: "3 of 5 · due 15 December",
    road: road("on-pace", 68, 23, 5, [52, 31, 12]),
  },
  {
    word: "ahead",
    sentence: [
      { text: "The " },
      { text: "certificate", strong: true },
      { text: " is eleven days ahead." },
    ],
    fact: "5 of 6 modules",
    road: road("ahead", 44, 22, 6, [40, 33, 24, 11, 3]),
  },
  {
    word: "slipping",
    sentence: [
      { text: "Pick a day for the " },
      { text: "second talk", strong: true },
      { text: "." },
    ],
    fact: "1 of 3 · due 1 December",
    road: road("slipping", 70, 9, 3, [52]),
  },
];

export const stones = [
  "first-query",
  "weather-archive",
  "city-bikes",
  "code-review",
  "air-quality",
  "module-one",
  "talk-one",
  "module-two",
];

/** The pipeline goal's chart: three of five, three weeks to go. */
export const pipelines = {
  ...road("on-pace", 68, 23, 5, []),
  steps: [
    { x: TODAY - 52, y: 1, label: "Weather archive, first one end to end" },
    { x: TODAY - 31, y: 2, label: "City bikes into a star schema" },
    { x: TODAY - 12, y: 3, label: "Air-quality readings, hourly, with schema checks" },
  ],
  forecast: [0, 6, 12, 18, 23].map((days) => ({
    x: TODAY + days,
    low: 3 + days * 0.045,
    likely: 3 + days * 0.08,
    high: 3 + days * 0.115,
  })),
};
