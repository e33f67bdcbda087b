-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnById" UUID;

-- What is sealed stays; who withdrew is known as long as it is hidden.
ALTER TABLE "Review"
  ADD CONSTRAINT "Review_withdrawn" CHECK (
    num_nonnulls("withdrawnAt", "withdrawnById") IN (0, 2)
    AND ("withdrawnAt" IS NULL OR "sealedAt" IS NULL));
