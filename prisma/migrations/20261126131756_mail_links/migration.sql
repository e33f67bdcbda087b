-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "linkHash" TEXT;
