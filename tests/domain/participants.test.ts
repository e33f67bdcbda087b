import { describe, expect, test } from "vitest";
import { changeRole, guestRoles, joins, leave, removeFrom } from "@/lib/domain/participants";

const people = [
  { personId: "runa", role: "owner" },
  { personId: "mira", role: "manager" },
  { personId: "tariq", role: "mentor" },
  { personId: "tariq", role: "reader" },
] as const;
const notFound = { ok: false, problem: { code: "not-found" } };

describe("roles on a plan", () => {
  test("add up for a guest; owning is none of them", () => {
    expect(guestRoles(people, "tariq")).toEqual(["mentor", "reader"]);
    expect(guestRoles(people, "runa")).toEqual([]);
  });

  test("one is given in place of another", () => {
    const change = { personId: "mira", from: "manager", to: "mentor" } as const;
    const figures = { personId: "mira", from: "manager", to: "mentor" };
    expect(changeRole(people, change)).toEqual({
      ok: true,
      value: [{ verb: "role.changed", figures }],
    });
  });

  test("the same again is no happening", () => {
    const change = { personId: "mira", from: "manager", to: "manager" } as const;
    expect(changeRole(people, change)).toEqual({ ok: true, value: [] });
  });

  test("one that a person does not have cannot be changed", () => {
    const to = { from: "reader", to: "mentor" } as const;
    expect(changeRole(people, { personId: "mira", ...to })).toEqual(notFound);
    expect(changeRole(people, { personId: "runa", ...to })).toEqual(notFound);
  });

  test("all of them go with the person, each told", () => {
    const verbs = (outcome: ReturnType<typeof removeFrom>) =>
      outcome.ok ? outcome.value.map(({ verb }) => verb) : outcome;
    expect(verbs(removeFrom(people, "tariq"))).toEqual(["person.removed", "person.removed"]);
    expect(removeFrom(people, "nobody")).toEqual(notFound);
    expect(removeFrom(people, "runa")).toEqual(notFound);
    expect(leave(people, "mira")).toEqual([{ verb: "person.left", figures: { role: "manager" } }]);
  });

  test("somebody comes, or has another role beside the one she has", () => {
    expect(joins("mentor", { isThere: false }).figures).toEqual({ role: "mentor" });
    expect(joins("manager", { isThere: true }).figures).toEqual({ role: "manager", also: true });
  });
});
