-- A signature keeps the hash of what was signed.
ALTER TABLE "ReviewPart" ADD COLUMN     "signedHash" TEXT;
ALTER TABLE "ReviewPart"
  ADD CONSTRAINT "ReviewPart_hash" CHECK ("signedHash" IS NULL OR "signedAt" IS NOT NULL);

-- Nobody can tell any more what one was given for that waits for the other's: it is asked for again.
UPDATE "ReviewPart" h SET "signedAt" = NULL
FROM "Review" r
WHERE r.id = h."reviewId" AND r."sealedAt" IS NULL AND h."signedAt" IS NOT NULL;
