import { project, straightPath } from "./geometry";
import { strokeOf } from "./tones";
import type { PlanSparkProps } from "./types";

const box = { width: 146, height: 32 };

/** A whole plan's road in a row, 150 × 40: the dashed line, and the way so far. */
export function PlanSpark({ label, word, className, ...road }: PlanSparkProps) {
  const frame = { from: road.startsOn, to: road.endsOn, bottom: 0, top: 1 };
  const to = project(frame, box);
  return (
    <svg
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
        d={straightPath(road.actual, to)}
        className={strokeOf[word]}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
