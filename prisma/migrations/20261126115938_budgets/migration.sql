-- AlterTable
ALTER TABLE "Budget" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Spend" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "budgetId" UUID NOT NULL,
    "goalId" UUID,
    "spentOn" DATE NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "purpose" TEXT NOT NULL,
    "evidenceUrl" TEXT,
    "loggedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Spend_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Spend_planId_spentOn_idx" ON "Spend"("planId", "spentOn");

-- CreateIndex
CREATE INDEX "Spend_budgetId_idx" ON "Spend"("budgetId");

-- CreateIndex
CREATE INDEX "Spend_goalId_idx" ON "Spend"("goalId");

-- AddForeignKey
ALTER TABLE "Spend" ADD CONSTRAINT "Spend_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spend" ADD CONSTRAINT "Spend_budgetId_fkey" FOREIGN KEY ("budgetId") REFERENCES "Budget"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spend" ADD CONSTRAINT "Spend_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An approval has its day and its person.
ALTER TABLE "Spend"
  ADD CONSTRAINT "Spend_amount" CHECK ("amountMinor" > 0),
  ADD CONSTRAINT "Spend_approved" CHECK (("approvedAt" IS NULL) = ("approvedById" IS NULL));

-- Every amount was kept in hundredths, in currencies without hundredths too.
UPDATE "Budget" SET "amountMinor" = round("amountMinor" / 100.0)
WHERE currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF');
UPDATE "Budget" SET "amountMinor" = "amountMinor" * 10
WHERE currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND');

ALTER TABLE "Person"
  DROP CONSTRAINT "Person_muted",
  ADD CONSTRAINT "Person_muted" CHECK ("mutedKinds" IS NOT NULL AND "mutedKinds" <@ ARRAY[
    'comments', 'suggestions', 'reviews', 'people', 'progress', 'money']);
