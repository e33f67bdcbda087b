import { dayOf, longDayLabel } from "./day-ticks";

export type ChartRow = { x: number; what: string; actual: string; expected: string };

/** The same chart as a table, folded away until asked for. */
export function ChartTable({ caption, rows }: { caption: string; rows: readonly ChartRow[] }) {
  return (
    <details className="group mt-1 text-sm print:hidden">
      <summary className="rounded-small text-soft hover:text-ink inline-flex min-h-6 list-none items-center gap-1">
        <span className="transition-transform group-open:rotate-90" aria-hidden="true">
          ›
        </span>
        As a table
      </summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-left tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="text-faint">
              <th scope="col" className="py-1.5 pr-3 font-medium">
                Day
              </th>
              <th scope="col" className="py-1.5 pr-3 font-medium">
                What
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-medium">
                Actual
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Expected
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={`${row.x} ${row.what} ${row.actual}`}
                className="border-line border-t align-top"
              >
                <td className="py-1.5 pr-3 whitespace-nowrap">
                  <time dateTime={dayOf(row.x)}>{longDayLabel(row.x)}</time>
                </td>
                <td className="min-w-24 py-1.5 pr-3">{row.what}</td>
                <td className="py-1.5 pr-3 text-right">{row.actual}</td>
                <td className="py-1.5 text-right">{row.expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
