// Everything that can be gone to by name, in four queries.
import { namedGoals, namedPlans, namedTemplates, standingOf } from "../db/places";
import { accept, type Outcome } from "../domain/problems";
import type { Places } from "../views/places";
import { look } from "./change";
import type { Context } from "./context";
import { opensOf } from "./seen-by";

/** The newest come first, so what is cut off is what nobody has opened for long. */
const MOST_PLANS = 50;
const MOST_GOALS = 1000;

export const places = (context: Context): Promise<Outcome<Places>> =>
  look(context, "plan.read", async (db, scope) => {
    const [plans, templates, standing] = await Promise.all([
      namedPlans(db, scope, MOST_PLANS),
      namedTemplates(db),
      standingOf(db, scope),
    ]);
    const ids = plans.map(({ id }) => id);
    const goals = ids.length > 0 ? await namedGoals(db, scope, ids, MOST_GOALS) : [];
    return accept({
      plans: plans.map(({ id, title, isHers, roles }) => ({
        id,
        title,
        canChange: isHers,
        opens: opensOf({ roles }),
        goals: goals.filter(({ planId }) => planId === id).map(({ planId: _, ...goal }) => goal),
      })),
      templates,
      standing: { ...standing, isAdministrator: context.viewer.isAdministrator },
    });
  });
