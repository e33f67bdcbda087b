-- CreateEnum
CREATE TYPE "ReviewHalf" AS ENUM ('self', 'manager');

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "isFocus" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "planId" UUID,
    "ownerId" UUID NOT NULL,
    "managerId" UUID,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "packet" JSONB,
    "eventCount" INTEGER,
    "focusIds" UUID[],
    "sealedForm" TEXT,
    "sealedHash" TEXT,
    "sealedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewPart" (
    "reviewId" UUID NOT NULL,
    "half" "ReviewHalf" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "html" TEXT,
    "rating" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submittedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReviewPart_pkey" PRIMARY KEY ("reviewId","half")
);

-- CreateTable
CREATE TABLE "ReviewAddendum" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewAddendum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventReason" (
    "eventId" UUID NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "EventReason_pkey" PRIMARY KEY ("eventId")
);

-- CreateIndex
CREATE INDEX "Review_planId_idx" ON "Review"("planId");

-- CreateIndex
CREATE INDEX "Review_ownerId_idx" ON "Review"("ownerId");

-- CreateIndex
CREATE INDEX "Review_managerId_idx" ON "Review"("managerId");

-- CreateIndex
CREATE INDEX "ReviewAddendum_reviewId_idx" ON "ReviewAddendum"("reviewId");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPart" ADD CONSTRAINT "ReviewPart_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAddendum" ADD CONSTRAINT "ReviewAddendum_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventReason" ADD CONSTRAINT "EventReason_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What unions forbid, the database forbids too.
ALTER TABLE "Review"
  ADD CONSTRAINT "Review_period" CHECK ("from" <= "to"),
  ADD CONSTRAINT "Review_version" CHECK (version > 0),
  ADD CONSTRAINT "Review_people" CHECK ("managerId" IS DISTINCT FROM "ownerId"),
  ADD CONSTRAINT "Review_packet" CHECK ((packet IS NULL) = ("eventCount" IS NULL)),
  ADD CONSTRAINT "Review_seal" CHECK (
    num_nonnulls("sealedForm", "sealedHash", "sealedAt") IN (0, 3)
    AND ("sealedAt" IS NULL OR packet IS NOT NULL)
    AND ("planId" IS NOT NULL OR "sealedAt" IS NOT NULL));

ALTER TABLE "ReviewPart"
  ADD CONSTRAINT "ReviewPart_version" CHECK (version > 0),
  ADD CONSTRAINT "ReviewPart_rating" CHECK (rating IN ('working-towards', 'meeting', 'exceeding')),
  ADD CONSTRAINT "ReviewPart_submitted" CHECK (("submittedAt" IS NULL) = (html IS NULL)),
  ADD CONSTRAINT "ReviewPart_signed" CHECK ("signedAt" IS NULL OR "submittedAt" IS NOT NULL);

-- A sealed review never changes; only its plan may be gone.
CREATE FUNCTION "keepSealedReview"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF OLD."sealedAt" IS NOT NULL AND to_jsonb(NEW) - 'planId' <> to_jsonb(OLD) - 'planId' THEN
    RAISE EXCEPTION 'a sealed review does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Review_sealed" BEFORE UPDATE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION "keepSealedReview"();

CREATE FUNCTION "keepSealedParts"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT 1 FROM "Review" WHERE id = OLD."reviewId" AND "sealedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a part of a sealed review does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ReviewPart_sealed" BEFORE UPDATE ON "ReviewPart"
  FOR EACH ROW EXECUTE FUNCTION "keepSealedParts"();

CREATE FUNCTION "keepAddendum"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  RAISE EXCEPTION 'an addendum does not change';
END $$;
CREATE TRIGGER "ReviewAddendum_kept" BEFORE UPDATE ON "ReviewAddendum"
  FOR EACH ROW EXECUTE FUNCTION "keepAddendum"();

-- With a plan go its reviews, but for those that someone else signed too.
CREATE FUNCTION "dropReviews"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  DELETE FROM "Review" WHERE "planId" = OLD.id AND ("sealedAt" IS NULL OR "managerId" IS NULL);
  RETURN OLD;
END $$;
CREATE TRIGGER "Plan_reviews" BEFORE DELETE ON "Plan"
  FOR EACH ROW EXECUTE FUNCTION "dropReviews"();
