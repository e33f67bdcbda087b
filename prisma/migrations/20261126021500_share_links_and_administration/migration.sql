-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "closedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "TemplateVersion" ADD COLUMN     "isFile" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Share" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "goalIds" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_at_id_idx" ON "Event"("at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");

-- CreateIndex
CREATE INDEX "Share_planId_idx" ON "Share"("planId");

-- CreateIndex
CREATE INDEX "Share_expiresAt_idx" ON "Share"("expiresAt");

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every current version so far is what its file says.
UPDATE "TemplateVersion" SET "isFile" = "isCurrent";

-- What the schema cannot say: a closed account runs nothing; a file says one version; a page shows
-- something, and not for ever.
ALTER TABLE "Person" ADD CONSTRAINT "Person_closed" CHECK ("closedAt" IS NULL OR NOT "isAdministrator");
CREATE UNIQUE INDEX "TemplateVersion_file" ON "TemplateVersion" (key) WHERE "isFile";
ALTER TABLE "Share" ADD CONSTRAINT "Share_goals" CHECK (cardinality("goalIds") > 0);
ALTER TABLE "Share" ADD CONSTRAINT "Share_expiry" CHECK ("expiresAt" > "createdAt");
