// Knows whether a newcomer has made a goal of her plans her own.
import type { EventVerb } from "../domain/events";
import type { Db } from "./client";

const EDITS = ["goal.edited", "goal.remeasured", "goal.added"] satisfies EventVerb[];

/** Whether a goal of these plans was ever changed or added. */
export const haveGoalsChanged = async (db: Db, planIds: readonly string[]): Promise<boolean> =>
  (await db.event.findFirst({
    where: { planId: { in: [...planIds] }, verb: { in: EDITS } },
    select: { id: true },
  })) !== null;
