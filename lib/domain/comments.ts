// Knows threads: whose turn it is and since when, when a nudge is fair, and what may still be changed.
import type { Decided } from "./events";
import { accept, type Outcome, refuse } from "./problems";

/** One comment as its thread counts it; `mentions` are ids of people. */
export type Post = { authorId: string; at: Date; mentions: readonly string[]; isDeleted: boolean };

/** Posts oldest first; the first began the thread. */
export type Thread = { posts: readonly Post[]; resolvedAt: Date | null; nudgedAt: Date | null };

/** Who stands on the plan now and can answer: its owner, her managers and mentors. */
export type Circle = { ownerId: string; helperIds: readonly string[] };

/** Who is waited for, since the instant at which it became theirs. */
export type Turn = { whose: "owner" | "helpers"; personIds: readonly string[]; since: Date };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** As long as an edit leaves no mark. */
export const UNMARKED_MINUTES = 15;
/** A question waits so long before a nudge about it is fair, and again after each one. */
export const NUDGE_DAYS = 7;
export const COMMENTS_PER_PLACE = 500;

/** Who has to answer a post: the people it mentions; else the owner, or the helpers in the talk. */
function answerers(post: Post, thread: Thread, circle: Circle): Omit<Turn, "since"> | null {
  const { ownerId, helperIds } = circle;
  const named = helperIds.filter((id) => id !== post.authorId && post.mentions.includes(id));
  if (post.authorId !== ownerId) {
    const isHers = named.length === 0 || post.mentions.includes(ownerId);
    return isHers
      ? { whose: "owner", personIds: [ownerId] }
      : { whose: "helpers", personIds: named };
  }
  const inTalk = helperIds.filter((id) => thread.posts.some(({ authorId }) => authorId === id));
  const asked = [named, inTalk, helperIds].find((ids) => ids.length > 0);
  return asked ? { whose: "helpers", personIds: asked } : null;
}

/**
 * Whose turn it is in an open thread, by its latest post that still stands; `since` is the first of
 * the posts that, without an answer between them, wait for the same people. Nobody's when it is
 * resolved, when nothing in it stands, or when the owner speaks and nobody is there to answer.
 */
export function turnOf(thread: Thread, circle: Circle): Turn | null {
  if (thread.resolvedAt !== null) return null;
  const standing = thread.posts.filter(({ isDeleted }) => !isDeleted).reverse();
  const [last] = standing;
  const turn = last ? answerers(last, thread, circle) : null;
  if (!last || turn === null) return null;
  let since = last.at;
  for (const post of standing.slice(1)) {
    const before = answerers(post, thread, circle);
    if (before === null || !isSame(before, turn)) break;
    since = post.at;
  }
  return { ...turn, since };
}

const isSame = (a: Omit<Turn, "since">, b: Omit<Turn, "since">): boolean =>
  a.whose === b.whose && [...a.personIds].sort().join() === [...b.personIds].sort().join();

/** From when on somebody who waits may nudge; `null` for whom nobody lets wait. */
export function nudgeFrom(thread: Thread, circle: Circle, personId: string): Date | null {
  const turn = turnOf(thread, circle);
  if (turn === null || turn.personIds.includes(personId)) return null;
  const begun = turn.since.getTime();
  const nudged = thread.nudgedAt?.getTime() ?? begun;
  return new Date(Math.max(begun, nudged) + NUDGE_DAYS * DAY_MS);
}

/** Refused while nobody is waited for, and within a week of the question or the last nudge. */
export function nudge(
  thread: Thread,
  circle: Circle,
  { rootId, by, at }: { rootId: string; by: string; at: Date },
): Outcome<Decided<Date>> {
  const from = nudgeFrom(thread, circle, by);
  if (from === null) return refuse({ code: "comment.nobody-waits" });
  if (at < from) return refuse({ code: "comment.nudge-early", from: from.toISOString() });
  const figures = { commentId: rootId, asks: turnOf(thread, circle)?.personIds ?? [] };
  return accept({ next: at, events: [{ verb: "comment.nudged", figures }] });
}

/** Settles a thread. */
export function resolve(
  { resolvedAt }: Pick<Thread, "resolvedAt">,
  { rootId, at }: { rootId: string; at: Date },
): Outcome<Decided<Date>> {
  if (resolvedAt !== null) return refuse({ code: "comment.already-resolved" });
  const figures = { commentId: rootId };
  return accept({ next: at, events: [{ verb: "comment.resolved", figures }] });
}

/** Opens a settled thread again; the question is as old as it was. */
export function reopen(
  { resolvedAt }: Pick<Thread, "resolvedAt">,
  { rootId }: { rootId: string },
): Outcome<Decided<null>> {
  if (resolvedAt === null) return refuse({ code: "comment.not-resolved" });
  const figures = { commentId: rootId };
  return accept({ next: null, events: [{ verb: "comment.reopened", figures }] });
}

/** The instant an edit is marked with; `before` while it leaves no mark. */
export function editMark(
  { createdAt, editedAt }: { createdAt: Date; editedAt: Date | null },
  at: Date,
): Date | null {
  const isYoung = at.getTime() - createdAt.getTime() <= UNMARKED_MINUTES * MINUTE_MS;
  return isYoung ? editedAt : at;
}
