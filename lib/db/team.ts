// Knows the plans a manager looks after, and what their glance is computed from, a query each.
import type { Scope } from "../access/permit";
import type { Day } from "../domain/days";
import type { Entry } from "../domain/entries";
import type { PlanStatus } from "../domain/plans";
import { type Db, rowsOf } from "./client";
import { Prisma } from "./generated/client";
import { isKnownToGuests, readable } from "./known";
import { entryOf, type GoalInJson, goalOfJson, ledgerColumns, type StoredGoal } from "./rows";
import type { Question } from "./together";

/** A plan of somebody whose manager the asking person is. `eventCount` changes with all it holds. */
export type Report = {
  planId: string;
  title: string;
  level: string | null;
  status: PlanStatus;
  startsOn: Day;
  endsOn: Day;
  eventCount: number;
  ownerId: string;
  owner: string;
};

/** Nobody leads more; the newest plans count. */
const MOST_REPORTS = 2_000;

/** Plans under way or completed, by their owner's name. */
export const reportsOf = (scope: Scope): Question<Report[]> => ({
  sql: Prisma.sql`
    SELECT p.id AS "planId", p.title, p.level, p.status::text, p."startsOn"::text,
           p."endsOn"::text, p."eventCount", o."personId" AS "ownerId", pe.name AS owner
    FROM "Participant" m
    JOIN "Plan" p ON p.id = m."planId"
    JOIN "Participant" o ON o."planId" = p.id AND o.role = 'owner'
    JOIN "Person" pe ON pe.id = o."personId"
    WHERE m."personId" = ${scope.personId}::uuid AND m.role = 'manager'
      AND p."deletedAt" IS NULL AND p.status IN ('active', 'completed')
    ORDER BY pe.name, p.id DESC LIMIT ${MOST_REPORTS}`,
  read: (rows: Report[]) => rows,
});

export type ReportGoal = { goal: StoredGoal; area: string | null };

/** Goals of readable plans with the name of their area, by plan; private ones are not there. */
export async function reportGoals(
  db: Db,
  scope: Scope,
  planIds: readonly string[],
): Promise<Map<string, ReportGoal[]>> {
  if (planIds.length === 0) return new Map();
  const rows = await rowsOf<{ goal: GoalInJson; area: string | null }>(db)`
    SELECT to_jsonb(g) AS goal, a.title AS area
    FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
    LEFT JOIN "Area" a ON a."planId" = g."planId" AND a.key = g."areaKey"
    WHERE p.id = ANY(${planIds}::uuid[]) AND ${isKnownToGuests}
      AND ${readable(scope)}
    ORDER BY g.position, g.id`;
  const byPlan = new Map<string, ReportGoal[]>(planIds.map((id) => [id, []]));
  for (const { goal, area } of rows) {
    byPlan.get(goal.planId)?.push({ goal: goalOfJson(goal), area });
  }
  return byPlan;
}

/** The bare ledgers of goals, by goal; the ids come from goals that were readable. */
export async function reportLedgers(
  db: Db,
  goalIds: readonly string[],
): Promise<Map<string, Entry[]>> {
  const ledgers = new Map<string, Entry[]>(goalIds.map((id) => [id, []]));
  if (goalIds.length === 0) return ledgers;
  const rows = await db.entry.findMany({
    where: { goalId: { in: [...goalIds] } },
    select: { ...ledgerColumns, goalId: true },
    orderBy: { number: "asc" },
  });
  for (const row of rows) ledgers.get(row.goalId)?.push(entryOf(row));
  return ledgers;
}
