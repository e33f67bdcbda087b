// Knows share links by their hash: what each shows, and until when.
import type { Scope } from "../access/permit";
import type { Horizon } from "../domain/goals";
import { atMost, type Db, rowsOf, type Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { isId } from "./ids";
import { isKnownToGuests } from "./known";

/** What a link shows, as the services wrote it. */
export type Snapshot = Prisma.InputJsonObject;

export type StoredShare = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  goals: number;
  isResting: boolean;
};

/** Rights are judged when a thing is shown: a goal made private or deleted takes its pages away. */
const isWhole = Prisma.sql`
  (SELECT count(*) FROM "Goal" g
   WHERE g.id = ANY(s."goalIds") AND ${isKnownToGuests})
  = cardinality(s."goalIds")`;

const columns = Prisma.sql`
  s.id, s."createdAt", s."expiresAt", cardinality(s."goalIds") AS goals, NOT ${isWhole} AS "isResting"`;

export type Shareable = { id: string; title: string; horizon: Horizon };

/** What can be on a page: private goals never, and what was let go has its reason beside it. */
const isShareable = Prisma.sql`
  ${isKnownToGuests} AND g.state <> 'dropped'`;

/** The plan's links that are still good, latest first, and the goals another one could show; in one
 * query, for they stand on a page with much beside them. */
export async function sharingOf(
  db: Db,
  { planId }: Gate,
  now: Date,
): Promise<{ links: StoredShare[]; goals: Shareable[] }> {
  type InJson = Omit<StoredShare, "createdAt" | "expiresAt"> &
    Record<"createdAt" | "expiresAt", string>;
  const [found] = await rowsOf<{ links: InJson[]; goals: Shareable[] }>(db)`
    SELECT
      (SELECT coalesce(jsonb_agg(l ORDER BY l.id DESC), '[]') FROM (
        SELECT ${columns} FROM "Share" s
        WHERE s."planId" = ${planId}::uuid AND s."expiresAt" > ${now}) l) AS links,
      (SELECT coalesce(jsonb_agg(
          jsonb_build_object('id', g.id, 'title', g.title, 'horizon', g.horizon)
          ORDER BY g.position, g.id), '[]')
        FROM "Goal" g WHERE g."planId" = ${planId}::uuid AND ${isShareable}) AS goals`;
  const links = (found?.links ?? []).map((link) => ({
    ...link,
    createdAt: new Date(link.createdAt),
    expiresAt: new Date(link.expiresAt),
  }));
  return { links, goals: found?.goals ?? [] };
}

export const countShares = (db: Db, { planId }: Gate, now: Date): Promise<number> =>
  db.share.count({ where: { planId, expiresAt: { gt: now } } });

type NewShare = {
  tokenHash: string;
  snapshot: Snapshot;
  goalIds: string[];
  createdAt: Date;
  expiresAt: Date;
};

export async function addShare(tx: Tx, { planId }: Gate, share: NewShare): Promise<string> {
  return (await tx.share.create({ data: { planId, ...share }, select: { id: true } })).id;
}

/** Takes a link of the plan out of the world with all it shows; false when there is none. */
export async function removeShare(tx: Tx, { planId }: Gate, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  return (await tx.share.deleteMany({ where: { id, planId } })).count === 1;
}

/** What a link shows while it is good: its plan there, its owner's account open, every goal on it
 * still for others to see. */
export async function snapshotBehind(db: Db, tokenHash: string, now: Date): Promise<unknown> {
  const [found] = await rowsOf<{ snapshot: unknown }>(db)`
    SELECT s.snapshot FROM "Share" s
    JOIN "Plan" p ON p.id = s."planId"
    JOIN "Participant" o ON o."planId" = p.id AND o.role = 'owner'
    JOIN "Person" owner ON owner.id = o."personId"
    WHERE s."tokenHash" = ${tokenHash} AND s."expiresAt" > ${now}
      AND p."deletedAt" IS NULL AND owner."closedAt" IS NULL AND ${isWhole}`;
  return found?.snapshot ?? null;
}

export type SharedBy = StoredShare & { ownerId: string; owner: string };

/** Every good link of the installation without what it shows, latest first, demos left out. */
export const allShares = (
  db: Db,
  _administrator: Scope,
  { before, take, now }: { before?: string | undefined; take: number; now: Date },
): Promise<SharedBy[]> => rowsOf<SharedBy>(db)`
  SELECT ${columns}, owner.id AS "ownerId", owner.name AS owner
  FROM "Share" s
  JOIN "Participant" o ON o."planId" = s."planId" AND o.role = 'owner'
  JOIN "Person" owner ON owner.id = o."personId"
  WHERE s."expiresAt" > ${now} AND owner."demoWorldId" IS NULL
    ${before !== undefined && isId(before) ? Prisma.sql`AND s.id < ${before}::uuid` : Prisma.empty}
  ORDER BY s.id DESC ${atMost(take)}`;

/** Takes any link away; returns the plan it was of, or null when there is none. */
export async function removeAnyShare(
  tx: Tx,
  _administrator: Scope,
  id: string,
): Promise<string | null> {
  if (!isId(id)) return null;
  const [gone] = await rowsOf<{ planId: string }>(tx)`
    DELETE FROM "Share" s USING "Participant" o, "Person" owner
    WHERE s.id = ${id}::uuid AND o."planId" = s."planId" AND o.role = 'owner'
      AND owner.id = o."personId" AND owner."demoWorldId" IS NULL
    RETURNING s."planId"`;
  return gone?.planId ?? null;
}
