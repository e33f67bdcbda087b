-- CreateIndex
CREATE INDEX "Event_verb_at_id_idx" ON "Event"("verb", "at", "id");

-- Whose account an event was about.
CREATE INDEX "Event_subject" ON "Event" ((figures->>'personId')) WHERE figures->>'personId' IS NOT NULL;
