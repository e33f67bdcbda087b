// Which goals to show and in what order, kept in the address.
import { Link } from "@/components/ui/link";
import { Still } from "@/components/ui/still";
import { GOAL_SHOWS, GOAL_SORTS, type GoalQuery, goalQueryHref } from "./goal-query";

const SHOW_WORDS = { all: "All", open: "Open", behind: "Behind", done: "Done" } as const;
const SORT_WORDS = { plan: "Plan order", due: "Due date", gap: "Furthest behind" } as const;

export function GoalFilter({ planId, query }: { planId: string; query: GoalQuery }) {
  return (
    <Still
      as="div"
      className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm print:hidden"
    >
      <Choices label="Show">
        {GOAL_SHOWS.map((show) => (
          <Choice
            key={show}
            href={goalQueryHref(planId, { ...query, show })}
            isCurrent={show === query.show}
            text={SHOW_WORDS[show]}
          />
        ))}
      </Choices>
      <Choices label="Sort by">
        {GOAL_SORTS.map((sort) => (
          <Choice
            key={sort}
            href={goalQueryHref(planId, { ...query, sort })}
            isCurrent={sort === query.sort}
            text={SORT_WORDS[sort]}
          />
        ))}
      </Choices>
    </Still>
  );
}

function Choices({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1">
      <span aria-hidden="true" className="text-faint mr-1">
        {label}
      </span>
      {children}
    </nav>
  );
}

function Choice({ href, isCurrent, text }: { href: string; isCurrent: boolean; text: string }) {
  return (
    <Link
      scroll={false}
      href={href}
      aria-current={isCurrent ? "true" : undefined}
      className="rounded-button text-soft hover:text-ink aria-[current=true]:bg-wash aria-[current=true]:text-ink inline-flex min-h-7 items-center px-2 aria-[current=true]:font-medium"
    >
      {text}
    </Link>
  );
}
