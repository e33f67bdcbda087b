import type { Budget } from "@/lib/domain/blueprint";
import { allowance } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import { ItemList } from "./item-list";

/** Money for the plan and what it is meant for. */
export const BudgetList = ({ budgets }: { budgets: readonly Budget[] }) => (
  <ItemList
    items={budgets.map((budget) => ({
      key: budget.key,
      title: capitalised(budget.purpose),
      facts: [budget.events?.join(", ")],
      aside: <span className="num text-ink text-base font-medium">{allowance(budget)}</span>,
    }))}
  />
);
