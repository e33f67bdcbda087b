import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { logMilestone } from "@/lib/services/entries/log";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { dropGoal } from "@/lib/services/goals/state";
import { readHistory } from "@/lib/services/history";
import { deletePlan, undeletePlan } from "@/lib/services/plans/hide";
import { createShare, revokeShare, shareRoom } from "@/lib/services/shares/links";
import { sharedPlan } from "@/lib/services/shares/page";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, logOn, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

const DAY_MS = 86_400_000;
const ALL = { notes: true, milestones: true, evidence: true, days: 30 } as const;
const BARE = { notes: false, milestones: false, evidence: false, days: 30 } as const;

let runa: Person;
beforeAll(async () => {
  await seedSmall();
  runa = await somebody("Runa");
});

async function world() {
  const { id: planId } = await startedBy(runa);
  const goal = await goalOn(runa, planId, { title: "Lay 4 stones" });
  return { planId, goal };
}

async function link(planId: string, goalIds: string[], along: typeof ALL | typeof BARE = ALL) {
  const made = must(await createShare(runa.context, { planId, goalIds, ...along }));
  return { id: made.id, token: made.link.split("/").at(-1) ?? "", whole: made.link };
}
const see = (token: string, now = NOW) => sharedPlan(token, now);

describe("a share link", () => {
  test("shows the chosen goals as they stand that day, and the owner's name", async () => {
    const { planId, goal } = await world();
    await logOn(runa, goal.id, 1);
    const { token } = await link(planId, [goal.id]);
    const shown = await see(token);
    expect(shown).toMatchObject({ owner: "Runa", on: "2026-03-15", actual: 0.25 });
    expect(shown?.goals.map(({ title }) => title)).toEqual(["Lay 4 stones"]);
    expect(shown?.goals[0]?.sentence).toMatch(/^1 of 4 stones/);
    expect(shown?.goals[0]?.milestones).toMatchObject([{ on: "2026-03-15", figure: "+1" }]);
  });

  test("never changes: what is logged, renamed or added later is not on it", async () => {
    const { planId, goal } = await world();
    const { token } = await link(planId, [goal.id]);
    const before = await see(token);
    await logOn(runa, goal.id, 2);
    must(await editGoal(runa.context, { goalId: goal.id, title: "Lay 4 boulders" }));
    await goalOn(runa, planId, { title: "Another one" });
    expect(await see(token)).toEqual(before);
  });

  test("carries notes, milestones and evidence only where they were asked along", async () => {
    const { planId, goal } = await world();
    const evidence = [{ url: "https://example.org/stone", title: "A stone" }];
    must(
      await logMilestone(runa.context, { goalId: goal.id, amount: 1, note: "By hand.", evidence }),
    );
    const bare = JSON.stringify(await see((await link(planId, [goal.id], BARE)).token));
    expect(bare).not.toMatch(/By hand|example\.org|\+1/);
    const all = JSON.stringify(await see((await link(planId, [goal.id])).token));
    expect(all).toMatch(/By hand/);
    expect(all).toMatch(/example\.org/);
  });

  test("shows no id of the plan, a goal or a milestone", async () => {
    const { planId, goal } = await world();
    const entryId = await logOn(runa, goal.id);
    const shown = JSON.stringify(await see((await link(planId, [goal.id])).token));
    for (const id of [planId, goal.id, entryId, runa.id]) expect(shown).not.toContain(id);
  });

  test("is 32 random bytes, of which the database keeps a hash", async () => {
    const { planId, goal } = await world();
    const { id, token, whole } = await link(planId, [goal.id]);
    expect(whole).toMatch(/^http:\/\/127\.0\.0\.1:3000\/shared\/[\w-]{43}$/);
    const row = await db().share.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await see(row.tokenHash)).toBeNull();
    const room = must(await shareRoom(runa.context, { planId }));
    expect(JSON.stringify(room)).not.toContain(token);
  });

  test("is not there once altered, revoked or run out", async () => {
    const { planId, goal } = await world();
    const { id, token } = await link(planId, [goal.id]);
    const altered = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    for (const other of [altered, "", "x", `${token}A`, "%00", "-".repeat(4000)]) {
      expect(await see(other)).toBeNull();
    }
    expect(await see(token, new Date(NOW.getTime() + 30 * DAY_MS - 1))).not.toBeNull();
    expect(await see(token, new Date(NOW.getTime() + 30 * DAY_MS))).toBeNull();
    must(await revokeShare(runa.context, { planId, shareId: id }));
    expect(await see(token)).toBeNull();
    const again = await revokeShare(runa.context, { planId, shareId: id });
    expect(again).toEqual({ ok: false, problem: { code: "not-found" } });
  });

  test("shows nothing while a goal on it is private or deleted, and says so to its owner", async () => {
    const { planId, goal } = await world();
    const { token } = await link(planId, [goal.id]);
    const rests = async () =>
      must(await shareRoom(runa.context, { planId })).links.map(({ isResting }) => isResting);
    must(await editGoal(runa.context, { goalId: goal.id, private: true }));
    expect(await see(token)).toBeNull();
    expect(await rests()).toEqual([true]);
    must(await editGoal(runa.context, { goalId: goal.id, private: false }));
    expect(await see(token)).not.toBeNull();
    must(await deleteGoal(runa.context, { goalId: goal.id }));
    expect(await see(token)).toBeNull();
    must(await undeleteGoal(runa.context, { goalId: goal.id }));
    expect(await rests()).toEqual([false]);
  });

  test("is gone with its plan and with its owner's account", async () => {
    const { planId, goal } = await world();
    const { token } = await link(planId, [goal.id]);
    must(await deletePlan(runa.context, { planId }));
    expect(await see(token)).toBeNull();
    must(await undeletePlan(runa.context, { planId }));
    expect(await see(token)).not.toBeNull();
    await db().person.update({ where: { id: runa.id }, data: { closedAt: NOW } });
    expect(await see(token)).toBeNull();
    await db().person.update({ where: { id: runa.id }, data: { closedAt: null } });
  });

  test("goes in the sweep once it has run out", async () => {
    const { planId, goal } = await world();
    const { id } = await link(planId, [goal.id]);
    await sweep(new Date(NOW.getTime() + 30 * DAY_MS));
    expect(await db().share.count({ where: { id } })).toBe(0);
  });
});

