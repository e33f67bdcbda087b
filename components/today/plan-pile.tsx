// A plan as its cairn: a stone for each milestone, the next one dashed, and the figures below.

import { Cairn } from "@/components/charts/cairn";
import { Link } from "@/components/ui/link";
import { Still } from "@/components/ui/still";
import { figure, percent } from "@/lib/format/numbers";
import type { PlanPile as Pile } from "@/lib/views/today";

/** A pile stays readable up to this many stones; the oldest ones carry the rest. */
const MOST_STONES = 14;

export function PlanPile({ plan }: { plan: Pile }) {
  return (
    <Still as="div" memo={[plan, "pile"]} className="grid justify-items-center gap-3 text-center">
      <Cairn stones={plan.stones.slice(-MOST_STONES)} className="w-44" />
      <div>
        <div className="font-serif text-2xl tabular-nums">{percent(plan.actual)}</div>
        <p className="text-soft text-sm">
          <Link
            href={`/plans/${plan.id}`}
            className="inline-flex min-h-6 items-center hover:underline"
          >
            {plan.title}
          </Link>
          <br />
          expected {percent(plan.expected)} · {figure(plan.stones.length, "stones")} set
        </p>
      </div>
    </Still>
  );
}
