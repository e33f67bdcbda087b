// A goal from one typed line: read as one, added like any other.
import { openPlan } from "../../db/gate";
import { planBehind } from "../../db/plans";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { readQuickAdd } from "../../domain/quick-add";
import type { QuickAdd } from "../../schemas/goals";
import type { GoalJson } from "../../views/json";
import { look } from "../change";
import type { Context } from "../context";
import { addGoal } from "./add";

const UNREAD = { path: "text", message: "Please write what you mean to do." };

/** Refuses a line in which nothing is said. */
export async function quickAdd(
  context: Context,
  { planId, text }: QuickAdd,
): Promise<Outcome<GoalJson>> {
  const plan = await look(context, "goal.add", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    return opened.ok ? accept(await planBehind(db, opened.value)) : opened;
  });
  if (!plan.ok) return plan;
  const goal = readQuickAdd(text, context.today, plan.value);
  if (goal === null) return refuse({ code: "shape.invalid", fields: [UNREAD] });
  const { dueOn, ...said } = goal;
  return addGoal(context, {
    planId,
    ...said,
    ...(dueOn && { dueOn }),
    smart: {},
    weight: 1,
    private: false,
  });
}
