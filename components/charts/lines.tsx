import { type Frame, forecastPaths, project, steppedPath, straightPath } from "./geometry";
import { GRID } from "./plot";
import type { BandPoint, Point } from "./types";

/** What goes up in a plot: the line to keep, dashed; the way so far, in steps or straight; the band it
 * is heading into, and the likely line in it, dotted. */
export function Lines({
  frame,
  expected,
  actual,
  isStepped = false,
  forecast,
}: {
  frame: Frame;
  expected: readonly Point[];
  actual: readonly Point[];
  isStepped?: boolean;
  forecast: readonly BandPoint[] | null;
}) {
  const to = project(frame, GRID);
  const ahead = forecast && forecastPaths(forecast, frame, to);
  return (
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
        d={(isStepped ? steppedPath : straightPath)(actual, to)}
        className="road-line stroke-moss"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    </>
  );
}
