// What a manager who goes leaves behind: the reviews that are open with him.
import { openPlan } from "../../db/gate";
import { openReviewsWith } from "../../db/reviews/lists";
import { accept, type Outcome } from "../../domain/problems";
import type { Period } from "../../domain/reviews/periods";
import type { OnParticipant } from "../../schemas/people";
import { look } from "../change";
import type { Context } from "../context";

/** Their days, for who may know of reviews: the owner and the managers. */
export const openReviewsOf = (
  context: Context,
  { planId, participantId }: OnParticipant,
): Promise<Outcome<Period[]>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    return accept(await openReviewsWith(db, opened.value, participantId));
  });
