import { describe, expect, test } from "vitest";
import type { HalfState, Halves } from "@/lib/domain/reviews/state";
import { type OpenReview, openFor, wantOf } from "@/lib/domain/reviews/turns";

const STATES: Record<string, HalfState> = { d: "draft", s: "submitted", g: "signed" };
/** "ds": the self half a draft, the manager's submitted; "d-": a self review. */
const halves = ([self, manager]: string): Halves => ({
  self: STATES[self ?? ""] ?? "draft",
  manager: STATES[manager ?? ""] ?? null,
});

const owner = { personId: "runa", isOwner: true };
const mael = { personId: "mael", isOwner: false };
const mira = { personId: "mira", isOwner: false };

const review = (is: string, by = "mael", isManagerGone = false): OpenReview => ({
  managerId: is.endsWith("-") ? null : by,
  halves: halves(is),
  isManagerGone,
});

describe("an open review wants", () => {
  test.each([
    ["dd", "write", "write"],
    ["sd", null, "write"],
    ["ds", "write", null],
    ["ss", "sign", "sign"],
    ["gs", null, "sign"],
    ["sg", "sign", null],
    ["d-", "write", null],
    ["s-", "sign", null],
  ])("where it stands at %s of the owner %s, of its manager %s", (is, ofOwner, ofManager) => {
    expect(wantOf(review(is), owner)).toBe(ofOwner);
    expect(wantOf(review(is), mael)).toBe(ofManager);
    expect(wantOf(review(is), mira)).toBeNull();
  });

  test.each([
    ["dd", "hand-over", "hand-over"],
    ["sd", "hand-over", "hand-over"],
    ["ds", "hand-over", "hand-over"],
    ["ss", "hand-over", "hand-over"],
    ["gs", "hand-over", "hand-over"],
    // He has signed: it is sealed without him.
    ["sg", "sign", null],
  ])("at %s, with its manager gone, of the owner %s, of another %s", (is, ofOwner, ofOther) => {
    expect(wantOf(review(is, "mael", true), owner)).toBe(ofOwner);
    expect(wantOf(review(is, "mael", true), mira)).toBe(ofOther);
  });
});

describe("of several open reviews", () => {
  const first = review("gs");
  const second = review("dd", "mira");
  test.each([
    ["the owner is told of the one she has not written in", owner, second, "write"],
    ["the manager of the first has it to sign", mael, first, "sign"],
    ["the manager of the second has it to write in", mira, second, "write"],
    ["who has to do with none is told of the oldest", { ...mira, personId: "mo" }, first, null],
  ])("%s", (_, asker, chosen, want) => {
    expect(openFor([first, second], asker)).toEqual({ review: chosen, want });
  });

  test("none is none", () => expect(openFor([], owner)).toBeNull());
});
