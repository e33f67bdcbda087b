// The timeline of a plan: every goal in its window.
import { openPlan } from "../db/gate";
import { goalsOf } from "../db/goals";
import { pausesOf } from "../db/pauses";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import type { TimelineRoom } from "../views/timeline";
import { look } from "./change";
import type { Context } from "./context";
import { paceOf, pauseJson } from "./present";

export const timelineRoom = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<TimelineRoom>> =>
  look(context, "plan.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const [goals, pauses] = await Promise.all([goalsOf(db, gate), pausesOf(db, gate)]);
    const { today } = context;
    return accept({
      id: gate.planId,
      title: gate.title,
      startsOn: gate.startsOn,
      endsOn: gate.endsOn,
      today,
      goals: goals
        .filter(({ state }) => state.is !== "dropped")
        .map((goal) => {
          const { id, title, horizon, startsOn, dueOn, measure } = goal;
          return {
            id,
            title,
            horizon,
            startsOn,
            dueOn,
            measure,
            pace: paceOf(goal, pauses, today),
          };
        }),
      pauses: pauses.map(pauseJson),
    });
  });
