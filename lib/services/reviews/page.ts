// The page of one review: what its viewer may see, and what she may do now.
import type { ReviewGate } from "../../db/reviews/gate";
import { openReview } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import { accept, type Outcome } from "../../domain/problems";
import type { FocusGoal } from "../../domain/reviews/seal";
import {
  addendTo,
  chooseFocus,
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
import { handingTo, isToHandOver } from "./hand-over";
import { packetFor } from "./packet";
import { partedOf, reviewJson, visiblePart } from "./present";
import { mayWithdraw } from "./withdraw";

export const reviewPage = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewPageView>> =>
  look(context, "review.read", async (db, scope) => {
    const opened = await openReview(db, scope, reviewId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const { review, plan, names, lapsed } = gate;
    const packet = await packetFor(db, gate, context.today);
    return accept({
      review: reviewJson(gate, packet),
      html: {
        self: visiblePart(gate, "self")?.html ?? null,
        manager: visiblePart(gate, "manager")?.html ?? null,
      },
      state: stateOf(halvesOf(review)),
      part: gate.part,
      viewerId: gate.personId,
      names: Object.fromEntries(names),
      plan: plan && { id: plan.id, title: plan.title },
      isManagerGone: gate.isManagerGone,
      openGoals: toChoose(gate),
      lapsed: isToHandOver(gate)
        ? []
        : lapsed.map(({ at, ...given }) => ({ ...given, at: at.toISOString() })),
      parted: partedOf(gate),
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
    sign: isHers && !isToHandOver(gate) && signPart(halves, part).ok,
    focus: isHers && chooseFocus(halves).ok,
    addend: may && addendTo(halves).ok,
    handTo: may ? heirsOf(gate) : [],
  };
}

/** The goals that the next quarter may be about, once both look at it. */
const toChoose = ({ signable, review, goals }: ReviewGate): FocusGoal[] =>
  signable === null
    ? []
    : goals
        .filter(({ goalId, isOpen }) => isOpen || review.focusIds.includes(goalId))
        .map(({ goalId, title }) => ({ goalId, title }));

/** Who could take the other half over: the other managers, and the owner herself. */
function heirsOf(gate: ReviewGate): ReviewActs["handTo"] {
  const { review, managers, names } = gate;
  if (!handingTo(gate, "manager").ok) return [];
  const { managerId, ownerId } = review;
  const others = managers.filter(({ id }) => id !== managerId);
  const owner =
    managerId === null ? [] : [{ id: ownerId, name: names.get(ownerId) ?? "", isOwner: true }];
  return [...others.map((manager) => ({ ...manager, isOwner: false })), ...owner];
}
