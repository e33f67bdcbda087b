-- Answers kept without what they are about would be told again to anybody who once had a right.
DELETE FROM "Idempotency";
ALTER TABLE "Idempotency" ADD COLUMN "planId" UUID;
