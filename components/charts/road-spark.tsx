import { Still } from "@/components/ui/still";
import { project, roadFrame, stepCorners, steppedPath, straightPath } from "./geometry";
import { strokeOf } from "./tones";
import type { RoadSparkProps } from "./types";

const box = { width: 146, height: 32 };

/** The road in a row, 150 × 40. */
export function RoadSpark({ label, className, ...road }: RoadSparkProps & { className?: string }) {
  const frame = roadFrame(road);
  const to = project(frame, box);
  const corners = stepCorners(road, frame);
  const here = corners.at(-1);
  return (
    <Still
      as="svg"
      role="img"
      aria-label={label}
      width="150"
      height="40"
      viewBox="-2 -4 150 40"
      fill="none"
      className={className}
    >
      <path d={straightPath(road.expected, to)} className="stroke-faint" strokeDasharray="3 3" />
      <path
        d={steppedPath(corners, to)}
        className={strokeOf[road.word]}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {here ? (
        <circle
          cx={to.x(here.x)}
          cy={to.y(here.y)}
          r="2.5"
          className={`fill-card ${strokeOf[road.word]}`}
          strokeWidth="2"
        />
      ) : null}
    </Still>
  );
}
