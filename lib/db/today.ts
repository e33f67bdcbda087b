// Knows everything a person's active plans hold, in four queries whatever their number.
import type { Scope } from "../access/permit";
import type { Day } from "../domain/days";
import type { Entry } from "../domain/entries";
import type { EventVerb } from "../domain/events";
import type { Db } from "./client";
import { pausesOfPlans, type StoredPause } from "./pauses";
import { dayOf, entryOf, goalOf, type StoredGoal } from "./rows";

/** An active plan of the person's own, with its goals, pauses and ledgers. */
export type ActivePlan = {
  id: string;
  title: string;
  startsOn: Day;
  endsOn: Day;
  createdAt: Date;
  goals: StoredGoal[];
  pauses: StoredPause[];
  ledgers: Map<string, Entry[]>;
};

const EDITS = ["goal.edited", "goal.remeasured", "goal.added"] satisfies EventVerb[];

/** Whether a goal of these plans was ever changed or added. */
export const haveGoalsChanged = async (db: Db, planIds: readonly string[]): Promise<boolean> =>
  (await db.event.findFirst({
    where: { planId: { in: [...planIds] }, verb: { in: EDITS } },
    select: { id: true },
  })) !== null;

/** The person's own active plans, newest first; as owner she sees every goal in them. */
export async function ownActivePlans(db: Db, scope: Scope): Promise<ActivePlan[]> {
  const plans = await db.plan.findMany({
    where: {
      status: "active",
      deletedAt: null,
      participants: { some: { personId: scope.personId, role: "owner" } },
    },
    select: { id: true, title: true, startsOn: true, endsOn: true, createdAt: true },
    orderBy: { id: "desc" },
  });
  const ids = plans.map(({ id }) => id);
  const [goals, pauses, entries] = await Promise.all([
    db.goal.findMany({
      where: { planId: { in: ids }, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    pausesOfPlans(db, ids),
    db.entry.findMany({ where: { planId: { in: ids } }, orderBy: { number: "asc" } }),
  ]);
  return plans.map((plan) => {
    const own = goals.filter((goal) => goal.planId === plan.id).map(goalOf);
    const ledgers = new Map<string, Entry[]>(own.map(({ id }) => [id, []]));
    for (const entry of entries) ledgers.get(entry.goalId)?.push(entryOf(entry));
    return {
      id: plan.id,
      title: plan.title,
      startsOn: dayOf(plan.startsOn),
      endsOn: dayOf(plan.endsOn),
      createdAt: plan.createdAt,
      goals: own,
      pauses: pauses.get(plan.id) ?? [],
      ledgers,
    };
  });
}
