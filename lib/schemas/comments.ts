// What a person may say: a comment, a reply, another wording of it.
import { z } from "zod";
import { prose } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");
const text = prose(20_000);

/** With `rootId` a reply in that thread; with `entryId` about that milestone. */
export const CommentOnGoal = z.strictObject({
  goalId: id,
  text,
  rootId: id.optional(),
  entryId: id.optional(),
});
export type CommentOnGoal = z.infer<typeof CommentOnGoal>;

export const CommentOnPlan = z.strictObject({ planId: id, text, rootId: id.optional() });
export type CommentOnPlan = z.infer<typeof CommentOnPlan>;

export const EditComment = z.strictObject({ commentId: id, text });
export type EditComment = z.infer<typeof EditComment>;

/** A verb that needs no more than the comment it is about. */
export const OnComment = z.strictObject({ commentId: id });
export type OnComment = z.infer<typeof OnComment>;
