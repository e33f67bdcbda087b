-- CreateEnum
CREATE TYPE "Rhythm" AS ENUM ('daily', 'weekly', 'never');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "digest" "Rhythm" NOT NULL DEFAULT 'weekly',
ADD COLUMN     "digestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "inboxSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "mutedKinds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT,
    "unsubscribe" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Mail_personId_idx" ON "Mail"("personId");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- CreateIndex
CREATE INDEX "Event_planId_at_actorId_idx" ON "Event"("planId", "at", "actorId");

-- CreateIndex
CREATE INDEX "Person_timeZone_digest_digestedAt_idx" ON "Person"("timeZone", "digest", "digestedAt");

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A mail that still has to go has its text; one that went, or never will, has none.
ALTER TABLE "Mail"
  ADD CONSTRAINT "Mail_text"
    CHECK (("text" IS NULL) = ("sentAt" IS NOT NULL OR "refusedAt" IS NOT NULL)),
  ADD CONSTRAINT "Mail_once" CHECK ("sentAt" IS NULL OR "refusedAt" IS NULL);

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_muted" CHECK ("mutedKinds" IS NOT NULL AND "mutedKinds" <@ ARRAY[
    'comments', 'suggestions', 'reviews', 'people', 'progress']);
