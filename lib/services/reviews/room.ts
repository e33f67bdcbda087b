// The reviews room of a plan: when it is looked back on, what is open, what was signed.
import { openPlan } from "../../db/gate";
import { reviewsOf } from "../../db/reviews/lists";
import { isManagerGone, managersOf } from "../../db/reviews/managers";
import { withdrawnFor } from "../../db/reviews/withdrawn";
import { ritualsOf } from "../../db/rooms";
import type { Ritual } from "../../domain/blueprint";
import { accept, type Outcome } from "../../domain/problems";
import { dueReview, nextReview, reviewDays } from "../../domain/reviews/days";
import { nextPeriod } from "../../domain/reviews/periods";
import { stateOf } from "../../domain/reviews/state";
import { wantOf } from "../../domain/reviews/turns";
import type { OnPlan } from "../../schemas/plans";
import type { ReviewsRoom } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";
import { headOf } from "../plans/rooms";
import { KEPT_DAYS } from "../sweep";

const DAY_MS = 86_400_000;

const isReview = ({ kind }: Ritual): boolean =>
  kind === "portfolio-review" || kind === "skill-assessment";

export const reviewsRoom = (context: Context, { planId }: OnPlan): Promise<Outcome<ReviewsRoom>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId, { people: true });
    if (!opened.ok) return opened;
    const gate = opened.value;
    const { startsOn, endsOn } = gate;
    const { today, viewer } = context;
    const managers = managersOf(gate);
    const [reviews, withdrawn, rituals] = await Promise.all([
      reviewsOf(db, gate),
      withdrawnFor(db, gate),
      ritualsOf(db, gate),
    ]);
    const canOpen = viewer.canWrite && gate.status !== "archived";
    const periods = reviews.map(({ period }) => period);
    return accept({
      ...headOf(gate, context, "review.read"),
      days: reviewDays(startsOn, endsOn),
      next: nextReview(startsOn, endsOn, today),
      due: dueReview(gate, periods, today),
      period: nextPeriod(startsOn, periods, today),
      canOpen,
      managers,
      rituals: rituals.filter(isReview),
      withdrawn: withdrawn.map(({ at, isOwnDoing, ...review }) => ({
        ...review,
        at: at.toISOString(),
        goneAt: new Date(at.getTime() + KEPT_DAYS * DAY_MS).toISOString(),
        canBringBack: isOwnDoing && canOpen,
      })),
      reviews: reviews.map((review) => {
        const { id, period, managerId, managerName, halves, sealedAt } = review;
        const isGone = isManagerGone(managerId, managers);
        const open = { managerId, halves, isManagerGone: isGone };
        return {
          id,
          period,
          managerName,
          isSelf: managerId === null,
          state: stateOf(halves),
          sealedAt: sealedAt?.toISOString() ?? null,
          waits: wantOf(open, gate) !== null,
        };
      }),
    });
  });
