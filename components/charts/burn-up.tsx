import { capitalised } from "@/lib/format/numbers";
import { ChartReader } from "./chart-reader";
import { type ChartRow, ChartTable } from "./chart-table";
import { longDayLabel } from "./day-ticks";
import { forecastPaths, levelAt, project, straightPath } from "./geometry";
import { percent } from "./levels";
import { GRID, PERCENT, Plot } from "./plot";
import type { BurnUpProps } from "./types";

const levels = [0, 0.5, 1].map((y) => ({ y, text: percent(y) }));

/** The whole plan, climbing: dashed = where it would be, line = where it is, band = heading. */
export function BurnUp({
  title,
  description,
  startsOn,
  endsOn,
  today,
  expected,
  actual,
  forecast,
  dayWord = "today",
}: BurnUpProps) {
  const isInside = today >= startsOn;
  const frame = { from: startsOn, to: Math.max(endsOn, today, startsOn + 1), bottom: 0, top: 1 };
  const to = project(frame, GRID);
  const ahead = forecast && forecastPaths(forecast, frame, to);
  const at = project(frame, PERCENT);
  const now = actual.at(-1)?.y ?? 0;
  const due = levelAt(expected, today) ?? 0;
  return (
    <figure className="@container">
      <Plot
        title={title}
        description={description}
        frame={frame}
        levels={levels}
        today={
          isInside
            ? { x: today, word: dayWord, more: `${percent(now)}, expected ${percent(due)}` }
            : null
        }
        lines={
          <>
            {ahead ? <path d={ahead.band} className="fill-band" /> : null}
            <path
              d={straightPath(expected, to)}
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
              d={straightPath(actual, to)}
              className="road-line stroke-moss"
              strokeWidth="2.5"
              strokeLinejoin="round"
            />
          </>
        }
        over={
          <ChartReader
            label={`${title}, week by week`}
            points={actual.map(({ x, y }) => ({
              x: at.x(x),
              y: at.y(y),
              words: `${longDayLabel(x)}: ${percent(y)}, expected ${percent(levelAt(expected, x) ?? 0)}`,
            }))}
          />
        }
      />
      <ChartTable caption={title} rows={rowsOf(actual, expected, { x: today, word: dayWord })} />
    </figure>
  );
}

/** A row where the plan moved, thinned to a dozen, the last one always today. */
function rowsOf(
  actual: BurnUpProps["actual"],
  expected: BurnUpProps["expected"],
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
