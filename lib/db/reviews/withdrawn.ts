// Knows reviews that were withdrawn: kept hidden for a while, for who withdrew one and who wrote in it.
import { day } from "../../domain/days";
import type { Period } from "../../domain/reviews/periods";
import { type Db, rowsOf, rowsTouched, type Tx } from "../client";
import type { Gate } from "../gate";
import type { StoredReview } from "./rows";
import { WITHDRAWN } from "./standing";

type By = { personId: string; at: Date };

/** Hides the review; null brings it back. */
export async function setWithdrawn(tx: Tx, { id }: StoredReview, by: By | null): Promise<void> {
  await tx.review.update({
    where: { id },
    data: { withdrawnAt: by?.at ?? null, withdrawnById: by?.personId ?? null },
    select: { id: true },
  });
}

export type WithdrawnReview = {
  id: string;
  period: Period;
  at: Date;
  /** Who asks withdrew it herself. */
  isOwnDoing: boolean;
  /** What who asks had written in it; never the other's words. */
  text: string;
};

/** Those that who asks withdrew or wrote in, the latest first. Of the others she learns nothing. */
export async function withdrawnFor(db: Db, { planId, personId }: Gate): Promise<WithdrawnReview[]> {
  const rows = await rowsOf<Omit<WithdrawnReview, "period"> & { from: string; to: string }>(db)`
    SELECT r.id, r."from"::text, r."to"::text, r."withdrawnAt" AS at,
           r."withdrawnById" = ${personId}::uuid AS "isOwnDoing", coalesce(h.text, '') AS text
    FROM ${WITHDRAWN} r
    LEFT JOIN "ReviewPart" h ON h."reviewId" = r.id
      AND ((h.half = 'self' AND r."ownerId" = ${personId}::uuid)
        OR (h.half = 'manager' AND r."managerId" = ${personId}::uuid))
    WHERE r."planId" = ${planId}::uuid
      AND (r."withdrawnById" = ${personId}::uuid OR btrim(h.text, E' \\t\\r\\n') <> '')
    ORDER BY r."withdrawnAt" DESC`;
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    period: { from: day(from), to: day(to) },
  }));
}

/** Removes for good what was withdrawn before `before`; returns how many reviews went. */
export const dropWithdrawn = (db: Db, before: Date): Promise<number> =>
  rowsTouched(db)`DELETE FROM "Review" WHERE "withdrawnAt" < ${before}`;
