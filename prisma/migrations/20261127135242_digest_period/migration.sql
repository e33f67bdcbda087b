-- A digest is written anew when it goes; those that wait already go as they are.
ALTER TABLE "Mail" ADD COLUMN     "digest" JSONB;
