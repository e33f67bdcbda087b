// Knows threads: whose turn it is and since when, when a nudge is fair, and what may still be changed.
import type { Decided } from "./events";
import { accept, type Outcome, refuse } from "./problems";

/** One comment as its thread counts it; `mentions` are ids of people. */
export type Post = {
  authorId: string;
  at: Date;
  /** When an edit last changed whom it asks. */
  askedAt?: Date | null;
  mentions: readonly string[];
  isDeleted: boolean;
};

/** Posts oldest first; the first began the thread. */
export type Thread = { posts: readonly Post[]; resolvedAt: Date | null; nudgedAt: Date | null };

/** Who stands on the plan now and can answer: its owner, her managers and mentors. */
export type Circle = { ownerId: string; helperIds: readonly string[] };

/** Who is waited for, since the instant at which it became theirs. */
export type Turn = Asks & { since: Date };

type Asks = { whose: "owner" | "helpers"; personIds: readonly string[] };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** As long as an edit leaves no mark where nobody spoke after it. */
export const UNMARKED_MINUTES = 15;
/** A question waits so long before a nudge about it is fair, and again after each one. */
export const NUDGE_DAYS = 7;
export const COMMENTS_PER_PLACE = 500;

/** Who has to answer a post: the people it mentions; else the owner, or the helpers in the talk. */
function answerers(post: Post, thread: Thread, circle: Circle): Asks | null {
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
 * the posts that, without an answer between them, wait for the same people, and where an edit made it
 * theirs, that edit. Nobody's when it is resolved, when nothing in it stands, or when the owner speaks
 * and nobody is there to answer.
 */
export function turnOf(thread: Thread, circle: Circle): Turn | null {
  const waiting = waitingIn(thread, circle);
  if (waiting === null) return null;
  const since = Math.min(...waiting.posts.map(({ at, askedAt }) => (askedAt ?? at).getTime()));
  return { ...waiting.asks, since: new Date(since) };
}

/** The posts that wait, latest first, and for whom. */
function waitingIn(thread: Thread, circle: Circle): { asks: Asks; posts: Post[] } | null {
  if (thread.resolvedAt !== null) return null;
  const standing = thread.posts.filter(({ isDeleted }) => !isDeleted).reverse();
  const [last] = standing;
  const asks = last ? answerers(last, thread, circle) : null;
  if (asks === null) return null;
  const answered = standing.findIndex((post) => !isSame(answerers(post, thread, circle), asks));
  return { asks, posts: answered === -1 ? standing : standing.slice(0, answered) };
}

const isSame = (a: Asks | null, b: Asks | null): boolean =>
  a?.whose === b?.whose && idsIn(a).sort().join() === idsIn(b).sort().join();

const idsIn = (asks: Asks | null): string[] => [...(asks?.personIds ?? [])];

/** A week after it began to wait, and after each nudge. */
export const nudgeableFrom = (begun: Date, nudgedAt: Date | null): Date =>
  new Date(Math.max(begun.getTime(), nudgedAt?.getTime() ?? 0) + NUDGE_DAYS * DAY_MS);

/** From when on somebody who waits may nudge; `null` for whom nobody lets wait. */
export function nudgeFrom(thread: Thread, circle: Circle, personId: string): Date | null {
  const turn = turnOf(thread, circle);
  if (turn === null || turn.personIds.includes(personId)) return null;
  return nudgeableFrom(turn.since, thread.nudgedAt);
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

/** Settles a thread; told to who began it or waits for an answer, unless that is who settles it. */
export function resolve(
  thread: Thread,
  circle: Circle,
  { rootId, by, at }: { rootId: string; by: string; at: Date },
): Outcome<Decided<Date>> {
  if (thread.resolvedAt !== null) return refuse({ code: "comment.already-resolved" });
  const figures = { commentId: rootId, asked: askersOf(thread, circle, by) };
  return accept({ next: at, events: [{ verb: "comment.resolved", figures }] });
}

/** Who began an open thread or waits for an answer in it, but `by`. */
function askersOf(thread: Thread, circle: Circle, by: string): string[] {
  const waiting = waitingIn(thread, circle)?.posts ?? [];
  const asking = [...thread.posts.slice(0, 1), ...waiting].map(({ authorId }) => authorId);
  return [...new Set(asking)].filter((id) => id !== by);
}

/** Opens a settled thread again; the question is as old as it was, and told to whom settling it was. */
export function reopen(
  thread: Thread,
  circle: Circle,
  { rootId, by }: { rootId: string; by: string },
): Outcome<Decided<null>> {
  if (thread.resolvedAt === null) return refuse({ code: "comment.not-resolved" });
  const asked = askersOf({ ...thread, resolvedAt: null }, circle, by);
  const figures = { commentId: rootId, asked };
  return accept({ next: null, events: [{ verb: "comment.reopened", figures }] });
}

type Rewording = {
  commentId: string;
  /** Which of the thread's posts it is. */
  nth: number;
  editedAt: Date | null;
  /** Whom it names from now on. */
  mentions: readonly string[];
  at: Date;
};

/**
 * Another wording of a post: how it is marked, since when it asks whom it asks, and whom it names or
 * asks that it did not before.
 */
export function reword(
  thread: Thread,
  circle: Circle,
  { commentId, nth, editedAt, mentions, at }: Rewording,
): Decided<{ editedAt: Date | null; askedAt: Date | null }> {
  const was = thread.posts[nth] as Post;
  const is = { ...was, mentions };
  const reworded = { ...thread, posts: thread.posts.with(nth, is) };
  const asksAnew = !isSame(answerers(was, thread, circle), answerers(is, reworded, circle));
  const named = mentions.filter((id) => !was.mentions.includes(id));
  const before = idsIn(turnOf(thread, circle));
  const asks = idsIn(turnOf(reworded, circle)).filter((id) => !before.includes(id));
  const figures = {
    commentId,
    ...(named.length > 0 && { mentions: named }),
    ...(asks.length > 0 && { asks }),
  };
  const isAnswered = nth < thread.posts.length - 1;
  const next = {
    editedAt: editMark({ createdAt: was.at, editedAt, isAnswered }, at),
    askedAt: asksAnew ? at : (was.askedAt ?? null),
  };
  return { next, events: [{ verb: "comment.edited", figures }] };
}

/** The instant an edit is marked with; `before` while it leaves no mark: young, and not answered. */
export function editMark(
  {
    createdAt,
    editedAt,
    isAnswered,
  }: { createdAt: Date; editedAt: Date | null; isAnswered: boolean },
  at: Date,
): Date | null {
  const isYoung = at.getTime() - createdAt.getTime() <= UNMARKED_MINUTES * MINUTE_MS;
  return isYoung && !isAnswered ? editedAt : at;
}
