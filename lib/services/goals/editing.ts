// What the form that edits a goal needs to know beside the goal.
import { openGoal } from "../../db/gate";
import { isInSignedReview } from "../../db/reviews/lists";
import { areasOf } from "../../db/rooms";
import type { Area } from "../../domain/blueprint";
import { accept, type Outcome } from "../../domain/problems";
import type { OnGoal } from "../../schemas/goals";
import { look } from "../change";
import type { Context } from "../context";

/** `isSigned`: a review signed by both sides tells of the goal, whoever may see it from now on. */
export type GoalEditing = { areas: Area[]; isSigned: boolean };

export const goalEditing = (context: Context, { goalId }: OnGoal): Promise<Outcome<GoalEditing>> =>
  look(context, "goal.edit", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    if (!opened.ok) return opened;
    const { gate } = opened.value;
    const [areas, isSigned] = await Promise.all([
      areasOf(db, gate),
      isInSignedReview(db, gate, goalId),
    ]);
    return accept({ areas, isSigned });
  });
