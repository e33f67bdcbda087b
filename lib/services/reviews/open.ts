// Opening a review: by the owner or a manager, for days that no other review looks back on.
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { periodsOf } from "../../db/reviews/lists";
import { managersOf } from "../../db/reviews/managers";
import { insertReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { checkPeriod } from "../../domain/reviews/periods";
import type { OpenReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { holdPlan } from "../hold";
import { presented } from "./read";

/** With one manager he reviews, with several one is named, with none it is a self review. */
export const openReview = (
  context: Context,
  { planId, period, managerId: named }: OpenReview,
): Promise<Outcome<ReviewJson>> =>
  change(context, "review.open", async (tx, scope) => {
    const held = await holdPlan(tx, scope, planId, { people: true });
    if (!held.ok) return held;
    const gate: Gate = held.value;
    const managers = managersOf(gate).map(({ id }) => id);
    const manager = managerFor(managers, named);
    if (!manager.ok) return manager;
    const others = await periodsOf(tx, planId);
    const { startsOn } = gate;
    const days = checkPeriod(period, { others, startsOn, today: context.today });
    if (!days.ok) return days;
    const managerId = manager.value;
    const at = context.now;
    const reviewId = await insertReview(tx, gate, { period, managerId, at });
    const figures = { reviewId, ...period, managerId };
    await appendEvents(tx, gate, at, [{ verb: "review.opened", figures }]);
    return presented(tx, scope, context, reviewId);
  });

function managerFor(
  managers: readonly string[],
  named: string | undefined,
): Outcome<string | null> {
  if (named !== undefined) {
    return managers.includes(named) ? accept(named) : refuse({ code: "review.manager-unknown" });
  }
  const [only, another] = managers;
  return another === undefined ? accept(only ?? null) : refuse({ code: "review.manager-unnamed" });
}
