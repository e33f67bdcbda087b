// Knows to whom a digest is due, and lets each be claimed once.
import type { Rhythm } from "../domain/digests";
import { atMost, type Db, rowsOf, type Tx } from "./client";
import { Prisma } from "./generated/client";

/** People who want the same rhythm in the same zone, and since when theirs is due. */
export type DueGroup = { timeZone: string; rhythm: Rhythm; due: Date };

export type ClaimedDigest = {
  personId: string;
  name: string;
  email: string;
  /** Until when she was told before. */
  since: Date;
};

/** Every zone and rhythm that somebody chose. */
export const digestGroups = (db: Db) =>
  rowsOf<{ timeZone: string; rhythm: Rhythm }>(db)`
    SELECT DISTINCT "timeZone", digest::text AS rhythm FROM "Person" WHERE digest <> 'never'`;

/** Digests go to addresses that were proved, and to nobody of a demo or with a closed account. */
const wants = ({ timeZone, rhythm, due }: DueGroup) => Prisma.sql`
  "timeZone" = ${timeZone} AND digest = ${rhythm}::"Rhythm" AND "digestedAt" < ${due}
  AND "emailConfirmedAt" IS NOT NULL AND "demoWorldId" IS NULL AND "closedAt" IS NULL`;

/** Some of those to whom it is due; whoever is claimed is not among them any more. */
export async function digestsDue(db: Db, group: DueGroup, take: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(db)`
    SELECT id FROM "Person" WHERE ${wants(group)} ORDER BY "digestedAt" ${atMost(take)}`;
  return rows.map(({ id }) => id);
}

/** Takes one for this transaction; null where another process was first, or she wants it no more. */
export async function claimDigest(
  tx: Tx,
  personId: string,
  group: DueGroup,
): Promise<ClaimedDigest | null> {
  const [claimed] = await rowsOf<ClaimedDigest>(tx)`
    WITH before AS (
      SELECT id, "digestedAt" FROM "Person"
      WHERE id = ${personId}::uuid AND ${wants(group)} FOR UPDATE)
    UPDATE "Person" p SET "digestedAt" = ${group.due} FROM before WHERE p.id = before.id
    RETURNING p.id AS "personId", p.name, p.email, before."digestedAt" AS since`;
  return claimed ?? null;
}
