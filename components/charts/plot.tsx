import { Fragment, type ReactNode } from "react";
import { Still } from "@/components/ui/still";
import { dayTicks } from "./day-ticks";
import { type Frame, project } from "./geometry";

/** Lines live in a thousand by a thousand that stretches to the chart's real size. */
export const GRID = { width: 1000, height: 1000 };
/** Labels and points keep their size: they stand at percentages of the chart. */
export const PERCENT = { width: 100, height: 100 };

type Picture = {
  title: string;
  description: string;
  frame: Frame;
  levels: readonly { y: number; text: string }[];
  /** `null` when today lies outside. `word` is another day's name, `more` said where there is room. */
  today: { x: number; word?: string | undefined; more?: string } | null;
  lines: ReactNode;
  points?: ReactNode;
};

type Props = Picture & {
  /** What can be reached, over the drawing, at percentages of it. */
  over?: ReactNode;
};

/** The frame of a chart: levels at the left, days at the foot, a stroke for today. `lines` are
 * drawn stretched, `points` over them unstretched, `over` is no part of the picture. */
export function Plot({ over, ...picture }: Props) {
  const widest = Math.max(...picture.levels.map((level) => level.text.length));
  const room = widest > 5 ? "pl-15" : widest > 2 ? "pl-11" : "pl-6";
  return (
    <div className={`h-48 pt-6 pr-3 pb-7 @lg:h-64 ${room}`}>
      <div className="relative h-full">
        <Still
          as="svg"
          role="img"
          width="100%"
          height="100%"
          className="block overflow-visible text-sm"
        >
          <Drawing {...picture} />
        </Still>
        {over}
      </div>
    </div>
  );
}

function Drawing({ title, description, frame, levels, today, lines, points }: Picture) {
  const to = project(frame, PERCENT);
  return (
    <>
      <title>{title}</title>
      <desc>{description}</desc>
      <g>
        {levels.map((level) => (
          <Fragment key={level.text}>
            <line
              x2="100%"
              y1={`${to.y(level.y)}%`}
              y2={`${to.y(level.y)}%`}
              className="stroke-line"
            />
            <text
              y={`${to.y(level.y)}%`}
              dx="-10"
              dy=".33em"
              textAnchor="end"
              className="fill-faint tabular-nums"
            >
              {level.text}
            </text>
          </Fragment>
        ))}
        {dayTicks(frame.from, frame.to).map((tick, i, all) => (
          <text
            key={tick.x}
            x={`${to.x(tick.x)}%`}
            y="100%"
            dy="22"
            dx={i === 0 ? "-4" : i === all.length - 1 ? "8" : "0"}
            textAnchor={i === 0 ? "start" : i === all.length - 1 ? "end" : "middle"}
            className={`fill-faint tabular-nums ${tick.isMinor ? "hidden @lg:inline" : ""}`}
          >
            {tick.text}
          </text>
        ))}
      </g>
      {today ? <Today x={to.x(today.x)} word={today.word} more={today.more} /> : null}
      <svg
        aria-hidden="true"
        width="100%"
        height="100%"
        viewBox={`0 0 ${GRID.width} ${GRID.height}`}
        preserveAspectRatio="none"
        fill="none"
        className="plot-lines overflow-visible"
      >
        {lines}
      </svg>
      {points}
    </>
  );
}

type TodayProps = { x: number; word?: string | undefined; more?: string | undefined };

function Today({ x, word = "today", more }: TodayProps) {
  const isRight = x > 55;
  return (
    <>
      <line x1={`${x}%`} x2={`${x}%`} y1="-8" y2="100%" className="stroke-edge" />
      <text
        x={`${x}%`}
        y="-8"
        dx={isRight ? "-6" : "6"}
        dy=".1em"
        textAnchor={isRight ? "end" : "start"}
        className="fill-soft tabular-nums"
      >
        {word}
        {more ? <tspan className="hidden @3xs:inline">{` · ${more}`}</tspan> : null}
      </text>
    </>
  );
}
