// Knows how an administrator takes somebody's comment away: for good, and without a look at it.
import { appendEvents } from "../../db/events";
import { eraseComment } from "../../db/moderation";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { RemoveComment } from "../../schemas/administration";
import type { OnComment } from "../../schemas/comments";
import { subjectOf } from "../comments/post";
import type { Context } from "../context";
import { administer } from "./administer";

/** The history of the plan says who did it. */
export const moderateComment = (
  context: Context,
  { commentId }: OnComment,
): Promise<Outcome<null>> =>
  administer(
    context,
    async (tx, scope) => {
      const gone = await eraseComment(tx, scope, commentId, context.now);
      if (gone === null) return refuse({ code: "not-found" });
      const plan = { planId: gone.planId, personId: scope.personId };
      const events = [{ verb: "comment.deleted" as const, figures: { commentId } }];
      await appendEvents(tx, plan, context.now, events, subjectOf({ ...gone, entryId: null }));
      return accept(null);
    },
    "comment.moderate",
  );

/** The same by an address that was pasted; an administrator is told that it leads to none. */
export async function removeComment(
  context: Context,
  { comment: commentId }: RemoveComment,
): Promise<Outcome<null>> {
  const removed = await moderateComment(context, { commentId });
  const isNone = !removed.ok && removed.problem.code === "not-found";
  return isNone && context.viewer.isAdministrator ? refuse({ code: "comment.unknown" }) : removed;
}
