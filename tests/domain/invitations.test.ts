import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Company,
  goodUntil,
  INVITATION_DAYS,
  MOST_ON_PLAN,
  mayAnswer,
  mayInvite,
  maySignUp,
  stateOf,
} from "@/lib/domain/invitations";

const SENT = new Date("2026-03-15T10:00:00Z");
const later = (ms: number) => new Date(SENT.getTime() + ms);
const DAYS = INVITATION_DAYS * 86_400_000;

const company: Company = {
  status: "active",
  people: [
    { email: "runa@example.org", role: "owner" },
    { email: "mira@example.org", role: "manager" },
  ],
  invitations: [
    { email: "tariq@example.org", state: "pending" },
    { email: "late@example.org", state: "expired" },
    { email: "no@example.org", state: "declined" },
  ],
};
const ask = (email: string, role: "manager" | "mentor" | "reader", on: Partial<Company> = {}) => {
  const outcome = mayInvite({ email, role }, { ...company, ...on });
  return outcome.ok ? "ok" : outcome.problem.code;
};

describe("who may be asked onto a plan", () => {
  test.each([
    ["somebody new", "new@example.org", "reader", "ok"],
    ["oneself", "runa@example.org", "reader", "invitation.yourself"],
    ["somebody there in this role", "mira@example.org", "manager", "invitation.already-there"],
    ["somebody there in another role", "mira@example.org", "mentor", "ok"],
    ["somebody asked already", "tariq@example.org", "reader", "invitation.pending"],
    ["somebody whose invitation ran out", "late@example.org", "reader", "ok"],
    ["somebody who declined", "no@example.org", "reader", "ok"],
  ] as const)("%s", (_, email, role, answer) => {
    expect(ask(email, role)).toBe(answer);
  });

  test("nobody onto a draft, which is its owner's alone", () => {
    expect(ask("new@example.org", "reader", { status: "draft" })).toBe("invitation.draft");
  });

  test("as many as there is room for", () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ email: `p${n}@x.org`, role: "reader" as const }));
    const room = { invitations: [], people: crowd(MOST_ON_PLAN - 1) };
    expect(ask("new@example.org", "reader", room)).toBe("ok");
    expect(ask("new@example.org", "reader", { ...room, people: crowd(MOST_ON_PLAN) })).toBe(
      "invitation.too-many",
    );
  });
});

describe("an invitation", () => {
  const sent = { expiresAt: goodUntil(SENT), declinedAt: null };
  test.each([
    ["is pending at once", 0, "pending"],
    ["is pending to its last instant", DAYS - 1, "pending"],
    ["has run out after seven days", DAYS, "expired"],
  ])("%s", (_, ms, state) => {
    expect(stateOf(sent, later(ms))).toBe(state);
  });

  test("that was declined stays so, whenever one looks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * DAYS }), (ms) => {
        expect(stateOf({ ...sent, declinedAt: SENT }, later(ms))).toBe("declined");
      }),
    );
  });

  test("is answered by its address, and not by the plan's owner", () => {
    const invitation = { email: "mira@example.org" };
    const answer = (email: string, isOwner = false) => mayAnswer({ email, isOwner }, invitation);
    expect(answer("mira@example.org").ok).toBe(true);
    expect(answer("eve@example.org")).toMatchObject({ problem: { code: "invitation.not-yours" } });
    expect(answer("mira@example.org", true)).toMatchObject({
      problem: { code: "invitation.yourself" },
    });
  });
});

describe("who may make an account", () => {
  const [by, play] = [{ isInDemo: false }, { isInDemo: true }];
  test.each([
    ["open", false, null, true],
    ["invitation", false, null, false],
    ["invitation", true, null, true],
    ["invitation", false, by, true],
    ["invitation", false, play, false],
    ["closed", true, by, false],
  ] as const)("%s, the first: %s, with %j: %s", (rule, isFirst, invitation, may) => {
    expect(maySignUp(rule, { isFirst, invitation })).toBe(may);
  });
});
