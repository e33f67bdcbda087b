// Knows which verb it is that money of the story is spent, approved or made void.
import type { Spending } from "@/seeds/demo/acts";
import type { Outcome } from "../../domain/problems";
import { listBudgets } from "../budgets/list";
import { approveSpend, logSpend, voidSpend } from "../budgets/spends";
import type { Context } from "../context";
import { known, noted, type Told } from "./told";

export async function performSpending(
  context: Context,
  told: Told,
  act: Spending,
): Promise<Outcome<unknown>> {
  switch (act.does) {
    case "spend":
      return noted(told.spends, act.as, await spend(context, told, act), ({ id }) => id);
    case "approve":
      return approveSpend(context, { spendId: known(told.spends, act.spend) });
    case "void":
      return voidSpend(context, { spendId: known(told.spends, act.spend) });
  }
}

/** Of the first budget there is. */
async function spend(context: Context, told: Told, act: Extract<Spending, { does: "spend" }>) {
  const budgets = await listBudgets(context, { planId: told.planId });
  if (!budgets.ok) return budgets;
  return logSpend(context, {
    budgetId: budgets.value[0]?.id ?? "",
    amount: act.amount,
    purpose: act.what,
    evidence: act.evidence,
    goalId: act.goal && known(told.goals, act.goal),
  });
}