describe("what can be on it", () => {
  const code = async (planId: string, goalIds: string[]) => {
    const made = await createShare(runa.context, { planId, goalIds, ...ALL });
    return made.ok ? "made" : made.problem.code;
  };

  test("no private goal, no goal that was let go, and none of another plan", async () => {
    const { planId, goal } = await world();
    const secret = await goalOn(runa, planId, { title: "A secret", private: true });
    const dropped = await goalOn(runa, planId, { title: "Let go" });
    must(await dropGoal(runa.context, { goalId: dropped.id, why: "Too steep." }));
    const other = await world();
    expect(await code(planId, [goal.id, secret.id])).toBe("share.private");
    expect(await code(planId, [dropped.id])).toBe("share.private");
    expect(await code(planId, [goal.id, other.goal.id])).toBe("not-found");
    const offered = must(await shareRoom(runa.context, { planId })).goals.map(({ id }) => id);
    expect(offered).toContain(goal.id);
    expect(offered).not.toContain(secret.id);
    expect(offered).not.toContain(dropped.id);
  });

  test("nothing of a draft", async () => {
    const { planId, goal } = await world();
    await putInto(runa, planId, "draft");
    expect(await code(planId, [goal.id])).toBe("share.draft");
  });

  test("twenty links on a plan, and no more", async () => {
    const { planId, goal } = await world();
    for (let n = 0; n < 20; n += 1) expect(await code(planId, [goal.id])).toBe("made");
    expect(await code(planId, [goal.id])).toBe("share.too-many");
  });
});

test("its making and its end stand in the owner's history, and in nobody else's", async () => {
  const { planId, goal } = await world();
  const mira = await somebody("Mira");
  await standsIn(planId, mira, "manager");
  const { id } = await link(planId, [goal.id]);
  must(await revokeShare(runa.context, { planId, shareId: id }));
  const told = async ({ context }: Person) =>
    must(await readHistory(context, { planId })).happenings.map(({ event }) => event);
  expect((await told(runa)).slice(0, 2)).toEqual([
    { verb: "share.revoked", figures: { shareId: id } },
    { verb: "share.created", figures: { shareId: id, until: "2026-04-14" } },
  ]);
  expect(JSON.stringify(await told(mira))).not.toContain(id);
});
