import type { ReactNode } from "react";
import { Still } from "@/components/ui/still";

export type TableHead = { text: string; isFigure?: boolean };
export type TableRow = { key: string; cells: readonly ReactNode[] };

type Table = { caption: string; heads: readonly TableHead[]; rows: readonly TableRow[] };

/** A chart's twin: the same as a table, folded away until asked for. Figures stand at the right. */
export function FoldedTable(table: Table) {
  return (
    <details className="group mt-1 text-sm print:hidden">
      <summary
        id={`${table.caption.toLowerCase().replaceAll(/\W+/g, "-")}-table`}
        className="rounded-small text-soft hover:text-ink inline-flex min-h-6 list-none items-center gap-1"
      >
        <span className="transition-transform group-open:rotate-90" aria-hidden="true">
          ›
        </span>
        As a table
      </summary>
      <Still as="div" className="mt-2 overflow-x-auto">
        <Drawn {...table} />
      </Still>
    </details>
  );
}

function Drawn({ caption, heads, rows }: Table) {
  const side = (at: number) => `py-1.5 not-last:pr-3 ${heads[at]?.isFigure ? "text-right" : ""}`;
  return (
    <table className="w-full text-left tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-faint">
          {heads.map(({ text }, at) => (
            <th key={text} scope="col" className={`font-medium ${side(at)}`}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-line border-t align-top">
            {cells.map((cell, at) => (
              <td key={heads[at]?.text} className={side(at)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
