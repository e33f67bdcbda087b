-- CreateEnum
CREATE TYPE "Horizon" AS ENUM ('short', 'long', 'outcome');

-- CreateEnum
CREATE TYPE "MeasureKind" AS ENUM ('tick', 'count', 'amount', 'hold', 'checklist');

-- CreateEnum
CREATE TYPE "HoldOp" AS ENUM ('at-least', 'at-most');

-- CreateEnum
CREATE TYPE "GoalIs" AS ENUM ('open', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "TicketKind" AS ENUM ('reset-password', 'confirm-email');

-- CreateEnum
CREATE TYPE "TokenScope" AS ENUM ('read', 'write');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('draft', 'active', 'completed', 'archived');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'manager', 'mentor', 'reader');

-- CreateEnum
CREATE TYPE "ResourceState" AS ENUM ('planned', 'doing', 'done');

-- CreateTable
CREATE TABLE "Entry" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "occurredOn" DATE NOT NULL,
    "amount" DOUBLE PRECISION,
    "item" TEXT,
    "done" BOOLEAN,
    "note" TEXT,
    "noteHtml" TEXT,
    "supersedes" UUID,
    "isVoid" BOOLEAN NOT NULL DEFAULT false,
    "authorId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryEvidence" (
    "entryId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EntryEvidence_pkey" PRIMARY KEY ("entryId","evidenceId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "planId" UUID,
    "number" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "goalId" UUID,
    "entryId" UUID,
    "figures" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Idempotency" (
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Idempotency_pkey" PRIMARY KEY ("personId","key")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "originKey" TEXT,
    "horizon" "Horizon" NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "noteHtml" TEXT,
    "areaKey" TEXT,
    "skillKeys" TEXT[],
    "tools" TEXT[],
    "certifications" TEXT[],
    "windowFrom" INTEGER,
    "windowTo" INTEGER,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "isPrivate" BOOLEAN NOT NULL DEFAULT false,
    "measureKind" "MeasureKind" NOT NULL,
    "baseline" DOUBLE PRECISION,
    "target" DOUBLE PRECISION,
    "unit" TEXT,
    "holdOp" "HoldOp",
    "items" JSONB,
    "specific" TEXT,
    "measurable" TEXT,
    "achievable" TEXT,
    "relevant" TEXT,
    "timeBound" TEXT,
    "state" "GoalIs" NOT NULL DEFAULT 'open',
    "stateOn" DATE,
    "stateBy" UUID,
    "stateWhy" TEXT,
    "isReached" BOOLEAN NOT NULL DEFAULT false,
    "sums" JSONB NOT NULL,
    "entryCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "userAgent" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "tokenHash" TEXT NOT NULL,
    "kind" "TicketKind" NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "scope" "TokenScope" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'active',
    "statusBefore" "PlanStatus",
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "templateKey" TEXT,
    "templateVersion" INTEGER,
    "role" TEXT,
    "level" TEXT,
    "monthsFrom" INTEGER,
    "monthsTo" INTEGER,
    "summary" TEXT,
    "provenance" JSONB,
    "horizons" JSONB,
    "tracking" JSONB,
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "planId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("planId","personId","role")
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "reason" TEXT,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "competency" TEXT NOT NULL,
    "tools" TEXT[],

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Resource" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "by" TEXT,
    "provider" TEXT,
    "tools" TEXT[],
    "note" TEXT,
    "state" "ResourceState" NOT NULL DEFAULT 'planned',

    CONSTRAINT "Resource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "measure" JSONB,
    "tools" TEXT[],

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Support" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "group" TEXT,
    "title" TEXT NOT NULL,
    "cadence" TEXT,
    "with" TEXT,
    "duration" TEXT,
    "measure" JSONB,
    "note" TEXT,

    CONSTRAINT "Support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ritual" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "where" TEXT,
    "with" TEXT,

    CONSTRAINT "Ritual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "per" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "events" TEXT[],

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT,
    "text" TEXT NOT NULL,
    "figures" TEXT[],
    "isUnsourced" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TemplateVersion" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isCurrent" BOOLEAN NOT NULL,
    "blueprint" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TemplateVersion_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_supersedes_key" ON "Entry"("supersedes");

-- CreateIndex
CREATE INDEX "Entry_planId_occurredOn_idx" ON "Entry"("planId", "occurredOn");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_goalId_number_key" ON "Entry"("goalId", "number");

-- CreateIndex
CREATE INDEX "Evidence_planId_idx" ON "Evidence"("planId");

-- CreateIndex
CREATE INDEX "EntryEvidence_evidenceId_idx" ON "EntryEvidence"("evidenceId");

-- CreateIndex
CREATE INDEX "Event_actorId_idx" ON "Event"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_planId_number_key" ON "Event"("planId", "number");

-- CreateIndex
CREATE INDEX "Idempotency_createdAt_idx" ON "Idempotency"("createdAt");

-- CreateIndex
CREATE INDEX "Goal_planId_idx" ON "Goal"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Ticket_personId_idx" ON "Ticket"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_personId_idx" ON "ApiToken"("personId");

-- CreateIndex
CREATE INDEX "Plan_deletedAt_idx" ON "Plan"("deletedAt");

-- CreateIndex
CREATE INDEX "Participant_personId_planId_idx" ON "Participant"("personId", "planId");

-- CreateIndex
CREATE INDEX "Pause_planId_idx" ON "Pause"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Area_planId_key_key" ON "Area"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Skill_planId_key_key" ON "Skill"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Resource_planId_key_key" ON "Resource"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Project_planId_key_key" ON "Project"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Support_planId_key_key" ON "Support"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Ritual_planId_key_key" ON "Ritual"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_planId_key_key" ON "Budget"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Note_planId_key_key" ON "Note"("planId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "TemplateVersion_key_hash_key" ON "TemplateVersion"("key", "hash");

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryEvidence" ADD CONSTRAINT "EntryEvidence_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryEvidence" ADD CONSTRAINT "EntryEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Idempotency" ADD CONSTRAINT "Idempotency_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ritual" ADD CONSTRAINT "Ritual_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What unions forbid, the database forbids too.
ALTER TABLE "Plan"
  ADD CONSTRAINT "Plan_dates" CHECK ("startsOn" <= "endsOn"),
  ADD CONSTRAINT "Plan_archived" CHECK ((status = 'archived') = ("statusBefore" IS NOT NULL)),
  ADD CONSTRAINT "Plan_before" CHECK ("statusBefore" IS DISTINCT FROM 'archived'),
  ADD CONSTRAINT "Plan_months" CHECK (("monthsFrom" IS NULL) = ("monthsTo" IS NULL) AND "monthsFrom" <= "monthsTo");

ALTER TABLE "Pause" ADD CONSTRAINT "Pause_dates" CHECK ("from" <= "to");

ALTER TABLE "Goal"
  ADD CONSTRAINT "Goal_dates" CHECK ("startsOn" <= "dueOn"),
  ADD CONSTRAINT "Goal_window" CHECK (("windowFrom" IS NULL) = ("windowTo" IS NULL) AND "windowFrom" <= "windowTo"),
  ADD CONSTRAINT "Goal_weight" CHECK (weight > 0 AND weight < 'Infinity'),
  ADD CONSTRAINT "Goal_version" CHECK (version > 0),
  ADD CONSTRAINT "Goal_measure" CHECK (
    CASE "measureKind"
      WHEN 'tick' THEN num_nonnulls(baseline, target, unit, "holdOp", items) = 0
      WHEN 'count' THEN target > 0 AND target < 'Infinity' AND unit IS NOT NULL AND num_nonnulls(baseline, "holdOp", items) = 0
      WHEN 'amount' THEN num_nulls(baseline, target, unit) = 0 AND baseline <> target AND num_nonnulls("holdOp", items) = 0
      WHEN 'hold' THEN num_nulls(target, unit, "holdOp") = 0 AND num_nonnulls(baseline, items) = 0
      WHEN 'checklist' THEN jsonb_typeof(items) = 'array' AND jsonb_array_length(items) > 0 AND num_nonnulls(baseline, target, unit, "holdOp") = 0
    END IS TRUE),
  ADD CONSTRAINT "Goal_state" CHECK (
    CASE state
      WHEN 'open' THEN num_nonnulls("stateOn", "stateBy", "stateWhy") = 0 AND NOT "isReached"
      WHEN 'done' THEN num_nulls("stateOn", "stateBy") = 0 AND "stateWhy" IS NULL
      WHEN 'dropped' THEN num_nulls("stateOn", "stateWhy") = 0 AND "stateBy" IS NULL AND NOT "isReached"
    END IS TRUE);

ALTER TABLE "Entry"
  ADD CONSTRAINT "Entry_number" CHECK (number > 0),
  ADD CONSTRAINT "Entry_amount" CHECK (amount IS NULL OR abs(amount) < 'Infinity'),
  ADD CONSTRAINT "Entry_void" CHECK (NOT "isVoid" OR ("supersedes" IS NOT NULL AND num_nonnulls(amount, item, done) = 0)),
  ADD CONSTRAINT "Entry_item" CHECK ((item IS NULL) = (done IS NULL));

ALTER TABLE "Event" ADD CONSTRAINT "Event_number" CHECK (("planId" IS NULL) = (number IS NULL));

ALTER TABLE "Budget" ADD CONSTRAINT "Budget_amount" CHECK ("amountMinor" >= 0);

-- One current version a template, one owner a plan.
CREATE UNIQUE INDEX "TemplateVersion_current" ON "TemplateVersion" (key) WHERE "isCurrent";
CREATE UNIQUE INDEX "Participant_owner" ON "Participant" ("planId") WHERE role = 'owner';
