// A private goal is in nobody else's totals: not in a share, a count, a list, an event or a chart.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { editGoal } from "@/lib/services/goals/edit";
import { goalPage } from "@/lib/services/goals/page";
import { dropGoal } from "@/lib/services/goals/state";
import { readHistory } from "@/lib/services/history";
import { planList } from "@/lib/services/plans/list";
import { planPage } from "@/lib/services/plans/page";
import { readGoals, readPlan, readPlans } from "@/lib/services/plans/read";
import { testDatabase } from "../support/database";
import type { Person } from "../support/people";
import { goalOn, logOn, must, standsIn } from "../support/plans";
import { castOf, worldFor } from "./world";

await testDatabase();

const PRIVATE = { thing: "goal", status: "active", isPrivate: true } as const;
const cells = { O: "", M: "", T: "", R: "", A: "", X: "", F: "", G: "", "-": "" };

let owner: Person;
let guests: Person[];
let planId: string;
let secret: string;

beforeAll(async () => {
  const cast = await castOf();
  owner = cast.O;
  guests = [cast.M, cast.T, cast.R];
  const world = await worldFor(cast, { ...PRIVATE, cells });
  planId = world.planId;
  secret = world.goalId;
  // Half of the plan's progress hides in the private goal.
  await logOn(owner, secret, 3);
  await goalOn(owner, planId, { title: "An open one" });
});

const eachGuest = (judge: (guest: Person) => Promise<void>) => Promise.all(guests.map(judge));

describe("for everybody but the owner", () => {
  test("a plan's progress leaves the private goal out", async () => {
    const own = must(await readPlan(owner.context, { planId }));
    expect(own.progress).toBeCloseTo(1 / 4, 9);
    expect(own.goals).toHaveLength(4);
    await eachGuest(async ({ context }) => {
      const seen = must(await readPlan(context, { planId }));
      expect(seen.progress).toBe(0);
      expect(seen.goals.map(({ id }) => id)).not.toContain(secret);
      const [listed] = must(await readPlans(context, { take: 5 })).items;
      expect(listed?.progress).toBe(0);
      expect(must(await readGoals(context, { planId })).items).toHaveLength(3);
    });
  });

  test("the plan's page draws its shares, lists and chart without it", async () => {
    const own = must(await planPage(owner.context, { planId }));
    expect(own.goals).toHaveLength(4);
    expect(own.burnUp.actual.at(-1)?.share).toBeCloseTo(1 / 4, 9);
    await eachGuest(async ({ context }) => {
      const seen = must(await planPage(context, { planId }));
      expect(seen.actual).toBe(0);
      expect(seen.goals).toHaveLength(3);
      expect(seen.burnUp.actual.every(({ share }) => share === 0)).toBe(true);
      expect(JSON.stringify(seen)).not.toContain(secret);
    });
  });

  test("the list of plans counts without it", async () => {
    await eachGuest(async ({ context }) => {
      const [card] = must(await planList(context)).plans;
      expect(card).toMatchObject({ goals: 3, done: 0, actual: 0 });
    });
  });

  test("the history tells nothing of it", async () => {
    const own = must(await readHistory(owner.context, { planId }));
    expect(own.happenings.filter(({ goal }) => goal?.id === secret)).toHaveLength(4);
    await eachGuest(async ({ context }) => {
      const seen = must(await readHistory(context, { planId }));
      expect(JSON.stringify(seen)).not.toContain(secret);
      expect(seen.happenings).toHaveLength(own.happenings.length - 4);
    });
  });

  test("every role at once opens it no further", async () => {
    const [guest] = guests as [Person];
    await standsIn(planId, guest, "mentor");
    await standsIn(planId, guest, "reader");
    await db().person.update({ where: { id: guest.id }, data: { isAdministrator: true } });
    const viewer = { ...guest.context.viewer, isAdministrator: true };
    const seen = await goalPage({ ...guest.context, viewer }, { planId, goalId: secret });
    expect(seen).toEqual({ ok: false, problem: { code: "not-found" } });
  });

  test("a goal let go in private is no more in the list of what was let go", async () => {
    const other = await goalOn(owner, planId, { title: "Hidden and dropped", private: true });
    must(await dropGoal(owner.context, { goalId: other.id, why: "Nobody's business." }));
    await eachGuest(async ({ context }) => {
      const seen = must(await planPage(context, { planId }));
      expect(JSON.stringify(seen)).not.toMatch(/Hidden and dropped|Nobody's business/);
    });
  });

  test("a goal is gone from their next request on when it becomes private", async () => {
    const [guest] = guests as [Person];
    const goal = await goalOn(owner, planId, { title: "Seen until now" });
    const look = () => goalPage(guest.context, { planId, goalId: goal.id });
    expect((await look()).ok).toBe(true);
    must(await editGoal(owner.context, { goalId: goal.id, private: true }));
    expect(await look()).toEqual({ ok: false, problem: { code: "not-found" } });
  });
});
