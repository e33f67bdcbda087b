import { project, straightPath } from "./geometry";
import { SPARK, Spark } from "./spark";
import { strokeOf } from "./tones";
import type { PlanSparkProps } from "./types";

/** A whole plan's road in a row: the dashed line, and the way so far. */
export function PlanSpark({ label, word, className, ...road }: PlanSparkProps) {
  const frame = { from: road.startsOn, to: road.endsOn, bottom: 0, top: 1 };
  const to = project(frame, SPARK);
  return (
    <Spark label={label} className={className}>
      <path d={straightPath(road.expected, to)} className="stroke-faint" strokeDasharray="3 3" />
      <path
        d={straightPath(road.actual, to)}
        className={strokeOf[word]}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </Spark>
  );
}
