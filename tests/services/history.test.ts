import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { eventSentence } from "@/lib/format/events";
import { plain } from "@/lib/format/sentence";
import { deleteGoal } from "@/lib/services/goals/hide";
import { readHistory } from "@/lib/services/history";
import type { Happening } from "@/lib/views/history";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();
let runa: Person;
beforeAll(async () => {
  await seedSmall();
  runa = await somebody("Runa");
});

const told = async (reader: Person, planId: string) =>
  must(await readHistory(reader.context, { planId })).happenings.map(({ event, goal, actor }) =>
    [actor, plain(eventSentence(event, goal ?? {}))].join(": "),
  );

describe("the history of a plan", () => {
  test("tells who did what, latest first, deleted goals by their title to their owner", async () => {
    const plan = await startedBy(runa, "2026-02-01");
    const goal = await goalOn(runa, plan.id, { title: "Lay 4 stones" });
    await logOn(runa, goal.id, 2);
    must(await deleteGoal(runa.context, { goalId: goal.id }));
    const lines = await told(runa, plan.id);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe("Runa: Lay 4 stones deleted.");
    expect(lines[1]).toContain("+2");
    expect(lines[3]).toContain("Plan started");
  });

  test("is read page by page, with nothing twice and nothing lost", async () => {
    const plan = await startedBy(runa);
    const goal = await goalOn(runa, plan.id, { target: 100 });
    for (let n = 0; n < 4; n++) await logOn(runa, goal.id);
    const seen: Happening[] = [];
    let before: string | undefined;
    do {
      const page = must(await readHistory(runa.context, { planId: plan.id, before, take: 2 }));
      seen.push(...page.happenings);
      before = page.earlier ?? undefined;
    } while (before !== undefined);
    const whole = must(await readHistory(runa.context, { planId: plan.id }));
    expect(seen).toHaveLength(6);
    expect(seen).toEqual(whole.happenings);
  });

  test("hides what happened to private goals from everybody else", async () => {
    const plan = await startedBy(runa);
    const mentor = await somebody("Mentor");
    await standsIn(plan.id, mentor, "mentor");
    const secret = await goalOn(runa, plan.id, { title: "A secret", private: true });
    await logOn(runa, secret.id);
    expect(await told(runa, plan.id)).toHaveLength(3);
    const seen = await told(mentor, plan.id);
    expect(seen).toHaveLength(1);
    expect(seen.join()).not.toContain("secret");
  });

  test("outlives the account of whoever acted", async () => {
    const plan = await startedBy(runa);
    await db().event.updateMany({
      where: { planId: plan.id },
      data: { actorId: "00000000-0000-7000-8000-000000000000" },
    });
    const { happenings } = must(await readHistory(runa.context, { planId: plan.id }));
    expect(happenings[0]?.actor).toBeNull();
  });

  test("is not there for strangers", async () => {
    const plan = await startedBy(runa);
    const stranger = await somebody("Stranger");
    expect(await readHistory(stranger.context, { planId: plan.id })).toEqual({
      ok: false,
      problem: { code: "not-found" },
    });
  });
});
