// The demo's engineer as her pages see her, and what has to stand on them.
import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, type Day } from "@/lib/domain/days";
import { tellWorld } from "@/lib/services/demo/tell";
import { planPage } from "@/lib/services/plans/page";
import { todayPage } from "@/lib/services/today";
import { addressOf, type Part } from "@/seeds/demo/people";
import { NOW } from "./people";
import { must } from "./plans";

/** Tells a world for a day and finds its engineer, her plan and her context. */
export async function told(tells: Day) {
  const worldId = await tellWorld(tells, NOW);
  const people = await db().person.findMany({
    where: { demoWorldId: worldId },
    include: { participations: { where: { role: "owner" } } },
  });
  const one = (part: Part) => {
    const person = people.find(({ email }) => email === addressOf(part, worldId));
    if (!person) throw new Error(`no ${part}`);
    const viewer = { personId: person.id, isAdministrator: false, canWrite: true };
    // The morning after the story's last act.
    const now = new Date(`${tells}T09:00:00Z`);
    return { context: { viewer, today: tells, now }, plans: person.participations };
  };
  const { context, plans } = one("engineer");
  const as = (part: Part) => one(part).context;
  return { worldId, planId: plans[0]?.planId ?? "", context, as };
}

/** Tells a world for a day and finds it five months in, also from where it is a day later or earlier. */
export async function expectFiveMonthsIn(tells: Day): Promise<void> {
  const { planId, context } = await told(tells);
  for (const off of [-1, 0, 1]) {
    const seen = { ...context, today: addDays(tells, off) };
    const plan = must(await planPage(seen, { planId }));
    const words = plan.goals.map(({ pace }) => pace.word);
    const count = (word: string) => words.filter((each) => each === word).length;
    expect([off, count("overdue"), count("slipping"), count("done")]).toEqual([off, 1, 1, 3]);
    expect(count("ahead")).toBeGreaterThan(0);
    expect(plan.dropped).toHaveLength(1);
    const { needs } = must(await todayPage(seen));
    expect(needs.map(({ need }) => need.kind)).toEqual(["overdue", "slipping", "due-soon"]);
  }
}
