-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "lookedAt" TIMESTAMPTZ(3);
