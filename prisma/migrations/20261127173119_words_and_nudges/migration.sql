-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "askedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "EventReason" ADD COLUMN     "became" TEXT,
ADD COLUMN     "suggestionId" UUID,
ADD COLUMN     "was" TEXT,
ALTER COLUMN "why" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "nudgedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "EventReason_suggestionId_idx" ON "EventReason"("suggestionId");

-- AddForeignKey
ALTER TABLE "EventReason" ADD CONSTRAINT "EventReason_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
