import type { ReactNode } from "react";

/** One thing in a list: its name, what is said of it, small facts, and a figure at the line's end. */
export type Item = {
  key: string;
  title: ReactNode;
  text?: ReactNode;
  facts?: readonly (string | undefined)[];
  aside?: ReactNode;
};

const isSaid = (fact: string | undefined): fact is string => fact !== undefined && fact !== "";

/** Things under hairlines; what is not said leaves no gap. */
export function ItemList({ items }: { items: readonly Item[] }) {
  return (
    <ul className="border-line divide-line divide-y border-y">
      {items.map(({ key, title, text, facts = [], aside }) => (
        <li
          key={key}
          className="py-3.5 sm:flex sm:items-baseline sm:justify-between sm:gap-8 print:break-inside-avoid"
        >
          <div className="min-w-0">
            <p className="font-medium">{title}</p>
            {text ? <p className="text-soft mt-0.5 max-w-2xl">{text}</p> : null}
            {facts.some(isSaid) ? (
              <p className="text-soft mt-0.5 text-sm">{facts.filter(isSaid).join(" · ")}</p>
            ) : null}
          </div>
          {aside ? <p className="text-soft mt-0.5 shrink-0 text-sm sm:mt-0">{aside}</p> : null}
        </li>
      ))}
    </ul>
  );
}
