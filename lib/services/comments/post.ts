// Saying something about a plan, a goal or a milestone, and answering.
import type { Tx } from "../../db/client";
import {
  countComments,
  firstComment,
  insertComment,
  isEntryOf,
  type StoredComment,
  saveComment,
  threadOf,
} from "../../db/comments";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { participantsOf } from "../../db/participants";
import { COMMENTS_PER_PLACE, turnOf } from "../../domain/comments";
import type { DomainEvent } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { markdownWithMentions } from "../../format/markdown";
import type { CommentOnGoal, CommentOnPlan } from "../../schemas/comments";
import type { CommentJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdGoal, holdPlan } from "../hold";
import { circleOf, commentJson, mentionable, threadFrom } from "./present";

type Place = { goalId: string | null; isPrivate: boolean };
type Said = { text: string; rootId?: string | undefined; entryId?: string | undefined };

/** On a goal, or with `entryId` on one of its milestones; with `rootId` in that thread. */
export const commentOnGoal = (
  context: Context,
  input: CommentOnGoal,
): Promise<Outcome<CommentJson>> =>
  change(context, "comment.post", async (tx, scope) => {
    const held = await holdGoal(tx, scope, input.goalId);
    if (!held.ok) return held;
    const { gate, goal } = held.value;
    return post(tx, context, gate, { goalId: goal.id, isPrivate: goal.isPrivate }, input);
  });

export const commentOnPlan = (
  context: Context,
  input: CommentOnPlan,
): Promise<Outcome<CommentJson>> =>
  change(context, "comment.post", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId);
    if (!held.ok) return held;
    return post(tx, context, held.value, { goalId: null, isPrivate: false }, input);
  });

async function post(
  tx: Tx,
  { now }: Context,
  gate: Gate,
  { goalId, isPrivate }: Place,
  { text, rootId, entryId }: Said,
): Promise<Outcome<CommentJson>> {
  const root = rootId === undefined ? null : await firstComment(tx, gate, goalId, rootId);
  if (rootId !== undefined && root === null) return refuse({ code: "not-found" });
  const about = root ? root.entryId : (entryId ?? null);
  if (entryId !== undefined && (entryId !== about || !(await isHere(tx, goalId, entryId)))) {
    return refuse({ code: "not-found" });
  }
  if ((await countComments(tx, gate, goalId)) >= COMMENTS_PER_PLACE) {
    return refuse({ code: "comment.too-many", limit: COMMENTS_PER_PLACE });
  }
  const around = await participantsOf(tx, gate);
  const people = mentionable(around, { ...gate, isPrivate });
  const written = markdownWithMentions(text, "text", people);
  if (!written.ok) return written;
  const { html } = written.value;
  const mentions = written.value.mentions.filter((id) => id !== gate.personId);
  const place = { goalId, entryId: about, rootId: root?.id ?? null };
  // Servers' clocks differ, and an answer never stands before what it answers.
  const at = root && root.createdAt >= now ? new Date(root.createdAt.getTime() + 1) : now;
  const made = await insertComment(tx, gate, { ...place, text, html, mentions, at });
  const thread = threadFrom(await threadOf(tx, gate, made.rootId ?? made.id));
  // On a private goal its owner is alone.
  const circle = circleOf(isPrivate ? [] : around, gate.ownerId);
  const asks = turnOf({ ...thread, resolvedAt: null }, circle)?.personIds ?? [];
  const figures = { commentId: made.id, rootId: made.rootId, mentions, asks };
  const events: DomainEvent[] = [{ verb: "comment.posted", figures }];
  if (root?.resolvedAt) {
    // Who has more to say opens the question again.
    await saveComment(tx, gate, root.id, { resolvedAt: null });
    events.push({ verb: "comment.reopened", figures: { commentId: root.id } });
  }
  await appendEvents(tx, gate, now, events, subjectOf(made));
  return accept(commentJson(made));
}

const isHere = async (tx: Tx, goalId: string | null, entryId: string) =>
  goalId !== null && (await isEntryOf(tx, goalId, entryId));

/** Where its events happened. */
export const subjectOf = ({ goalId, entryId }: Pick<StoredComment, "goalId" | "entryId">) => ({
  ...(goalId && { goalId }),
  ...(entryId && { entryId }),
});
