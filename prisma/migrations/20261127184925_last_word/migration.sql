-- AlterTable
ALTER TABLE "ReviewPart" ADD COLUMN     "signedForm" TEXT;
ALTER TABLE "ReviewPart"
  ADD CONSTRAINT "ReviewPart_form" CHECK ("signedForm" IS NULL OR "signedHash" IS NOT NULL);

-- What was withdrawn is swept by its moment.
CREATE INDEX "Review_withdrawn_at" ON "Review" ("withdrawnAt") WHERE "withdrawnAt" IS NOT NULL;

-- A manager who signed before hashes were kept, and is gone, cannot be asked again: that he signed stays.
UPDATE "ReviewPart" h SET "signedAt" = e.at
FROM "Review" r JOIN "Event" e ON e."planId" = r."planId"
WHERE r.id = h."reviewId" AND r."sealedAt" IS NULL AND r."withdrawnAt" IS NULL
  AND h.half = 'manager' AND h."submittedAt" IS NOT NULL AND h."signedAt" IS NULL
  AND e.verb = 'review.signed' AND e."actorId" = r."managerId"
  AND e.figures @> jsonb_build_object('reviewId', r.id, 'part', 'manager')
  AND NOT EXISTS (
    SELECT FROM "Participant" m JOIN "Person" n ON n.id = m."personId" AND n."closedAt" IS NULL
    WHERE m."planId" = r."planId" AND m.role = 'manager' AND n.id = r."managerId")
  AND NOT EXISTS (
    SELECT FROM "ReviewPart" o WHERE o."reviewId" = r.id AND o.half = 'self'
      AND (o."submittedAt" IS NULL OR o."signedAt" IS NOT NULL))
  AND NOT EXISTS (
    SELECT FROM "Event" later
    WHERE later."planId" = r."planId" AND later.number > e.number
      AND later.figures->>'reviewId' = r.id::text
      AND later.verb IN ('review.recalled', 'review.submitted', 'review.lapsed',
                         'review.handed-over'));
