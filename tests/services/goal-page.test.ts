import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/days";
import { logMilestone } from "@/lib/services/entries/log";
import { editGoal } from "@/lib/services/goals/edit";
import { goalPage } from "@/lib/services/goals/page";
import { addPause } from "@/lib/services/pauses";
import { testDatabase } from "../support/database";
import { type Person, somebody, TODAY } from "../support/people";
import { goalOn, logOn, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

let runa: Person;
let mentor: Person;
let stranger: Person;
let planId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [runa, mentor, stranger] = (await Promise.all(["Runa", "Tove", "Stig"].map(somebody))) as [
    Person,
    Person,
    Person,
  ];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mentor, "mentor");
});

const NOTHING = { ok: false, problem: { code: "not-found" } };

/** The worked example: started thirty days ago, due after three months, three of five logged. */
async function threeOfFive() {
  const plan = await startedBy(runa, addDays(TODAY, -30));
  const { id: goalId } = plan.goals.find(({ title }) => title === "Build 5 pipelines") ?? {
    id: "",
  };
  for (const ago of [26, 17, 5]) {
    const occurredOn = addDays(TODAY, -ago);
    must(await logMilestone(runa.context, { goalId, amount: 1, occurredOn }));
  }
  return { planId: plan.id, goalId };
}

describe("the page of a goal", () => {
  test("says where she stands, what comes next and where it leads", async () => {
    const view = must(await goalPage(runa.context, await threeOfFive()));
    expect(view.pace).toMatchObject({ actual: 0.6, raw: 3, word: "ahead", slackDays: 23 });
    expect(view.pace.expected).toBeCloseTo(30 / 89, 9);
    expect(view.pace.next).toMatchObject({ figure: 4, steps: 2, day: "2026-04-26" });
    expect(view.forecast).toHaveProperty("likely");
    expect(view.road).toMatchObject({ levels: { bottom: 0, top: 5 }, opensAt: 0 });
    expect(view.road?.steps.map(({ y }) => y)).toEqual([1, 2, 3]);
    expect(view.goal).toMatchObject({
      area: "paths",
      areaTitle: "Paths",
      skills: ["Balance on loose stones"],
    });
    expect(view.can).toEqual({ log: true, tick: true, edit: true, drop: true, restore: false });
  });

  test("keeps the line flat through a pause", async () => {
    const where = await threeOfFive();
    const pause = { planId: where.planId, from: addDays(TODAY, -10), to: addDays(TODAY, -1) };
    must(await addPause(runa.context, pause));
    const view = must(await goalPage(runa.context, where));
    expect(view.pace.expected).toBeCloseTo(20 / 79, 9);
    expect(view.road?.expected).toHaveLength(4);
  });

  test("lists milestones newest first, corrected ones with their trace", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    const first = await logOn(runa, goalId, 2);
    must(
      await logMilestone(runa.context, {
        goalId,
        supersedes: first,
        amount: 1,
        occurredOn: day("2026-03-10"),
        note: "It was *one*.",
      }),
    );
    const gone = await logOn(runa, goalId, 1);
    must(await logMilestone(runa.context, { goalId, supersedes: gone, void: true }));
    await logOn(runa, goalId, 1);
    const { milestones } = must(await goalPage(runa.context, { planId, goalId }));
    expect(milestones.items.map(({ now }) => now.occurredOn)).toEqual(["2026-03-15", "2026-03-10"]);
    expect(milestones.items[1]?.now.noteHtml).toContain("<em>one</em>");
    expect(milestones.items[1]?.was.map(({ amount }) => amount)).toEqual([2]);
    expect(milestones.takenAway).toHaveLength(1);
    expect(milestones.total).toBe(2);
  });

  test("turns pages of twenty", async () => {
    const { id: goalId } = await goalOn(runa, planId, { target: 100 });
    for (let i = 0; i < 23; i++) await logOn(runa, goalId);
    const { milestones } = must(await goalPage(runa.context, { planId, goalId }));
    expect(milestones).toMatchObject({ total: 23, isLater: false });
    expect(milestones.items).toHaveLength(20);
    const from = milestones.earlier ?? undefined;
    const next = must(await goalPage(runa.context, { planId, goalId, from })).milestones;
    expect(next.items).toHaveLength(3);
    expect(next).toMatchObject({ earlier: null, isLater: true });
    expect(next.stones).toHaveLength(23);
  });

  test("finds the milestone that the address is about, whatever page it stands on", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    const focus = await logOn(runa, goalId);
    const page = (id: string) => goalPage(runa.context, { planId, goalId, focus: id });
    expect(must(await page(focus)).focus?.now.id).toBe(focus);
    expect(must(await page(randomUUID())).focus).toBeNull();
    expect(must(await page("' OR 1=1")).focus).toBeNull();
  });

  test("is not there for a stranger, under another plan, or for what is no id", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    const other = await startedBy(runa);
    expect(await goalPage(stranger.context, { planId, goalId })).toEqual(NOTHING);
    expect(await goalPage(runa.context, { planId: other.id, goalId })).toEqual(NOTHING);
    expect(await goalPage(runa.context, { planId, goalId: randomUUID() })).toEqual(NOTHING);
    expect(await goalPage(runa.context, { planId, goalId: "1" })).toEqual(NOTHING);
  });

  test("a mentor reads all of it and acts on none of it", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    await logOn(runa, goalId);
    const view = must(await goalPage(mentor.context, { planId, goalId }));
    expect(Object.values(view.can)).not.toContain(true);
    expect(view.milestones.items[0]?.now.by).toBe("Runa");
  });

  test("a private goal is there for its owner alone", async () => {
    const { id: goalId } = await goalOn(runa, planId, { private: true });
    expect(must(await goalPage(runa.context, { planId, goalId })).goal.private).toBe(true);
    expect(await goalPage(mentor.context, { planId, goalId })).toEqual(NOTHING);
  });

  test("in an archived plan it is there to read", async () => {
    const plan = await startedBy(runa);
    const { id: goalId } = await goalOn(runa, plan.id);
    await putInto(runa, plan.id, "archived");
    const view = must(await goalPage(runa.context, { planId: plan.id, goalId }));
    expect(Object.values(view.can)).not.toContain(true);
  });

  test("its history tells what happened without words that were typed", async () => {
    const { id: goalId, version } = await goalOn(runa, planId);
    must(await editGoal(runa.context, { goalId, version, note: "A secret path" }));
    const { history, goal } = must(await goalPage(runa.context, { planId, goalId }));
    expect(history.map(({ event }) => event.verb)).toEqual(["goal.edited", "goal.added"]);
    expect(JSON.stringify(history)).not.toContain("secret");
    expect(goal.noteHtml).toContain("A secret path");
  });
});
