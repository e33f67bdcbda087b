import { Still } from "@/components/ui/still";
import { capitalised } from "@/lib/format/numbers";
import { type ChartRow, ChartTable } from "./chart-table";
import { longDayLabel } from "./day-ticks";
import { type Frame, levelAt, project } from "./geometry";
import { percent } from "./levels";
import { Lines } from "./lines";
import { PERCENT, Plot } from "./plot";
import { writePoints } from "./read-points";
import { ReaderPlace } from "./reader-place";
import type { BurnUpChart } from "./types";

const levels = [0, 0.5, 1].map((y) => ({ y, text: percent(y) }));

/** The whole plan, climbing: dashed = where it would be, line = where it is, band = heading. The same
 * `chart` is drawn once. */
export const BurnUp = ({ chart }: { chart: BurnUpChart }) => (
  <Still as="figure" memo={[chart, "burn-up"]} className="@container">
    <Drawn chart={chart} />
  </Still>
);

function Drawn({ chart }: { chart: BurnUpChart }) {
  const { title, description, expected, actual, forecast } = chart;
  const { frame, today, points, rows } = readingOf(chart);
  return (
    <>
      <Plot
        title={title}
        description={description}
        frame={frame}
        levels={levels}
        today={today}
        lines={<Lines frame={frame} expected={expected} actual={actual} forecast={forecast} />}
        points={<g data-points={points} />}
        over={<ReaderPlace label={`${title}, week by week`} />}
      />
      <ChartTable caption={title} rows={rows} />
    </>
  );
}

/** What the chart says in words. */
function readingOf(chart: BurnUpChart) {
  const { startsOn, endsOn, today, expected, actual, dayWord = "today" } = chart;
  const to = Math.max(endsOn, today, startsOn + 1);
  const frame: Frame = { from: startsOn, to, bottom: 0, top: 1 };
  const at = project(frame, PERCENT);
  const now = actual.at(-1)?.y ?? 0;
  const due = levelAt(expected, today) ?? 0;
  const more = `${percent(now)}, expected ${percent(due)}`;
  return {
    frame,
    today: today >= startsOn ? { x: today, word: dayWord, more } : null,
    points: writePoints(
      actual.map(({ x, y }) => ({
        x: at.x(x),
        y: at.y(y),
        words: `${longDayLabel(x)}: ${percent(y)}, expected ${percent(levelAt(expected, x) ?? 0)}`,
      })),
    ),
    rows: rowsOf(actual, expected, { x: today, word: dayWord }),
  };
}

/** A row where the plan moved, thinned to a dozen, the last one always today. */
function rowsOf(
  actual: BurnUpChart["actual"],
  expected: BurnUpChart["expected"],
  today: { x: number; word: string },
): ChartRow[] {
  const every = Math.max(1, Math.ceil(actual.length / 12));
  return actual
    .filter((_, i) => i % every === 0 || i === actual.length - 1)
    .map((point) => ({
      x: point.x,
      what: point.x === today.x ? capitalised(today.word) : "",
      actual: percent(point.y),
      expected: percent(levelAt(expected, point.x) ?? 0),
    }));
}
