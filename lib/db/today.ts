// Knows whether a newcomer has made a goal of her plans her own.
import type { EventVerb } from "../domain/events";
import { type Db, rowsOf } from "./client";

const EDITS = ["goal.edited", "goal.remeasured", "goal.added"] satisfies EventVerb[];

/** Whether a goal of these plans was ever changed or added. */
export async function haveGoalsChanged(db: Db, planIds: readonly string[]): Promise<boolean> {
  const [found] = await rowsOf<{ is: boolean }>(db)`
    SELECT EXISTS (SELECT 1 FROM "Event"
                   WHERE "planId" = ANY(${planIds}::uuid[]) AND verb = ANY(${EDITS})) AS "is"`;
  return found?.is ?? false;
}
