// Knows what becomes of a signature whose review changed under it: it goes as soon as somebody acts.
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import { savePart } from "../../db/reviews/write";
import type { DomainEvent } from "../../domain/events";
import { type HeldReview, whereOf } from "./hold";

/** Takes away the signatures that stand no more, and tells so; whoever gave one is asked again. */
export async function dropLapsed(tx: Tx, gate: HeldReview, at: Date): Promise<void> {
  const { review, lapsed } = gate;
  if (lapsed.length === 0) return;
  for (const { part } of lapsed) await savePart(tx, review, part, { signature: null });
  const events = lapsed.map(
    ({ part }): DomainEvent => ({
      verb: "review.lapsed",
      figures: { reviewId: review.id, part },
    }),
  );
  await appendEvents(tx, whereOf(gate), at, events);
}
