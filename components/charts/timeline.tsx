import { useId } from "react";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import { dayOf, dayTicks, longDayLabel } from "./day-ticks";
import { FoldedTable } from "./folded-table";
import { project } from "./geometry";
import { percent } from "./levels";
import { PERCENT } from "./plot";
import { fillOf } from "./tones";
import type { TimelineProps, TimelineRow } from "./types";

const HEADS = [
  { text: "Goal" },
  { text: "Starts" },
  { text: "Due" },
  { text: "How it stands" },
  { text: "Reached", isFigure: true },
];

/** Every goal in its window, one below the other: the bar = from start to due, its fill = what is
 * reached, the stroke through all of them = today. Grey stretches are pauses. */
export function Timeline({ title, description, from, to, today, pauses, groups }: TimelineProps) {
  const frame = { from, to: Math.max(to, from + 1), bottom: 0, top: 1 };
  const at = (day: number) => project(frame, PERCENT).x(day);
  const rows = groups.flatMap((group) => group.rows);
  return (
    <figure className="@container">
      <div className="timeline">
        <Axis {...{ title, description, frame, today, pauses, at }} />
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2 className="timeline-head">{group.name}</h2>
            <ul aria-label={group.name}>
              {group.rows.map((row) => (
                <li key={row.key} className="timeline-row">
                  <div className="bg-card min-w-0">
                    <Link
                      href={row.href}
                      className="inline-block min-h-6 max-w-full font-medium hover:underline"
                    >
                      {row.title}
                    </Link>
                    <p className="text-soft text-sm">{row.words}</p>
                  </div>
                  <Lane row={row} today={today} at={at} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <FoldedTable
        caption={title}
        heads={HEADS}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            row.title,
            <Time key="from" at={dayOf(row.startsOn)}>
              {longDayLabel(row.startsOn)}
            </Time>,
            <Time key="due" at={dayOf(row.dueOn)}>
              {longDayLabel(row.dueOn)}
            </Time>,
            row.words,
            percent(row.actual),
          ],
        }))}
      />
    </figure>
  );
}

type At = (day: number) => number;
type AxisProps = Pick<TimelineProps, "title" | "description" | "today" | "pauses"> & {
  frame: { from: number; to: number };
  at: At;
};

/** Behind all rows: months, pauses, today. */
function Axis({ title, description, frame, today, pauses, at }: AxisProps) {
  const id = useId();
  const isInside = today >= frame.from && today <= frame.to;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      className="timeline-axis text-sm"
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {pauses.map((pause) => (
        <rect
          key={pause.from}
          x={`${at(pause.from)}%`}
          width={`${at(pause.to + 1) - at(pause.from)}%`}
          y="44"
          height="100%"
          className="fill-wash"
        />
      ))}
      {dayTicks(frame.from, frame.to).map((tick, i, all) => (
        <g key={tick.x} className={tick.isMinor ? "hidden @lg:inline" : ""}>
          <line
            x1={`${at(tick.x)}%`}
            x2={`${at(tick.x)}%`}
            y1="22"
            y2="100%"
            className="stroke-line"
          />
          <text
            x={`${at(tick.x)}%`}
            y="14"
            textAnchor={i === 0 ? "start" : i === all.length - 1 ? "end" : "middle"}
            className="fill-faint tabular-nums"
          >
            {tick.text}
          </text>
        </g>
      ))}
      {isInside ? (
        <>
          <line
            x1={`${at(today)}%`}
            x2={`${at(today)}%`}
            y1="42"
            y2="100%"
            className="stroke-edge"
            strokeWidth="1.5"
          />
          <text
            x={`${at(today)}%`}
            y="36"
            textAnchor={at(today) > 90 ? "end" : at(today) < 10 ? "start" : "middle"}
            className="fill-soft"
          >
            today
          </text>
        </>
      ) : null}
    </svg>
  );
}

function Lane({ row, today, at }: { row: TimelineRow; today: number; at: At }) {
  const [start, due] = [at(row.startsOn), at(Math.max(row.dueOn, row.startsOn + 1))];
  const bar = { y: 5, height: 10, rx: 5 };
  const isLate = row.word === "overdue" && today > row.dueOn;
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible">
      {isLate ? (
        <line
          x1={`${due}%`}
          x2={`${at(today)}%`}
          y1="10"
          y2="10"
          strokeWidth="2"
          strokeDasharray="3 4"
          className="stroke-rust"
        />
      ) : null}
      <rect {...bar} x={`${start}%`} width={`${due - start}%`} className="fill-card stroke-edge" />
      <rect
        {...bar}
        x={`${start}%`}
        width={`${(due - start) * row.actual}%`}
        className={fillOf[row.word]}
      />
      {row.doneOn === null ? null : (
        <circle
          cx={`${at(row.doneOn)}%`}
          cy="10"
          r="6"
          strokeWidth="2.5"
          className="fill-card stroke-moss"
        />
      )}
    </svg>
  );
}
