import { Section } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { number } from "@/lib/format/numbers";
import type { PlanCard } from "@/lib/views/plan-list";
import { PlanListCard } from "./plan-list-card";

/** Plans as cards; archived ones stand folded below. */
export function PlanList({ plans }: { plans: readonly PlanCard[] }) {
  const archived = plans.filter(({ status }) => status === "archived");
  const live = plans.filter(({ status }) => status !== "archived");
  const own = live.filter(({ role }) => role === null);
  const shared = live.filter(({ role }) => role !== null);
  return (
    <div className="grid gap-8">
      {own.length > 0 ? <Cards plans={own} /> : null}
      {shared.length > 0 ? (
        <Section id="shared" title="Shared with you">
          <Cards plans={shared} isUnderHeading />
        </Section>
      ) : null}
      {archived.length > 0 ? (
        <details open={live.length === 0} className="group">
          <summary className="rounded-small text-soft hover:text-ink inline-flex min-h-9 list-none items-center gap-2">
            <Icon name="chevron-right" className="transition-transform group-open:rotate-90" />
            Archived <span className="text-faint num text-sm">{number(archived.length)}</span>
          </summary>
          <div className="mt-3">
            <Cards plans={archived} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

type CardsProps = { plans: readonly PlanCard[]; isUnderHeading?: boolean };

const Cards = ({ plans, isUnderHeading = false }: CardsProps) => (
  <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
    {plans.map((plan) => (
      <li key={plan.id} className="only:lg:col-span-2">
        <PlanListCard plan={plan} isUnderHeading={isUnderHeading} />
      </li>
    ))}
  </ul>
);
