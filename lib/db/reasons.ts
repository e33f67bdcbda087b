// Knows the words beside events of goals: why they happened and what they changed, gone when those are.
import type { EventVerb } from "../domain/events";
import type { ChangedWords } from "../domain/goal-edits";
import { rowsTouched, type Tx } from "./client";
import type { Gate } from "./gate";

const GIVEN_FOR: EventVerb[] = ["goal.moved", "goal.remeasured"];

type Words = {
  /** How many of the plan's last events they belong to. */
  count: number;
  /** In the owner's words; or as it is written in the suggestion that she took. */
  why?: string | undefined;
  suggestionId?: string;
  changed: readonly ChangedWords[];
};

/** Keeps the reason beside the moves and measures it is given for, and titles and units as they were. */
export async function keepWords(
  tx: Tx,
  gate: Gate,
  { count, why, suggestionId, changed }: Words,
): Promise<void> {
  if (why === undefined && suggestionId === undefined && changed.length === 0) return;
  await rowsTouched(tx)`
    INSERT INTO "EventReason" ("eventId", why, "suggestionId", was, became)
    SELECT e.id, ${why ?? null}, ${suggestionId ?? null}::uuid, c.was, c.became
    FROM "Event" e JOIN "Plan" p ON p.id = e."planId"
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      AS c(verb text, was text, became text)
      ON c.verb = e.verb AND (e.verb <> 'goal.edited' OR e.figures -> 'fields' ? 'title')
    WHERE p.id = ${gate.planId}::uuid AND e.number > p."eventCount" - ${count}::int
      AND (c.verb IS NOT NULL
        OR e.verb = ANY(${GIVEN_FOR})
          AND (${why ?? null}::text IS NOT NULL OR ${suggestionId ?? null}::uuid IS NOT NULL))`;
}
