// Knows what things are called, and nothing else of them: plans, goals, templates.
import type { Scope } from "../access/permit";
import type { Role } from "../access/policy";
import type { Day } from "../domain/days";
import { type Db, rowsOf } from "./client";
import { owns, readable } from "./known";

/**
 * Plans the person can read, newest first; `isHers` where she owns one that is not archived, and
 * her roles on it.
 */
export const namedPlans = (
  db: Db,
  scope: Scope,
  most: number,
): Promise<{ id: string; title: string; isHers: boolean; roles: Role[] }[]> => rowsOf<{
  id: string;
  title: string;
  isHers: boolean;
  roles: Role[];
}>(db)`
  SELECT p.id, p.title, p.status <> 'archived' AND ${owns(scope)} AS "isHers",
    ARRAY(SELECT role::text FROM "Participant"
          WHERE "planId" = p.id AND "personId" = ${scope.personId}::uuid) AS roles
  FROM "Plan" p
  WHERE p."deletedAt" IS NULL AND ${readable(scope)}
    AND p.id IN (SELECT "planId" FROM "Participant" WHERE "personId" = ${scope.personId}::uuid)
  ORDER BY p.id DESC LIMIT ${most}`;

/** As a row gives it; `on` is the day it was done or let go. */
export type NamedGoal = {
  id: string;
  planId: string;
  title: string;
  is: "open" | "done" | "dropped";
  on: Day | null;
};

/** The goals she may see on these plans, in the order of each plan; private ones are the owner's. */
export const namedGoals = (
  db: Db,
  scope: Scope,
  planIds: readonly string[],
  most: number,
): Promise<NamedGoal[]> => rowsOf<NamedGoal>(db)`
  SELECT g.id, g."planId", g.title, g.state::text AS "is", g."stateOn"::text AS "on"
  FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
  WHERE p.id = ANY(${planIds}::uuid[]) AND g."deletedAt" IS NULL
    AND ${readable(scope)} AND (NOT g."isPrivate" OR ${owns(scope)})
  ORDER BY p.id DESC, g.position, g.id LIMIT ${most}`;

/** Whether there is a plan she looks after, as manager or as mentor. */
export async function standingOf(db: Db, { personId }: Scope) {
  const found = await db.participant.findMany({
    where: { personId, role: { in: ["manager", "mentor"] } },
    distinct: ["role"],
    select: { role: true },
  });
  const stands = (wanted: "manager" | "mentor") => found.some(({ role }) => role === wanted);
  return { isManager: stands("manager"), isMentor: stands("mentor") };
}

export const namedTemplates = (db: Db): Promise<{ key: string; title: string }[]> =>
  db.templateVersion.findMany({
    where: { isCurrent: true },
    orderBy: { position: "asc" },
    select: { key: true, title: true },
  });
