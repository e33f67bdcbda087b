import { type Memo, Still } from "@/components/ui/still";
import { project, roadFrame, stepCorners, steppedPath, straightPath } from "./geometry";
import { strokeOf } from "./tones";
import type { RoadLine, RoadSparkProps } from "./types";

const box = { width: 146, height: 32 };

type Props = RoadSparkProps & { className?: string; memo?: Memo };

/** The road in a row, 150 × 40. */
export const RoadSpark = ({ label, className, memo, ...road }: Props) => (
  <Still
    as="svg"
    memo={memo}
    role="img"
    aria-label={label}
    width="150"
    height="40"
    viewBox="-2 -4 150 40"
    fill="none"
    className={className}
  >
    <Way {...road} />
  </Still>
);

function Way(road: RoadLine) {
  const frame = roadFrame(road);
  const to = project(frame, box);
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
