// The plan's money: what is set aside, what is used of it, and each spend.
import { SeenBy } from "@/components/people/seen-by";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import type { BudgetView, ResourcesRoom } from "@/lib/views/rooms";
import { BudgetCard } from "./budget-card";

type Props = { room: ResourcesRoom; budgets: readonly BudgetView[] };

export const BudgetSection = ({ room, budgets }: Props) => (
  <Section id="budget" title="Budget" aside={<SeenBy who={room.budgetsSeenBy} />}>
    <div className="grid gap-5">
      {budgets.map((budget) => (
        <BudgetCard key={budget.id} budget={budget} room={room} />
      ))}
      {budgets.length === 0 ? (
        <p className="text-soft max-w-xl">
          What is set aside for courses, books or conferences stands here, with what is spent of it.
        </p>
      ) : null}
      {room.canMoney.edit ? (
        <p>
          <ButtonLink href={`/plans/${room.id}/resources?budget`} scroll={false}>
            Add budget
          </ButtonLink>
        </p>
      ) : null}
    </div>
  </Section>
);
