// Knows why a goal was moved or measured anew: words beside its events, gone when those are.
import type { EventVerb } from "../domain/events";
import { rowsTouched, type Tx } from "./client";
import type { Gate } from "./gate";

const GIVEN_FOR: EventVerb[] = ["goal.moved", "goal.remeasured"];

/** Keeps the reason beside those of the plan's last `count` events that it is given for. */
export async function keepReason(
  tx: Tx,
  gate: Gate,
  { why, count }: { why: string; count: number },
): Promise<void> {
  await rowsTouched(tx)`
    INSERT INTO "EventReason" ("eventId", why)
    SELECT e.id, ${why} FROM "Event" e JOIN "Plan" p ON p.id = e."planId"
    WHERE p.id = ${gate.planId}::uuid AND e.number > p."eventCount" - ${count}::int
      AND e.verb = ANY(${GIVEN_FOR})`;
}
