-- CreateEnum
CREATE TYPE "DemoState" AS ENUM ('telling', 'waiting', 'taken');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "demoWorldId" UUID;

-- CreateTable
CREATE TABLE "DemoWorld" (
    "id" UUID NOT NULL,
    "state" "DemoState" NOT NULL DEFAULT 'telling',
    "tells" DATE NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemoWorld_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DemoWorld_state_tells_idx" ON "DemoWorld"("state", "tells");

-- CreateIndex
CREATE INDEX "DemoWorld_endsAt_idx" ON "DemoWorld"("endsAt");

-- CreateIndex
CREATE INDEX "Person_demoWorldId_idx" ON "Person"("demoWorldId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_demoWorldId_fkey" FOREIGN KEY ("demoWorldId") REFERENCES "DemoWorld"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema cannot say: nobody in a demo runs the installation.
ALTER TABLE "Person" ADD CONSTRAINT "Person_demo" CHECK ("demoWorldId" IS NULL OR NOT "isAdministrator");
