// Knows what happened in the installation without what was said: who, which verb, when, which ids.
import type { Scope } from "../../access/permit";
import { atMost, type Db, rowsOf } from "../client";
import { Prisma } from "../generated/client";

/** `actor` and `subject` are null once the account is gone. */
export type AuditRow = {
  id: string;
  at: Date;
  verb: string;
  actorId: string;
  actor: string | null;
  subjectId: string | null;
  subject: string | null;
  planId: string | null;
  goalId: string | null;
  entryId: string | null;
};

export type AuditCursor = { at: Date; id: string };

type Page = {
  personId?: string | undefined;
  verb?: string | undefined;
  before?: AuditCursor | undefined;
  take: number;
};

/**
 * Latest first. What happens in demos and on drafts is nobody else's; a private goal keeps its id,
 * and those of its milestones, to itself. `personId`: who acted, or whose account it was about. What is
 * left out is judged event by event: a page reads little more than what it shows, that of a person all
 * her events.
 */
export const auditRows = (
  db: Db,
  _administrator: Scope,
  { personId, verb, before, take }: Page,
): Promise<AuditRow[]> => rowsOf<AuditRow>(db)`
  SELECT e.id, e.at, e.verb, e."actorId", actor.name AS actor,
    e.figures->>'personId' AS "subjectId", subject.name AS subject, e."planId",
    CASE WHEN g."isPrivate" THEN NULL ELSE e."goalId" END AS "goalId",
    CASE WHEN g."isPrivate" THEN NULL ELSE e."entryId" END AS "entryId"
  FROM (
    SELECT e.* FROM "Event" e
    WHERE (SELECT a."demoWorldId" FROM "Person" a WHERE a.id = e."actorId") IS NULL
      AND (SELECT p.status FROM "Plan" p WHERE p.id = e."planId") IS DISTINCT FROM 'draft'
      ${
        personId === undefined
          ? Prisma.empty
          : Prisma.sql`AND (e."actorId" = ${personId}::uuid OR e.figures->>'personId' = ${personId})`
      }
      ${verb === undefined ? Prisma.empty : Prisma.sql`AND e.verb = ${verb}`}
      ${
        before === undefined
          ? Prisma.empty
          : Prisma.sql`AND (e.at, e.id) < (${before.at}::timestamptz, ${before.id}::uuid)`
      }
    ORDER BY e.at DESC, e.id DESC ${atMost(take)}
  ) e
  LEFT JOIN "Goal" g ON g.id = e."goalId"
  LEFT JOIN "Person" actor ON actor.id = e."actorId"
  LEFT JOIN "Person" subject ON subject.id = (e.figures->>'personId')::uuid
  ORDER BY e.at DESC, e.id DESC`;
