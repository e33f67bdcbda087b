// Changing and deleting what one said; an administrator may take a comment away unread.
import type { Tx } from "../../db/client";
import { isPrivateGoal, type StoredComment, saveComment, threadOf } from "../../db/comments";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { participantsOf } from "../../db/participants";
import { reword } from "../../domain/comments";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { markdownWithMentions } from "../../format/markdown";
import type { EditComment, OnComment } from "../../schemas/comments";
import type { CommentJson } from "../../views/json";
import { moderateComment } from "../administration/comments";
import { change } from "../change";
import type { Context } from "../context";
import { holdComment } from "../hold";
import { subjectOf } from "./post";
import { circleOf, commentJson, mentionable, threadFrom } from "./present";

type Work<T> = (tx: Tx, gate: Gate, comment: StoredComment) => Promise<Outcome<T>>;

/** Runs `work` on a comment of one's own; somebody else's is forbidden. */
const onOwn = <T>(context: Context, commentId: string, work: Work<T>): Promise<Outcome<T>> =>
  change(context, "comment.edit", async (tx, scope) => {
    const held = await holdComment(tx, scope, commentId);
    if (!held.ok) return held;
    const { gate, comment } = held.value;
    return comment.authorId === gate.personId
      ? work(tx, gate, comment)
      : refuse({ code: "forbidden" });
  });

/** Another wording. After the first minutes, or once somebody spoke after it, it is marked as edited. */
export const editComment = (
  context: Context,
  { commentId, text }: EditComment,
): Promise<Outcome<CommentJson>> =>
  onOwn(context, commentId, async (tx, gate, comment) => {
    if (comment.deletedAt) return refuse({ code: "comment.deleted" });
    const around = await participantsOf(tx, gate);
    const isPrivate = await isPrivateGoal(tx, comment.goalId);
    const people = mentionable(around, { ...gate, isPrivate });
    const written = markdownWithMentions(text, "text", people);
    if (!written.ok) return written;
    const { html } = written.value;
    const mentions = written.value.mentions.filter((id) => id !== gate.personId);
    const thread = await threadOf(tx, gate, comment.rootId ?? comment.id);
    // On a private goal its owner is alone.
    const circle = circleOf(isPrivate ? [] : around, gate.ownerId);
    const nth = thread.findIndex(({ id }) => id === comment.id);
    const act = { commentId: comment.id, nth, editedAt: comment.editedAt, mentions };
    const { next, events } = reword(threadFrom(thread), circle, { ...act, at: context.now });
    const saved = await saveComment(tx, gate, comment.id, { text, html, mentions, ...next });
    await appendEvents(tx, gate, context.now, events, subjectOf(comment));
    return accept(commentJson(saved));
  });

/** Its answers stay where they are; for thirty days it can be brought back. */
const deleteOwn = (context: Context, { commentId }: OnComment): Promise<Outcome<null>> =>
  onOwn(context, commentId, async (tx, gate, comment) => {
    if (comment.deletedAt) return refuse({ code: "comment.deleted" });
    await saveComment(tx, gate, commentId, { deletedAt: context.now });
    const events = [{ verb: "comment.deleted" as const, figures: { commentId } }];
    await appendEvents(tx, gate, context.now, events, subjectOf(comment));
    return accept(null);
  });

/** Brings a deleted comment of one's own back, unless its words are gone for good. */
export const undeleteComment = (
  context: Context,
  { commentId }: OnComment,
): Promise<Outcome<CommentJson>> =>
  onOwn(context, commentId, async (tx, gate, comment) => {
    if (comment.deletedAt === null || comment.text === null) return refuse({ code: "not-found" });
    const saved = await saveComment(tx, gate, commentId, { deletedAt: null });
    const events = [{ verb: "comment.undeleted" as const, figures: { commentId } }];
    await appendEvents(tx, gate, context.now, events, subjectOf(comment));
    return accept(commentJson(saved));
  });

/** One's own, or as an administrator anybody's. */
export async function deleteComment(context: Context, input: OnComment): Promise<Outcome<null>> {
  const own = await deleteOwn(context, input);
  const isElses = !own.ok && ["not-found", "forbidden"].includes(own.problem.code);
  return isElses && context.viewer.isAdministrator ? moderateComment(context, input) : own;
}
