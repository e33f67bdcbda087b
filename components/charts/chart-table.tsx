import { dayOf, longDayLabel } from "./day-ticks";
import { FoldedTable } from "./folded-table";

export type ChartRow = { x: number; what: string; actual: string; expected: string; href?: string };

const HEADS = [
  { text: "Day" },
  { text: "What" },
  { text: "Actual", isFigure: true },
  { text: "Expected", isFigure: true },
];

/** A road or a burn-up as a table; what happened leads to where it stands. */
export function ChartTable({ caption, rows }: { caption: string; rows: readonly ChartRow[] }) {
  return (
    <FoldedTable
      caption={caption}
      heads={HEADS}
      rows={rows.map((row) => ({
        key: `${row.x} ${row.what} ${row.actual}`,
        cells: [
          <time key="day" dateTime={dayOf(row.x)} className="whitespace-nowrap">
            {longDayLabel(row.x)}
          </time>,
          row.href ? (
            <a
              key="what"
              href={row.href}
              className="inline-flex min-h-6 min-w-24 items-center underline underline-offset-3"
            >
              {row.what}
            </a>
          ) : (
            row.what
          ),
          row.actual,
          row.expected,
        ],
      }))}
    />
  );
}
