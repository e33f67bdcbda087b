// Knows the plans a manager looks after, and what their glance is computed from.
import type { Scope } from "../access/permit";
import type { Day } from "../domain/days";
import type { Entry } from "../domain/entries";
import type { PlanStatus } from "../domain/plans";
import { Prisma } from "./generated/client";
import { isKnownToGuests, readable } from "./known";
import { type EntryInJson, entryOfJson, ledgerInJson } from "./ledger-json";
import { type GoalInJson, goalOfJson, type StoredGoal } from "./rows";
import { byPlan, type Question } from "./together";

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
export const reportGoals = (
  scope: Scope,
  planIds: readonly string[],
): Question<Map<string, ReportGoal[]>> => ({
  sql: Prisma.sql`
    SELECT g."planId", to_jsonb(g) AS goal, a.title AS area
    FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
    LEFT JOIN "Area" a ON a."planId" = g."planId" AND a.key = g."areaKey"
    WHERE ${ofReports(scope, planIds)} ORDER BY g.position, g.id`,
  read: (rows: { planId: string; goal: GoalInJson; area: string | null }[]) =>
    byPlan(rows.map((row) => ({ ...row, goal: goalOfJson(row.goal) }))),
});

type FollowedGoal = { goal: StoredGoal; entries: Entry[] };

/** The same goals with their bare ledgers. */
export const reportLedgers = (
  scope: Scope,
  planIds: readonly string[],
): Question<Map<string, FollowedGoal[]>> => ({
  sql: Prisma.sql`
    SELECT g."planId", to_jsonb(g) AS goal,
      (SELECT ${ledgerInJson} FROM "Entry" e WHERE e."goalId" = g.id) AS entries
    FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
    WHERE ${ofReports(scope, planIds)} ORDER BY g.position, g.id`,
  read: (rows: { planId: string; goal: GoalInJson; entries: EntryInJson[] | null }[]) =>
    byPlan(
      rows.map(({ planId, goal, entries }) => ({
        planId,
        goal: goalOfJson(goal),
        entries: (entries ?? []).map(entryOfJson),
      })),
    ),
});

const ofReports = (scope: Scope, planIds: readonly string[]) =>
  Prisma.sql`p.id = ANY(${planIds}::uuid[]) AND ${isKnownToGuests} AND ${readable(scope)}`;
