import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Circle,
  NUDGE_DAYS,
  nudge,
  nudgeFrom,
  type Post,
  reopen,
  resolve,
  type Thread,
  turnOf,
} from "@/lib/domain/comments";

const circle: Circle = { ownerId: "olga", helperIds: ["mira", "tariq"] };
const DAY_MS = 86_400_000;
const on = (n: number): Date => new Date(Date.UTC(2026, 2, n));
const says = (authorId: string, n: number, ...mentions: string[]): Post => ({
  authorId,
  at: on(n),
  mentions,
  isDeleted: false,
});
const gone = (post: Post): Post => ({ ...post, isDeleted: true });
const open = (...posts: Post[]): Thread => ({ posts, resolvedAt: null, nudgedAt: null });

describe("whose turn it is", () => {
  test.each<[string, Post[], string[], number]>([
    ["a mentor asks: the owner's", [says("tariq", 1)], ["olga"], 1],
    ["the owner answers: who was in the talk", [says("tariq", 1), says("olga", 2)], ["tariq"], 2],
    ["the owner asks everybody", [says("olga", 1)], ["mira", "tariq"], 1],
    ["the owner asks one by name", [says("olga", 1, "mira")], ["mira"], 1],
    ["a name weighs more than the talk", [says("tariq", 1), says("olga", 2, "mira")], ["mira"], 2],
    ["a helper asks a helper by name", [says("tariq", 1, "mira")], ["mira"], 1],
    ["a helper names both: the owner's", [says("tariq", 1, "mira", "olga")], ["olga"], 1],
    ["asked twice waits since the first", [says("tariq", 1), says("tariq", 3)], ["olga"], 1],
    ["two helpers wait together", [says("tariq", 1), says("mira", 3)], ["olga"], 1],
    ["one who left still asked", [says("fedor", 1)], ["olga"], 1],
    ["a name that left is nobody's turn", [says("olga", 1, "fedor")], ["mira", "tariq"], 1],
    ["an answer begins anew", [says("tariq", 1), says("olga", 2), says("tariq", 3)], ["olga"], 3],
    ["a deleted answer counts no more", [says("tariq", 1), gone(says("olga", 2))], ["olga"], 1],
  ])("%s", (_, posts, personIds, since) => {
    expect(turnOf(open(...posts), circle)).toMatchObject({ personIds, since: on(since) });
  });

  test("nobody's when it is resolved, when all is deleted, when nobody can answer", () => {
    expect(turnOf({ ...open(says("tariq", 1)), resolvedAt: on(2) }, circle)).toBeNull();
    expect(turnOf(open(gone(says("tariq", 1))), circle)).toBeNull();
    expect(turnOf(open(says("olga", 1)), { ownerId: "olga", helperIds: [] })).toBeNull();
  });

  const person = fc.constantFrom("olga", "mira", "tariq", "fedor");
  const posts = fc
    .array(fc.record({ by: person, names: fc.uniqueArray(person), isDeleted: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ by, names, isDeleted }, at) => ({ ...says(by, at + 1, ...names), isDeleted })),
    );

  test("law: it is on the plan, never the last speaker's, and since a post that stands", () => {
    fc.assert(
      fc.property(posts, (all) => {
        const turn = turnOf(open(...all), circle);
        const standing = all.filter(({ isDeleted }) => !isDeleted);
        if (turn === null) return standing.length === 0;
        expect(turn.personIds.length).toBeGreaterThan(0);
        expect(turn.personIds).not.toContain(standing.at(-1)?.authorId);
        for (const id of turn.personIds) expect(["olga", "mira", "tariq"]).toContain(id);
        return standing.some(({ at }) => at.getTime() === turn.since.getTime());
      }),
    );
  });

  test("law: saying it again does not make the wait shorter", () => {
    fc.assert(
      fc.property(posts, (all) => {
        const before = turnOf(open(...all), circle);
        const last = all.filter(({ isDeleted }) => !isDeleted).at(-1);
        if (before === null || last === undefined) return;
        const again = { ...last, at: on(20) };
        expect(turnOf(open(...all, again), circle)).toEqual(before);
      }),
    );
  });
});

describe("a nudge", () => {
  const asked = open(says("tariq", 1));
  const by = (id: string, n: number, thread = asked) =>
    nudge(thread, circle, { rootId: "r", by: id, at: on(n) });

  test("is fair after a week of waiting, and again a week after the last", () => {
    expect(by("tariq", 7)).toMatchObject({
      problem: { code: "comment.nudge-early", from: on(8).toISOString() },
    });
    expect(by("tariq", 8)).toMatchObject({
      ok: true,
      value: { events: [{ verb: "comment.nudged", figures: { commentId: "r", asks: ["olga"] } }] },
    });
    const nudged = { ...asked, nudgedAt: on(8) };
    expect(by("tariq", 14, nudged).ok).toBe(false);
    expect(by("mira", 15, nudged).ok).toBe(true);
  });

  test("is not for who is waited for, nor where nobody is", () => {
    const nobody = { ok: false, problem: { code: "comment.nobody-waits" } };
    expect(by("olga", 30)).toEqual(nobody);
    expect(by("tariq", 30, { ...asked, resolvedAt: on(2) })).toEqual(nobody);
  });

  test("law: never within a week of the question or of another nudge", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
        (n, m) => {
          const thread = { ...asked, nudgedAt: m === null ? null : on(m) };
          const from = nudgeFrom(thread, circle, "tariq");
          const isFair = by("tariq", n, thread).ok;
          expect(isFair).toBe(from !== null && on(n) >= from);
          if (isFair)
            expect(on(n).getTime()).toBeGreaterThanOrEqual(on(1).getTime() + NUDGE_DAYS * DAY_MS);
        },
      ),
    );
  });
});

test("a thread is resolved once and opened again once", () => {
  const settle = (thread: Thread) =>
    resolve(thread, circle, { rootId: "r", by: "olga", at: on(2) });
  expect(settle(open(says("tariq", 1)))).toMatchObject({ ok: true });
  expect(settle({ ...open(says("tariq", 1)), resolvedAt: on(1) })).toMatchObject({
    problem: { code: "comment.already-resolved" },
  });
  const openAgain = (thread: Thread) => reopen(thread, circle, { rootId: "r", by: "olga" });
  const asked = open(says("tariq", 1));
  expect(openAgain({ ...asked, resolvedAt: on(1) })).toMatchObject({
    ok: true,
    value: { events: [{ verb: "comment.reopened", figures: { asked: ["tariq"] } }] },
  });
  expect(openAgain(asked)).toMatchObject({
    problem: { code: "comment.not-resolved" },
  });
});

test.each<[string, Post[], string, string[]]>([
  ["a question without an answer: who asked", [says("tariq", 1)], "olga", ["tariq"]],
  ["one's own question: nobody", [says("tariq", 1)], "tariq", []],
  ["after the answer: who asked", [says("tariq", 1), says("olga", 2)], "olga", ["tariq"]],
  ["by another helper: both", [says("tariq", 1), says("olga", 2)], "mira", ["tariq", "olga"]],
  [
    "a question within another's thread: who asked that",
    [says("olga", 1), says("tariq", 2), says("mira", 3)],
    "olga",
    ["mira", "tariq"],
  ],
])("resolved, %s is told", (_, posts, by, asked) => {
  expect(resolve(open(...posts), circle, { rootId: "r", by, at: on(4) })).toMatchObject({
    value: { events: [{ verb: "comment.resolved", figures: { commentId: "r", asked } }] },
  });
});
