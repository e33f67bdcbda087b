// Taking a plan out whole: its blueprint, dates, states, milestones and pauses.
import { mayAs } from "../access/policy";
import { entriesOfPlan } from "../db/entries";
import { openPlan } from "../db/gate";
import { goalsOf } from "../db/goals";
import { pausesOf } from "../db/pauses";
import { planBehind } from "../db/plans";
import type { BlueprintGoal } from "../domain/blueprint";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import type { PlanExport } from "../views/export";
import { budgetExports } from "./budgets/list";
import { look } from "./change";
import type { Context } from "./context";
import { blueprintOf } from "./plans/blueprint";
import { entryJson, goalJson, pauseJson } from "./present";

/** Everything its reader may see; milestones in order of recording, corrected ones too. */
export const exportPlan = (context: Context, { planId }: OnPlan): Promise<Outcome<PlanExport>> =>
  look(context, "plan.export", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const [plan, goals, pauses, entries] = await Promise.all([
      planBehind(db, gate),
      goalsOf(db, gate),
      pausesOf(db, gate),
      entriesOfPlan(db, gate),
    ]);
    const blueprint = await blueprintOf(db, gate, plan, goals);
    const { id, title, status, startsOn, endsOn, templateKey, templateVersion } = plan;
    return accept({
      format: "cairn-plan",
      exportedAt: context.now.toISOString(),
      plan: { id, title, status, startsOn, endsOn, templateKey, templateVersion },
      blueprint,
      goals: goals.map((goal, at) => {
        const { startsOn, dueOn, state, version } = goalJson(goal, context.today, gate.ownerId);
        return {
          key: (blueprint.goals[at] as BlueprintGoal).key,
          id: goal.id,
          startsOn,
          dueOn,
          state,
          private: goal.isPrivate,
          version,
          entries: (entries.get(goal.id) ?? []).map((entry) => entryJson(goal.id, entry)),
        };
      }),
      pauses: pauses.map(pauseJson),
      budgets: mayAs(gate.roles, "budget.read") ? await budgetExports(db, gate) : [],
    });
  });
