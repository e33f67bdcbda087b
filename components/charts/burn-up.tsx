import { madeOnce } from "@/components/ui/made-once";
import { capitalised } from "@/lib/format/numbers";
import { ChartReader } from "./chart-reader";
import { type ChartRow, ChartTable } from "./chart-table";
import { longDayLabel } from "./day-ticks";
import { type Frame, forecastPaths, levelAt, project, straightPath } from "./geometry";
import { percent } from "./levels";
import { GRID, PERCENT, Plot } from "./plot";
import type { BurnUpChart } from "./types";

const levels = [0, 0.5, 1].map((y) => ({ y, text: percent(y) }));

type Props = { chart: BurnUpChart };

/** The whole plan, climbing: dashed = where it would be, line = where it is, band = heading. The same
 * `chart` is drawn once. */
export function BurnUp({ chart }: Props) {
  const { title, description } = chart;
  const { frame, today, points, rows } = readingOf(chart);
  return (
    <figure className="@container">
      <Plot
        memo={[chart, "plot"]}
        title={title}
        description={description}
        frame={frame}
        levels={levels}
        today={today}
        lines={<Lines chart={chart} />}
        over={<ChartReader label={`${title}, week by week`} points={points} />}
      />
      <ChartTable memo={[chart, "table"]} caption={title} rows={rows} />
    </figure>
  );
}

const frameOf = ({ startsOn, endsOn, today }: BurnUpChart): Frame => ({
  from: startsOn,
  to: Math.max(endsOn, today, startsOn + 1),
  bottom: 0,
  top: 1,
});

/** What the chart says in words. */
const readingOf = madeOnce((chart: BurnUpChart) => {
  const { startsOn, today, expected, actual, dayWord = "today" } = chart;
  const frame = frameOf(chart);
  const at = project(frame, PERCENT);
  const now = actual.at(-1)?.y ?? 0;
  const due = levelAt(expected, today) ?? 0;
  const more = `${percent(now)}, expected ${percent(due)}`;
  return {
    frame,
    today: today >= startsOn ? { x: today, word: dayWord, more } : null,
    points: actual.map(({ x, y }) => ({
      x: at.x(x),
      y: at.y(y),
      words: `${longDayLabel(x)}: ${percent(y)}, expected ${percent(levelAt(expected, x) ?? 0)}`,
    })),
    rows: rowsOf(actual, expected, { x: today, word: dayWord }),
  };
});

function Lines({ chart }: Props) {
  const frame = frameOf(chart);
  const to = project(frame, GRID);
  const ahead = chart.forecast && forecastPaths(chart.forecast, frame, to);
  return (
    <>
      {ahead ? <path d={ahead.band} className="fill-band" /> : null}
      <path
        d={straightPath(chart.expected, to)}
        className="stroke-faint"
        strokeWidth="1.25"
        strokeDasharray="4 4"
      />
      {ahead ? (
        <path
          d={ahead.likely}
          className="stroke-moss"
          strokeWidth="2"
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
      ) : null}
      <path
        d={straightPath(chart.actual, to)}
        className="road-line stroke-moss"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    </>
  );
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
