import type { Memo } from "@/components/ui/still";
import { project, roadFrame, stepCorners, steppedPath, straightPath } from "./geometry";
import { SPARK, Spark } from "./spark";
import { strokeOf } from "./tones";
import type { RoadLine, RoadSparkProps } from "./types";

type Props = RoadSparkProps & { className?: string; memo?: Memo };

/** The road in a row. */
export const RoadSpark = ({ label, className, memo, ...road }: Props) => (
  <Spark label={label} className={className} memo={memo}>
    <Way {...road} />
  </Spark>
);

function Way(road: RoadLine) {
  const frame = roadFrame(road);
  const to = project(frame, SPARK);
  const corners = stepCorners(road, frame);
  const here = corners.at(-1);
  return (
    <>
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
    </>
  );
}
