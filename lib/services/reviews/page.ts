// The page of one review: what its viewer may see, and what she may do now.
import type { ReviewGate } from "../../db/reviews/gate";
import { openReview } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import { accept, type Outcome } from "../../domain/problems";
import {
  addendTo,
  chooseFocus,
  handOver,
  recallPart,
  signPart,
  stateOf,
  withdraw,
  writePart,
} from "../../domain/reviews/state";
import type { OnReview } from "../../schemas/reviews";
import type { ReviewActs, ReviewPageView } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";
import { mayHandOver } from "./hand-over";
import { reviewJson, visiblePart } from "./present";
import { shownOf } from "./read";
import { mayWithdraw } from "./withdraw";

export const reviewPage = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewPageView>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openReview(db, scope, reviewId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const { review, plan, managers, names } = gate;
    const shown = await shownOf(db, gate, context);
    return accept({
      review: reviewJson(gate, shown),
      html: {
        self: visiblePart(gate, "self")?.html ?? null,
        manager: visiblePart(gate, "manager")?.html ?? null,
      },
      state: stateOf(halvesOf(review)),
      part: gate.part,
      viewerId: gate.personId,
      names: Object.fromEntries(names),
      plan: plan && { id: plan.id, title: plan.title },
      hasManagerLeft:
        review.managerId !== null && !managers.some(({ id }) => id === review.managerId),
      openGoals: shown.goals.map(({ goalId, title }) => ({ goalId, title })),
      can: actsOf(gate, context),
      today: context.today,
    });
  });

function actsOf(gate: ReviewGate, { viewer }: Context): ReviewActs {
  const { review, plan, part } = gate;
  const halves = halvesOf(review);
  const isHers = part !== null && viewer.canWrite && plan?.status !== "archived";
  const may = plan !== null && viewer.canWrite && plan.status !== "archived";
  return {
    write: isHers && writePart(halves, part).ok ? part : null,
    withdraw: may && mayWithdraw(gate) && withdraw(halves).ok,
    recall: isHers && recallPart(halves, part).ok,
    sign: isHers && signPart(halves, part).ok,
    focus: isHers && chooseFocus(halves).ok,
    addend: may && addendTo(halves).ok,
    handTo: may && mayHandOver(gate) ? heirsOf(gate) : [],
  };
}

/** Who could take the other half over: the other managers, and the owner herself. */
function heirsOf({ review, managers, names }: ReviewGate): ReviewActs["handTo"] {
  if (!handOver(halvesOf(review), "manager").ok) return [];
  const { managerId, ownerId } = review;
  const others = managers.filter(({ id }) => id !== managerId);
  const owner =
    managerId === null ? [] : [{ id: ownerId, name: names.get(ownerId) ?? "", isOwner: true }];
  return [...others.map((manager) => ({ ...manager, isOwner: false })), ...owner];
}
