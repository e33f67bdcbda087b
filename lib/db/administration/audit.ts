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
 * and those of its milestones, to itself. `personId`: who acted, or whose account it was about.
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
  FROM "Event" e
  LEFT JOIN "Plan" p ON p.id = e."planId"
  LEFT JOIN "Goal" g ON g.id = e."goalId"
  LEFT JOIN "Person" actor ON actor.id = e."actorId"
  LEFT JOIN "Person" subject ON subject.id::text = e.figures->>'personId'
  WHERE actor."demoWorldId" IS NULL AND p.status IS DISTINCT FROM 'draft'
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
  ORDER BY e.at DESC, e.id DESC ${atMost(take)}`;
