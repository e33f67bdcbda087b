// Knows what becomes of reviews when people go: what somebody else signed too stays, the rest goes.
import { type Db, rowsTouched } from "../client";
import { Prisma } from "../generated/client";

/** The plans whose reviews still change when this person's account goes, though she may have left them. */
export const plansNaming = (personId: string) => Prisma.sql`
  SELECT "planId" FROM "Review"
  WHERE "managerId" = ${personId}::uuid AND "sealedAt" IS NULL`;

/**
 * Before an account goes: what she wrote as a manager and was not sealed goes with her, and a
 * signature that stood under it.
 */
export async function forgetManager(db: Db, personIds: readonly string[]): Promise<void> {
  await rowsTouched(db)`
    UPDATE "ReviewPart" h
    SET text = CASE half WHEN 'self' THEN text ELSE '' END,
        html = CASE half WHEN 'self' THEN html END,
        rating = CASE half WHEN 'self' THEN rating END,
        "submittedAt" = CASE half WHEN 'self' THEN "submittedAt" END,
        "signedAt" = NULL, "signedHash" = NULL, "signedForm" = NULL
    FROM "Review" r
    WHERE r.id = h."reviewId" AND r."sealedAt" IS NULL
      AND r."managerId" = ANY(${personIds}::uuid[])`;
}

/** After accounts are gone: reviews that nobody is left to read. */
export async function dropUnread(db: Db, personIds: readonly string[]): Promise<void> {
  await rowsTouched(db)`
    DELETE FROM "Review" r
    WHERE (r."ownerId" = ANY(${personIds}::uuid[]) OR r."managerId" = ANY(${personIds}::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM "Person" n WHERE n.id IN (r."ownerId", r."managerId"))`;
}
