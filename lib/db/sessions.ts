// Knows who is signed in where. A session is there while its row is there and not expired.
import type { Scope } from "../access/permit";
import { type Db, rowsOf } from "./client";
import { isId } from "./ids";

export type SessionRow = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

/** A live session and its person, in one query. */
export type Seen = {
  sessionId: string;
  lastSeenAt: Date;
  personId: string;
  name: string;
  email: string;
  timeZone: string;
  isAdministrator: boolean;
  isInDemo: boolean;
  /** Whether there is a plan one looks after as manager, or as mentor. */
  isManager: boolean;
  isMentor: boolean;
  /** Changes with whatever may be or become news to her: her roles, her plans, what she has seen. */
  around: string;
};

type NewSession = { personId: string; userAgent: string; now: Date; expiresAt: Date };

export async function openSession(
  db: Db,
  { personId, userAgent, now, expiresAt }: NewSession,
): Promise<string> {
  await db.session.deleteMany({ where: { personId, expiresAt: { lte: now } } });
  const data = { personId, userAgent, createdAt: now, lastSeenAt: now, expiresAt };
  return (await db.session.create({ data, select: { id: true } })).id;
}

export async function seeSession(db: Db, sessionId: string, now: Date): Promise<Seen | null> {
  if (!isId(sessionId)) return null;
  const [seen] = await rowsOf<Seen>(db)`
    SELECT s.id AS "sessionId", s."lastSeenAt", me.id AS "personId", me.name, me.email,
           me."timeZone", me."isAdministrator", me."demoWorldId" IS NOT NULL AS "isInDemo",
           mine."isManager", mine."isMentor",
           concat_ws(' ', mine.around, me."inboxSeenAt", me."mutedKinds") AS around
    FROM "Session" s JOIN "Person" me ON me.id = s."personId"
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(pa.role = 'manager'), FALSE) AS "isManager",
             coalesce(bool_or(pa.role = 'mentor'), FALSE) AS "isMentor",
             sum(hashtextextended(concat(p.id, pa.role, p."eventCount"), 0)) AS around
      FROM "Participant" pa JOIN "Plan" p ON p.id = pa."planId" WHERE pa."personId" = me.id) mine
    WHERE s.id = ${sessionId}::uuid AND s."expiresAt" > ${now} AND me."closedAt" IS NULL`;
  return seen ?? null;
}

/** Moves the end of a session; one that was ended meanwhile stays ended. */
export async function prolongSession(
  db: Db,
  sessionId: string,
  { now, expiresAt }: { now: Date; expiresAt: Date },
): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now, expiresAt } });
}

export const sessionsOf = (db: Db, { personId }: Scope, now: Date): Promise<SessionRow[]> =>
  db.session.findMany({
    where: { personId, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });

/** Ends one's own session; false when there is no such session. */
export async function endSession(db: Db, { personId }: Scope, sessionId: string): Promise<boolean> {
  if (!isId(sessionId)) return false;
  return (await db.session.deleteMany({ where: { id: sessionId, personId } })).count > 0;
}

/** Ends all of one's own sessions but `keep`; returns how many. */
export async function endSessionsBut(
  db: Db,
  { personId }: Scope,
  keep: string | null,
): Promise<number> {
  const where = keep === null ? { personId } : { personId, id: { not: keep } };
  return (await db.session.deleteMany({ where })).count;
}
