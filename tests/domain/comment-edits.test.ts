import { describe, expect, test } from "vitest";
import {
  type Circle,
  editMark,
  nudgeFrom,
  type Post,
  reword,
  type Thread,
  turnOf,
  UNMARKED_MINUTES,
} from "@/lib/domain/comments";

const circle: Circle = { ownerId: "olga", helperIds: ["mira", "tariq"] };
const on = (n: number): Date => new Date(Date.UTC(2026, 2, n));
const says = (authorId: string, n: number, ...mentions: string[]): Post => ({
  authorId,
  at: on(n),
  mentions,
  isDeleted: false,
});
const open = (...posts: Post[]): Thread => ({ posts, resolvedAt: null, nudgedAt: null });

const minutes = (n: number) => new Date(on(1).getTime() + n * 60_000);

test.each([
  ["within its first minutes, leaves no mark", UNMARKED_MINUTES, false, null],
  ["later, does", UNMARKED_MINUTES + 1, false, minutes(UNMARKED_MINUTES + 1)],
  ["within its first minutes, once somebody spoke after it, does", 2, true, minutes(2)],
])("an edit %s", (_, after, isAnswered, mark) => {
  expect(editMark({ createdAt: on(1), editedAt: null, isAnswered }, minutes(after))).toEqual(mark);
});

test("a mark stays", () => {
  const young = { createdAt: on(1), editedAt: minutes(1), isAnswered: false };
  expect(editMark(young, minutes(2))).toEqual(minutes(1));
});

describe("another wording", () => {
  const edit = (thread: Thread, nth: number, day: number, ...mentions: string[]) => {
    const act = { commentId: "c", nth, editedAt: null, mentions, at: on(day) };
    const { next, events } = reword(thread, circle, act);
    const posts = thread.posts.with(nth, { ...(thread.posts[nth] as Post), mentions, ...next });
    return { next, figures: events[0]?.figures, turn: turnOf({ ...thread, posts }, circle) };
  };

  test.each<[string, Thread, number, string[], object, string[], number]>([
    ["that asks the same", open(says("tariq", 1)), 0, [], {}, ["olga"], 1],
    [
      "that asks somebody by name: hers from then on",
      open(says("tariq", 1)),
      0,
      ["mira"],
      { mentions: ["mira"], asks: ["mira"] },
      ["mira"],
      9,
    ],
    [
      "that names no longer: the owner's from then on",
      open(says("tariq", 1, "mira")),
      0,
      [],
      { asks: ["olga"] },
      ["olga"],
      9,
    ],
    [
      "that names one of those who wait already",
      open(says("olga", 1)),
      0,
      ["mira"],
      { mentions: ["mira"] },
      ["mira"],
      9,
    ],
    [
      "that names a reader: told, and nobody's turn",
      open(says("tariq", 1)),
      0,
      ["rosa"],
      { mentions: ["rosa"] },
      ["olga"],
      1,
    ],
    [
      "of what is answered: the turn stays",
      open(says("tariq", 1), says("olga", 2)),
      0,
      ["mira"],
      { mentions: ["mira"] },
      ["tariq"],
      2,
    ],
    [
      "of the first of two that wait: the later one waits as long as it did",
      open(says("tariq", 1, "mira"), says("tariq", 3)),
      0,
      [],
      {},
      ["olga"],
      3,
    ],
  ])("%s", (_, thread, nth, mentions, told, personIds, since) => {
    const { figures, turn } = edit(thread, nth, 9, ...mentions);
    expect(figures).toEqual({ commentId: "c", ...told });
    expect(turn).toMatchObject({ personIds, since: on(since) });
  });

  test("can be nudged about a week after it", () => {
    const asked = open(says("tariq", 1));
    const { askedAt } = edit(asked, 0, 9, "mira").next;
    const [post] = asked.posts as [Post];
    const now = { ...asked, posts: [{ ...post, mentions: ["mira"], askedAt }] };
    expect(nudgeFrom(now, circle, "tariq")).toEqual(on(16));
  });

  test("of a resolved thread asks nobody", () => {
    const settled = { ...open(says("tariq", 1)), resolvedAt: on(2) };
    expect(edit(settled, 0, 9, "mira").figures).toEqual({ commentId: "c", mentions: ["mira"] });
  });
});
