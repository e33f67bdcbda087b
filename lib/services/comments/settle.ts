// Settling a question, opening it again, and nudging who has not answered for a week.
import type { Tx } from "../../db/client";
import { isPrivateGoal, type StoredComment, saveComment, threadOf } from "../../db/comments";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { participantsOf } from "../../db/participants";
import { type Circle, nudge, reopen, resolve } from "../../domain/comments";
import type { Decided } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnComment } from "../../schemas/comments";
import type { CommentJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdComment } from "../hold";
import { subjectOf } from "./post";
import { circleOf, commentJson, threadFrom } from "./present";

type Change = { resolvedAt: Date | null } | { nudgedAt: Date };
type Decide = (thread: StoredComment[], gate: Gate, tx: Tx) => Promise<Outcome<Decided<Change>>>;

/** One decision about the thread that a comment belongs to. */
const onThread = (
  context: Context,
  verb: "comment.resolve" | "comment.post",
  commentId: string,
  decide: Decide,
): Promise<Outcome<CommentJson>> =>
  change(context, verb, async (tx, scope) => {
    const held = await holdComment(tx, scope, commentId);
    if (!held.ok) return held;
    const { gate, comment } = held.value;
    const thread = await threadOf(tx, gate, comment.rootId ?? comment.id);
    const [root] = thread;
    if (!root) return refuse({ code: "not-found" });
    const decided = await decide(thread, gate, tx);
    if (!decided.ok) return decided;
    const saved = await saveComment(tx, gate, root.id, decided.value.next);
    await appendEvents(tx, gate, context.now, decided.value.events, subjectOf(root));
    return accept(commentJson(saved));
  });

const asResolved = <T extends Date | null>(
  outcome: Outcome<Decided<T>>,
): Outcome<Decided<Change>> =>
  outcome.ok
    ? accept({ next: { resolvedAt: outcome.value.next }, events: outcome.value.events })
    : outcome;

/** Who can answer there; on a private goal its owner is alone. */
async function circleAround([root]: StoredComment[], gate: Gate, tx: Tx): Promise<Circle> {
  const isPrivate = await isPrivateGoal(tx, root?.goalId ?? null);
  return circleOf(isPrivate ? [] : await participantsOf(tx, gate), gate.ownerId);
}

const rootIdOf = ([root]: StoredComment[]): string => root?.id ?? "";

export const resolveThread = (
  context: Context,
  { commentId }: OnComment,
): Promise<Outcome<CommentJson>> =>
  onThread(context, "comment.resolve", commentId, async (thread, gate, tx) => {
    const act = { rootId: rootIdOf(thread), by: gate.personId, at: context.now };
    return asResolved(resolve(threadFrom(thread), await circleAround(thread, gate, tx), act));
  });

export const reopenThread = (
  context: Context,
  { commentId }: OnComment,
): Promise<Outcome<CommentJson>> =>
  onThread(context, "comment.resolve", commentId, async (thread, gate, tx) => {
    const act = { rootId: rootIdOf(thread), by: gate.personId };
    return asResolved(reopen(threadFrom(thread), await circleAround(thread, gate, tx), act));
  });

/** A polite word to who is waited for: after a week, and once a week. */
export const nudgeThread = (
  context: Context,
  { commentId }: OnComment,
): Promise<Outcome<CommentJson>> =>
  onThread(context, "comment.post", commentId, async (thread, gate, tx) => {
    const circle = await circleAround(thread, gate, tx);
    const act = { rootId: rootIdOf(thread), by: gate.personId, at: context.now };
    const decided = nudge(threadFrom(thread), circle, act);
    if (!decided.ok) return decided;
    return accept({ next: { nudgedAt: decided.value.next }, events: decided.value.events });
  });
