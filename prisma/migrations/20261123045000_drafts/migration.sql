-- CreateTable
CREATE TABLE "Draft" (
    "personId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "about" UUID NOT NULL,
    "showing" TEXT NOT NULL,
    "fields" JSONB,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("personId","form","about")
);

-- CreateIndex
CREATE INDEX "Draft_savedAt_idx" ON "Draft"("savedAt");

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
