-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "tokenHash" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "declinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_planId_email_key" ON "Invitation"("planId", "email");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the schema cannot say: a link leads to what was not declined, and nobody becomes an owner.
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_role" CHECK (role <> 'owner'),
  ADD CONSTRAINT "Invitation_link" CHECK (("tokenHash" IS NULL) = ("declinedAt" IS NOT NULL)),
  ADD CONSTRAINT "Invitation_days" CHECK ("expiresAt" > "sentAt");
