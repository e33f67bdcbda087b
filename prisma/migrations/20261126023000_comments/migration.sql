-- CreateEnum
CREATE TYPE "SuggestionIs" AS ENUM ('open', 'taken', 'declined', 'withdrawn');

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "goalId" UUID,
    "entryId" UUID,
    "rootId" UUID,
    "authorId" UUID NOT NULL,
    "text" TEXT,
    "html" TEXT,
    "mentions" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "nudgedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT,
    "html" TEXT,
    "changes" JSONB NOT NULL,
    "was" JSONB NOT NULL,
    "state" "SuggestionIs" NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_planId_goalId_idx" ON "Comment"("planId", "goalId");

-- CreateIndex
CREATE INDEX "Comment_goalId_idx" ON "Comment"("goalId");

-- CreateIndex
CREATE INDEX "Comment_entryId_idx" ON "Comment"("entryId");

-- CreateIndex
CREATE INDEX "Comment_rootId_idx" ON "Comment"("rootId");

-- CreateIndex
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");

-- CreateIndex
CREATE INDEX "Suggestion_goalId_idx" ON "Suggestion"("goalId");

-- CreateIndex
CREATE INDEX "Suggestion_planId_idx" ON "Suggestion"("planId");

-- CreateIndex
CREATE INDEX "Suggestion_authorId_idx" ON "Suggestion"("authorId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_rootId_fkey" FOREIGN KEY ("rootId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is shown has its words; what has none is a tombstone. A milestone is one of a goal. Only a
-- thread's first comment is settled or nudged about.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_words" CHECK ((text IS NULL) = (html IS NULL) AND (text IS NOT NULL OR "deletedAt" IS NOT NULL)),
  ADD CONSTRAINT "Comment_mentions" CHECK (mentions IS NOT NULL),
  ADD CONSTRAINT "Comment_milestone" CHECK ("entryId" IS NULL OR "goalId" IS NOT NULL),
  ADD CONSTRAINT "Comment_first" CHECK ("rootId" IS NULL OR num_nonnulls("resolvedAt", "nudgedAt") = 0);

ALTER TABLE "Suggestion"
  ADD CONSTRAINT "Suggestion_words" CHECK ((text IS NULL) = (html IS NULL)),
  ADD CONSTRAINT "Suggestion_changes" CHECK (jsonb_typeof(changes) = 'object' AND jsonb_typeof(was) = 'object' AND changes <> '{}'),
  ADD CONSTRAINT "Suggestion_answered" CHECK ((state = 'open') = ("answeredAt" IS NULL));

-- Questions that wait, across plans.
CREATE INDEX "Comment_open" ON "Comment" ("planId") WHERE "rootId" IS NULL AND "resolvedAt" IS NULL;
