// How busy a plan was, week by week.
import { activeDays } from "../db/activity";
import { openPlan } from "../db/gate";
import { pausesOf } from "../db/pauses";
import { activity, type Week } from "../domain/activity";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import { look } from "./change";
import type { Context } from "./context";

/** Every week of the plan, the coming ones too. */
export const planActivity = (context: Context, { planId }: OnPlan): Promise<Outcome<Week[]>> =>
  look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const { startsOn: from, endsOn: to } = opened.value;
    const [days, pauses] = await Promise.all([
      activeDays(db, opened.value),
      pausesOf(db, opened.value),
    ]);
    return accept(activity({ days, pauses, from, to, today: context.today }));
  });
