import { Still } from "@/components/ui/still";
import { longDayLabel } from "./day-ticks";
import type { Projection } from "./geometry";
import { fullLevel } from "./levels";
import type { StepPoint } from "./types";

/** Shares of the chart that two points are apart at least, across or up: room for a finger on the
 * narrowest screen. Those between are reached in the table. */
const APART = { x: 10, y: 19 };

/** The points of a road that lead to their milestones, over the drawing: by key, pointer or finger,
 * each says its day, its level and what happened. */
export function RoadLinks({
  steps,
  at,
  unit,
}: {
  steps: readonly StepPoint[];
  at: Projection;
  unit: string;
}) {
  const points = apart(
    steps.flatMap((step) => {
      const { x, y, href } = step;
      if (href === undefined) return [];
      return [{ left: at.x(x), top: at.y(y), href, words: wordsOf(step, unit) }];
    }),
  );
  if (points.length === 0) return null;
  return (
    <Still as="ul" aria-label="Milestones on the road" className="print:hidden">
      {points.map(({ left, top, href, words }) => (
        <li
          key={href}
          className="absolute size-6 -translate-1/2"
          style={{ left: `${left}%`, top: `${top}%` }}
        >
          <a href={href} className="group/point block size-6 rounded-full">
            <span className="sr-only">{words}</span>
            <span
              aria-hidden="true"
              className={`rounded-button border-line bg-card shadow-float pointer-events-none absolute bottom-7 z-10 hidden w-max max-w-[45cqw] border px-2.5 py-1 text-sm group-hover/point:block group-focus-visible/point:block ${left > 50 ? "right-0" : "left-0"}`}
            >
              {words}
            </span>
          </a>
        </li>
      ))}
    </Still>
  );
}

/** "3 March 2026: 2 pipelines, Orders into PostgreSQL" */
function wordsOf({ x, y, label }: StepPoint, unit: string): string {
  return [`${longDayLabel(x)}: ${fullLevel(y, unit)}`, label].filter(Boolean).join(", ");
}

type Placed = { left: number; top: number };

/** The latest first, then every earlier one that stands clear of those. */
function apart<T extends Placed>(points: readonly T[]): T[] {
  const kept: T[] = [];
  for (const point of points.toReversed()) {
    const isClear = kept.every(
      ({ left, top }) =>
        Math.abs(left - point.left) >= APART.x || Math.abs(top - point.top) >= APART.y,
    );
    if (isClear) kept.unshift(point);
  }
  return kept;
}
