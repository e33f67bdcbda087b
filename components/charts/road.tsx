import { type ChartRow, ChartTable } from "./chart-table";
import { levelAt, project, roadFrame, stepCorners } from "./geometry";
import { fullLevel, levelTicks, shortLevel } from "./levels";
import { Lines } from "./lines";
import { PERCENT, Plot } from "./plot";
import { RoadLinks } from "./road-links";
import type { RoadProps } from "./types";

/** The goal's chart: dashed = where you would be, steps = where you are, band = where you are
 * heading, stroke = today. Its table twin follows. */
export function Road({ title, description, unit, forecast, ...road }: RoadProps) {
  const frame = roadFrame(road);
  const at = project(frame, PERCENT);
  const isInside = road.today >= frame.from && road.today <= frame.to;
  const target = road.expected.at(-1);
  const mark = unit === "%" ? " %" : "";
  return (
    <figure className="@container">
      <Plot
        title={title}
        description={description}
        frame={frame}
        levels={levelTicks(frame).map((y) => ({ y, text: `${shortLevel(y)}${mark}` }))}
        today={isInside ? { x: road.today } : null}
        lines={
          <Lines
            frame={frame}
            expected={road.expected}
            actual={stepCorners(road, frame)}
            isStepped
            forecast={forecast}
          />
        }
        points={
          <>
            {target ? (
              <circle
                cx={`${at.x(target.x)}%`}
                cy={`${at.y(target.y)}%`}
                r="4"
                className="fill-ink"
              />
            ) : null}
            {road.steps.map((step) => (
              <circle
                key={`${step.x} ${step.y}`}
                cx={`${at.x(step.x)}%`}
                cy={`${at.y(step.y)}%`}
                r="5"
                className="fill-card stroke-moss"
                strokeWidth="2.5"
              />
            ))}
          </>
        }
        over={<RoadLinks steps={road.steps} at={at} unit={unit} />}
      />
      <ChartTable caption={title} rows={rowsOf(road, unit)} />
    </figure>
  );
}

function rowsOf(
  road: Omit<RoadProps, "title" | "description" | "unit" | "forecast">,
  unit: string,
): ChartRow[] {
  const row = (x: number, what: string, y: number | null): ChartRow => {
    const expected = levelAt(road.expected, x);
    return {
      x,
      what,
      actual: y === null ? "–" : fullLevel(y, unit),
      expected: expected === null ? "–" : fullLevel(Math.round(expected * 100) / 100, unit),
    };
  };
  const opensAt = road.opensAt === undefined ? road.levels.bottom : road.opensAt;
  const last = road.steps.at(-1)?.y ?? opensAt;
  const rows = [
    row(road.startsOn, "Start", opensAt),
    ...road.steps.map(({ x, y, label = "Milestone", href }) => ({
      ...row(x, label, y),
      ...(href && { href }),
    })),
  ];
  if (road.today >= road.startsOn) rows.push(row(road.today, "Today", last));
  if (road.dueOn > road.today) rows.push(row(road.dueOn, "Due", null));
  return rows.sort((a, b) => a.x - b.x);
}
