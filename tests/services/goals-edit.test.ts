import { beforeAll, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { editGoal } from "@/lib/services/goals/edit";
import { readHistory } from "@/lib/services/history";
import { readGoal } from "@/lib/services/plans/read";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

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

describe("editing a goal", () => {
  test("changes what is given, leaves the rest, and counts the version up", async () => {
    const goal = await goalOn(runa, planId);
    const edited = must(
      await editGoal(runa.context, {
        goalId: goal.id,
        version: goal.version,
        title: "Lay 4 flat stones",
        smart: { relevant: "The path needs them." },
      }),
    );
    expect(edited).toMatchObject({
      title: "Lay 4 flat stones",
      dueOn: goal.dueOn,
      smart: { ...goal.smart, relevant: "The path needs them." },
      version: goal.version + 1,
    });
  });

  test("gives it an area of the plan, keeps it through other edits, and takes it away", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    const edit = async (change: object) => {
      const edited = await editGoal(runa.context, { goalId, ...change });
      return edited.ok ? edited.value.area : edited.problem.code;
    };
    expect(await edit({ area: "paths" })).toBe("paths");
    expect(await edit({ title: "Lay 4 more" })).toBe("paths");
    expect(await edit({ area: "swamps" })).toBe("goal.area-unknown");
    expect(await edit({ area: null })).toBe(null);
    const { happenings } = must(await readHistory(runa.context, { planId }));
    const figures = happenings.slice(0, 3).map(({ event }) => event.figures);
    expect(figures).toEqual([{ fields: ["area"] }, { fields: ["title"] }, { fields: ["area"] }]);
  });

  test("a stranger is told that there is nothing", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    expect(await editGoal(stranger.context, { goalId, title: "Mine" })).toMatchObject({
      problem: { code: "not-found" },
    });
  });

  test("a mentor is told that it is not hers to change", async () => {
    const { id: goalId, title } = await goalOn(runa, planId);
    expect(await editGoal(mentor.context, { goalId, title: "Better" })).toMatchObject({
      problem: { code: "forbidden" },
    });
    expect(must(await readGoal(runa.context, { goalId })).title).toBe(title);
  });

  test("an old version is refused with both sides, and nothing is written", async () => {
    const { id: goalId, version } = await goalOn(runa, planId);
    must(await editGoal(runa.context, { goalId, version, title: "From the desk" }));
    const outcome = await editGoal(runa.context, { goalId, version, title: "From the train" });
    expect(outcome).toMatchObject({
      problem: {
        code: "version.old",
        yours: version,
        current: version + 1,
        latest: { title: "From the desk" },
      },
    });
    expect(must(await readGoal(runa.context, { goalId })).title).toBe("From the desk");
  });

  test("of fifty edits of one version, one wins and forty-nine are told", async () => {
    const { id: goalId, version } = await goalOn(runa, planId);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        editGoal(runa.context, { goalId, version, title: `Edit ${i}` }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const won = outcomes.findIndex(({ ok }) => ok);
    expect(must(await readGoal(runa.context, { goalId })).title).toBe(`Edit ${won}`);
  });

  test("another target finishes or opens it by what was logged", async () => {
    const { id: goalId, measure } = await goalOn(runa, planId, { target: 4 });
    await logOn(runa, goalId, 3);
    const count = measure as Extract<typeof measure, { kind: "count" }>;
    const lower = await editGoal(runa.context, { goalId, measure: { ...count, target: 3 } });
    expect(must(lower).state.is).toBe("done");
    const higher = await editGoal(runa.context, { goalId, measure: { ...count, target: 6 } });
    expect(must(higher)).toMatchObject({ state: { is: "open" }, progress: 0.5 });
  });

  test("figures logged in one measure are not bent into another", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    await logOn(runa, goalId);
    expect(await editGoal(runa.context, { goalId, measure: { kind: "tick" } })).toMatchObject({
      problem: { code: "goal.measure-has-entries" },
    });
  });

  test("due before its start is refused", async () => {
    const { id: goalId, startsOn } = await goalOn(runa, planId);
    const dueOn = day("2026-01-01");
    expect(dueOn < startsOn).toBe(true);
    expect(await editGoal(runa.context, { goalId, dueOn })).toMatchObject({
      problem: { code: "goal.dates-order" },
    });
  });
});
