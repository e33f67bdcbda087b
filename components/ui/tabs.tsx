import { Link } from "@/components/ui/link";
import { Still } from "./still";

export type Tab = { href: string; text: string; count?: number };

/** The rooms of one thing, as links. On narrow screens the row scrolls, the page does not. */
export function Tabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly Tab[];
  /** The `href` of the room one is in. */
  current: string;
}) {
  return (
    <Still
      as="nav"
      memo={JSON.stringify([label, current, tabs])}
      aria-label={label}
      className="tabs -mx-4 overflow-x-auto px-4 md:mx-0 md:px-0 print:hidden"
    >
      <ul className="border-line flex w-max min-w-full gap-5 border-b">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              className="text-soft hover:text-ink aria-[current=page]:border-moss aria-[current=page]:text-ink -mb-px block border-b-2 border-transparent px-0.5 py-2.5 aria-[current=page]:font-medium aria-[current=page]:[scroll-initial-target:nearest] forced-colors:not-aria-[current=page]:border-b-0"
            >
              {tab.text}
              {tab.count === undefined ? null : (
                <span className="text-faint ml-1.5 text-sm tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Still>
  );
}
