// Knows on which days of a plan something was done: a milestone that stands, or a tick without one.
import type { ActiveDay } from "../domain/activity";
import { day } from "../domain/days";
import { type Db, rowsOf } from "./client";
import type { Gate } from "./gate";

/** Days with their counts, earliest first; what is private counts for its owner only. */
export async function activeDays(db: Db, gate: Gate): Promise<ActiveDay[]> {
  const rows = await rowsOf<{ on: string; count: number }>(db)`
    WITH seen AS (
      SELECT id, state, "stateOn", "entryCount" FROM "Goal"
      WHERE "planId" = ${gate.planId}::uuid AND "deletedAt" IS NULL
        AND (${gate.isOwner} OR NOT "isPrivate")
    ), done AS (
      SELECT e."occurredOn" AS on FROM "Entry" e
      WHERE e."planId" = ${gate.planId}::uuid AND NOT e."isVoid"
        AND e."goalId" IN (SELECT id FROM seen)
        AND NOT EXISTS (SELECT 1 FROM "Entry" later WHERE later.supersedes = e.id)
      UNION ALL
      SELECT "stateOn" FROM seen WHERE state = 'done' AND "entryCount" = 0
    )
    SELECT "on"::text, count(*)::int FROM done GROUP BY "on" ORDER BY "on"`;
  return rows.map(({ on, count }) => ({ on: day(on), count }));
}
