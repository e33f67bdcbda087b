// Knows to whom a digest is due, and lets each be claimed once.

import type { Rhythm } from "../domain/digests";
import { atMost, type Db, rowsOf, type Tx } from "./client";
import { Prisma } from "./generated/client";
import { inHand } from "./mails";

/** People who want the same rhythm in the same zone, and since when theirs is due. */
export type DueGroup = { timeZone: string; rhythm: Rhythm; due: Date };

export type Reader = { name: string; email: string };

/** Every zone and rhythm that somebody chose. */
export const digestGroups = (db: Db) =>
  rowsOf<{ timeZone: string; rhythm: Rhythm }>(db)`
    SELECT DISTINCT "timeZone", digest::text AS rhythm FROM "Person" WHERE digest <> 'never'`;

/** Digests go to addresses that were proved, and to nobody of a demo or with a closed account. */
const reads = (rhythm: Rhythm) => Prisma.sql`
  digest = ${rhythm}::"Rhythm"
  AND "emailConfirmedAt" IS NOT NULL AND "demoWorldId" IS NULL AND "closedAt" IS NULL`;

const wants = ({ timeZone, rhythm, due }: DueGroup) => Prisma.sql`
  "timeZone" = ${timeZone} AND "digestedAt" < ${due} AND ${reads(rhythm)}`;

/**
 * Some of those to whom it is due, without some that are passed over; whoever is claimed is not among
 * them any more.
 */
export async function digestsDue(
  db: Db,
  group: DueGroup,
  { but, take }: { but: readonly string[]; take: number },
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(db)`
    SELECT id FROM "Person" WHERE ${wants(group)} AND id <> ALL(${but}::uuid[])
    ORDER BY "digestedAt" ${atMost(take)}`;
  return rows.map(({ id }) => id);
}

/**
 * Takes one for this transaction; null where another process was first, or she wants it no more.
 * Answers until when she was told before. One that still waits to be sent goes: the new one tells its
 * period too. One that is being sent just now tells it itself.
 */
export async function claimDigest(
  tx: Tx,
  personId: string,
  group: DueGroup,
): Promise<{ since: Date } | null> {
  const [claimed] = await rowsOf<{ since: Date }>(tx)`
    WITH before AS (
      SELECT id, "digestedAt" FROM "Person"
      WHERE id = ${personId}::uuid AND ${wants(group)} FOR UPDATE),
    waiting AS (
      SELECT m.id, m.digest FROM "Mail" m JOIN before ON m."personId" = before.id
      WHERE m.digest IS NOT NULL AND m.text IS NOT NULL AND ${inHand(Prisma.sql`m.id::text`)}
      FOR UPDATE OF m SKIP LOCKED),
    replaced AS (DELETE FROM "Mail" WHERE id IN (SELECT id FROM waiting))
    UPDATE "Person" p SET "digestedAt" = ${group.due} FROM before WHERE p.id = before.id
    RETURNING LEAST(before."digestedAt", (
      SELECT min((digest ->> 'after')::timestamptz) FROM waiting
      WHERE digest ->> 'rhythm' = ${group.rhythm})) AS since`;
  return claimed ?? null;
}

/** Whoever has digests in that rhythm, and where they go by now. */
export async function digestReader(
  db: Db,
  personId: string,
  rhythm: Rhythm,
): Promise<Reader | null> {
  const [reader] = await rowsOf<Reader>(db)`
    SELECT name, email FROM "Person" WHERE id = ${personId}::uuid AND ${reads(rhythm)}`;
  return reader ?? null;
}
