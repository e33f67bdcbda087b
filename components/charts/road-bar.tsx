import { fillOf } from "./tones";
import type { RoadBarProps } from "./types";

/** A share as an SVG length, between 0 and 100 %. */
const length = (share: number): string =>
  `${Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100}%`;

/** The bar's drawing alone, for those who say its figures themselves. */
export function RoadBarFigure({ actual, expected, word }: Omit<RoadBarProps, "label">) {
  return (
    <svg aria-hidden="true" width="100%" height="16" className="block overflow-visible">
      <rect y="4" width="100%" height="8" rx="4" className="road-track fill-line" />
      {actual > 0 ? (
        <rect
          y="4"
          width={length(Math.max(actual, 0.03))}
          height="8"
          rx="4"
          className={fillOf[word]}
        />
      ) : null}
      {expected === null ? null : (
        <line
          x1={length(expected)}
          x2={length(expected)}
          y1="0"
          y2="16"
          className="stroke-ink"
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}

/** A row's road: fill = where you are, mark = where you would be. */
export function RoadBar({ label, ...bar }: RoadBarProps) {
  return label ? (
    <div role="img" aria-label={label}>
      <RoadBarFigure {...bar} />
    </div>
  ) : (
    <RoadBarFigure {...bar} />
  );
}
