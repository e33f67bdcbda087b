import { Still } from "@/components/ui/still";
import { Time } from "@/components/ui/words";
import { figure } from "@/lib/format/numbers";
import { dayLabel, dayOf, longDayLabel } from "./day-ticks";
import { FoldedTable } from "./folded-table";
import { writePoints } from "./read-points";
import { ReaderPlace } from "./reader-place";
import type { HeatMapProps, HeatWeek } from "./types";

const A_ROW = 13;
const HEIGHT = 30;
const SHARE = 100 / A_ROW;
const WIDE = SHARE * 0.86;
const HEADS = [{ text: "Week of" }, { text: "Milestones", isFigure: true }];

/** A square for each week, a quarter a row: the figure counts what was done in it, and the darker
 * the square, the more it was. A dash is a week of pause, an outline is now. Quarters that have not
 * begun are left out. */
export const HeatMap = (props: HeatMapProps) => (
  <Still as="figure" className="max-w-3xl">
    <Drawn {...props} />
  </Still>
);

function Drawn({ title, description, weeks: all }: HeatMapProps) {
  const begun = all.filter(({ isAhead }) => !isAhead).length;
  const rows = Math.max(1, Math.ceil(begun / A_ROW));
  const weeks = all.slice(0, rows * A_ROW);
  const points = writePoints(
    weeks
      .filter(({ isAhead }) => !isAhead)
      .map((week, i) => ({
        x: (i % A_ROW) * SHARE + WIDE / 2,
        y: ((Math.floor(i / A_ROW) + 0.46) / rows) * 100,
        words: wordsOf(week),
      })),
  );
  const busy = weeks.filter(({ count }) => count > 0);
  return (
    <>
      <div className="relative ml-16">
        <svg
          role="img"
          width="100%"
          height={rows * HEIGHT}
          className="block overflow-visible text-sm"
        >
          <title>{title}</title>
          <desc>{description}</desc>
          <g data-points={points} />
          {weeks.map((week, i) => (
            <Square
              key={week.startsOn}
              week={week}
              column={i % A_ROW}
              row={Math.floor(i / A_ROW)}
            />
          ))}
        </svg>
        <ReaderPlace label={title} size={WIDE} />
      </div>
      <FoldedTable
        caption={title}
        heads={HEADS}
        rows={busy.map(({ startsOn, count }) => ({
          key: String(startsOn),
          cells: [
            <Time key="week" at={dayOf(startsOn)}>
              {longDayLabel(startsOn)}
            </Time>,
            count,
          ],
        }))}
      />
    </>
  );
}

/** "Week of 5 October 2026: 3 milestones" */
function wordsOf({ startsOn, count, isPaused }: HeatWeek): string {
  const what = count > 0 ? figure(count, "milestones") : isPaused ? "paused" : "no milestones";
  return `Week of ${longDayLabel(startsOn)}: ${what}`;
}

/** Four shades, and the ink that reads on each. */
const SHADES = [
  { from: 6, opacity: 1, ink: "fill-on-moss" },
  { from: 4, opacity: 0.5, ink: "fill-ink" },
  { from: 2, opacity: 0.3, ink: "fill-ink" },
  { from: 1, opacity: 0.15, ink: "fill-ink" },
];

function Square({ week, column, row }: { week: HeatWeek; column: number; row: number }) {
  const shade = SHADES.find(({ from }) => week.count >= from);
  const y = row * HEIGHT;
  const empty = week.isAhead ? "fill-none stroke-line" : "fill-wash";
  const text = week.count > 0 ? String(week.count) : week.isPaused ? "–" : "";
  return (
    <g>
      {column === 0 ? (
        <text x="-10" y={y + 18} textAnchor="end" className="fill-faint tabular-nums">
          {dayLabel(week.startsOn)}
        </text>
      ) : null}
      <rect
        x={`${column * SHARE}%`}
        y={y + 1}
        width={`${WIDE}%`}
        height={HEIGHT - 5}
        rx="4"
        className={shade ? "fill-moss" : empty}
        fillOpacity={shade?.opacity}
      />
      {week.isNow ? (
        <rect
          x={`${column * SHARE}%`}
          y={y + 1}
          width={`${WIDE}%`}
          height={HEIGHT - 5}
          rx="4"
          strokeWidth="2"
          className="stroke-ink fill-none"
        />
      ) : null}
      {text ? (
        <text
          x={`${column * SHARE + WIDE / 2}%`}
          y={y + 18}
          textAnchor="middle"
          className={`tabular-nums ${shade?.ink ?? "fill-soft"}`}
        >
          {text}
        </text>
      ) : null}
    </g>
  );
}
