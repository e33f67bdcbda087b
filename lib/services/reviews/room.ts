// The reviews room of a plan: when it is looked back on, what is open, what was signed.
import { openPlan } from "../../db/gate";
import { type ListedReview, managersOf, reviewsOf } from "../../db/reviews/lists";
import { ritualsOf } from "../../db/rooms";
import type { Ritual } from "../../domain/blueprint";
import type { ReviewPart } from "../../domain/events";
import { accept, type Outcome } from "../../domain/problems";
import { dueReview, nextReview, reviewDays } from "../../domain/reviews/days";
import { nextPeriod } from "../../domain/reviews/periods";
import { waitsFor } from "../../domain/reviews/state";
import type { OnPlan } from "../../schemas/plans";
import type { ReviewsRoom } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";

const isReview = ({ kind }: Ritual): boolean =>
  kind === "portfolio-review" || kind === "skill-assessment";

export const reviewsRoom = (context: Context, { planId }: OnPlan): Promise<Outcome<ReviewsRoom>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const { startsOn, endsOn } = gate;
    const { today, viewer } = context;
    const [reviews, managers, rituals] = await Promise.all([
      reviewsOf(db, gate),
      managersOf(db, gate),
      ritualsOf(db, gate),
    ]);
    const periods = reviews.map(({ period }) => period);
    const partOf = ({ managerId }: ListedReview): ReviewPart | null =>
      gate.isOwner ? "self" : managerId === gate.personId ? "manager" : null;
    return accept({
      id: gate.planId,
      title: gate.title,
      startsOn,
      endsOn,
      today,
      days: reviewDays(startsOn, endsOn),
      next: nextReview(startsOn, endsOn, today),
      due: dueReview(gate, periods, today),
      period: nextPeriod(startsOn, periods, today),
      canOpen: viewer.canWrite && gate.status !== "archived",
      managers,
      rituals: rituals.filter(isReview),
      reviews: reviews.map((review) => {
        const { id, period, managerId, managerName, state, sealedAt } = review;
        const part = partOf(review);
        return {
          id,
          period,
          managerName,
          isSelf: managerId === null,
          state,
          sealedAt: sealedAt?.toISOString() ?? null,
          waits: part !== null && waitsFor(state, part) !== null,
        };
      }),
    });
  });
