// The demo's engineer as her pages see her, and what has to stand on them.
import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, type Day } from "@/lib/domain/days";
import { tellWorld } from "@/lib/services/demo/tell";
import { planPage } from "@/lib/services/plans/page";
import { todayPage } from "@/lib/services/today";
import { NOW } from "./people";
import { must } from "./plans";

/** Tells a world for a day and finds its engineer, her plan and her context. */
export async function told(tells: Day) {
  const worldId = await tellWorld(tells, NOW);
  const person = await db().person.findFirstOrThrow({
    where: { demoWorldId: worldId },
    include: { participations: true },
  });
  const planId = person.participations[0]?.planId ?? "";
  const viewer = { personId: person.id, isAdministrator: false, canWrite: true };
  return { planId, context: { viewer, today: tells, now: NOW } };
}

/** Tells a world for a day and finds it five months in, also from where it is a day later or earlier. */
export async function expectFiveMonthsIn(tells: Day): Promise<void> {
  const { planId, context } = await told(tells);
  for (const off of [-1, 0, 1]) {
    const seen = { ...context, today: addDays(tells, off) };
    const plan = must(await planPage(seen, { planId }));
    const words = plan.goals.map(({ pace }) => pace.word);
    const count = (word: string) => words.filter((each) => each === word).length;
    expect([off, count("overdue"), count("slipping"), count("done")]).toEqual([off, 1, 1, 2]);
    expect(count("ahead")).toBeGreaterThan(0);
    expect(plan.dropped).toHaveLength(1);
    const { needs } = must(await todayPage(seen));
    expect(needs.map(({ need }) => need.kind)).toEqual(["overdue", "slipping", "due-soon"]);
  }
}
