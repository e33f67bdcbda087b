// Knows how comments are kept: threads on a plan, a goal or one milestone; deleted ones keep their place.
import type { Scope } from "../access/permit";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { Db, Tx } from "./client";
import { type Gate, openGoal, openPlan } from "./gate";
import type { Comment as CommentRow } from "./generated/client";
import { isId } from "./ids";

export type StoredComment = CommentRow;

/** Where a comment stands: on the plan, a goal of it, or a milestone of that goal. */
export type CommentPlace = { goalId: string | null; entryId: string | null };

export type NewComment = CommentPlace & {
  rootId: string | null;
  text: string;
  html: string;
  mentions: string[];
  at: Date;
};

/**
 * Opens a comment and its plan, locked with `hold`: who may not read the plan, or the goal it is
 * about, finds nothing.
 */
export async function openComment(
  db: Db,
  scope: Scope,
  commentId: string,
  options: { hold?: boolean } = {},
): Promise<Outcome<{ gate: Gate; comment: StoredComment }>> {
  if (!isId(commentId)) return refuse({ code: "not-found" });
  const where = { id: commentId };
  const found = await db.comment.findUnique({ where, select: { planId: true, goalId: true } });
  if (found === null) return refuse({ code: "not-found" });
  const gate = await openPlace(db, scope, found, options);
  if (!gate.ok) return gate;
  // Read again behind the lock, as it is now.
  const comment = await db.comment.findUnique({ where });
  return comment ? accept({ gate: gate.value, comment }) : refuse({ code: "not-found" });
}

/** Opens what a comment is about. */
async function openPlace(
  db: Db,
  scope: Scope,
  { planId, goalId }: { planId: string; goalId: string | null },
  options: { hold?: boolean },
): Promise<Outcome<Gate>> {
  if (goalId === null) return openPlan(db, scope, planId, options);
  const opened = await openGoal(db, scope, goalId, options);
  return opened.ok ? accept(opened.value.gate) : opened;
}

/** A thread's posts, oldest first. */
export const threadOf = (db: Db, gate: Gate, rootId: string): Promise<StoredComment[]> =>
  db.comment.findMany({
    where: { planId: gate.planId, OR: [{ id: rootId }, { rootId }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

/** The first comment of a thread in this place; null where it is none. */
export const firstComment = async (
  db: Db,
  { planId }: Gate,
  goalId: string | null,
  id: string,
): Promise<StoredComment | null> =>
  isId(id) ? db.comment.findFirst({ where: { id, planId, goalId, rootId: null } }) : null;

export const countComments = (db: Db, gate: Gate, goalId: string | null): Promise<number> =>
  db.comment.count({ where: { planId: gate.planId, goalId } });

/** Whether what is said there is for the owner alone. */
export const isPrivateGoal = async (db: Db, goalId: string | null): Promise<boolean> =>
  goalId !== null && (await db.goal.count({ where: { id: goalId, isPrivate: true } })) > 0;

/** Whether the milestone is one of the goal. */
export const isEntryOf = async (db: Db, goalId: string, entryId: string): Promise<boolean> =>
  isId(entryId) && (await db.entry.count({ where: { id: entryId, goalId } })) > 0;

export const insertComment = (
  tx: Tx,
  { planId, personId }: Gate,
  { at, ...comment }: NewComment,
): Promise<StoredComment> =>
  tx.comment.create({ data: { ...comment, planId, authorId: personId, createdAt: at } });

type CommentChange = Partial<
  Pick<StoredComment, "text" | "html" | "mentions" | "editedAt" | "askedAt" | "deletedAt">
> &
  Partial<Pick<StoredComment, "resolvedAt" | "nudgedAt">>;

export const saveComment = (
  tx: Tx,
  { planId }: Gate,
  id: string,
  data: CommentChange,
): Promise<StoredComment> => tx.comment.update({ where: { id, planId }, data });

/** One page of the comments in a place, oldest first, milestones' too; `after` is the last seen. */
export async function commentsIn(
  db: Db,
  { planId }: Gate,
  goalId: string | null,
  { after, take }: { after?: string | undefined; take: number },
): Promise<StoredComment[]> {
  // Ids are made in the order of time.
  return db.comment.findMany({
    where: {
      planId,
      goalId,
      deletedAt: null,
      ...(after === undefined ? {} : { id: { gt: after } }),
    },
    orderBy: { id: "asc" },
    take,
  });
}
