// Money as the owner of a small plan spends it.
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import { logSpend } from "@/lib/services/budgets/spends";
import type { Person } from "./people";
import { must } from "./plans";

type Wish = { amount?: number; purpose?: string; spentOn?: Day; goalId?: string };

/** The first budget of the plan. */
export const budgetOf = async (planId: string): Promise<string> =>
  (await db().budget.findFirstOrThrow({ where: { planId }, orderBy: { position: "asc" } })).id;

/** A spend of that budget, today unless said otherwise. */
export async function spentBy(
  owner: Person,
  planId: string,
  { amount = 20, purpose = "Laces", ...wish }: Wish = {},
): Promise<{ budgetId: string; spendId: string }> {
  const budgetId = await budgetOf(planId);
  const spend = must(await logSpend(owner.context, { budgetId, amount, purpose, ...wish }));
  return { budgetId, spendId: spend.id };
}
