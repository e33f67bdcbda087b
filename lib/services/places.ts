// Everything that can be gone to by name, in three queries.
import { namedGoals, namedPlans, namedTemplates } from "../db/places";
import { accept, type Outcome } from "../domain/problems";
import type { Places } from "../views/places";
import { look } from "./change";
import type { Context } from "./context";

/** The newest come first, so what is cut off is what nobody has opened for long. */
const MOST_PLANS = 50;
const MOST_GOALS = 1000;

export const places = (context: Context): Promise<Outcome<Places>> =>
  look(context, "plan.read", async (db, scope) => {
    const [plans, templates] = await Promise.all([
      namedPlans(db, scope, MOST_PLANS),
      namedTemplates(db),
    ]);
    const ids = plans.map(({ id }) => id);
    const goals = ids.length > 0 ? await namedGoals(db, scope, ids, MOST_GOALS) : [];
    return accept({
      plans: plans.map(({ id, title, isHers }) => ({
        id,
        title,
        canChange: isHers,
        goals: goals.filter(({ planId }) => planId === id).map(({ planId: _, ...goal }) => goal),
      })),
      templates,
      runsIt: context.viewer.isAdministrator,
    });
  });
