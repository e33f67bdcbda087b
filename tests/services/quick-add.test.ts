import { beforeAll, expect, test } from "vitest";
import { quickAdd } from "@/lib/services/goals/quick-add";
import { testDatabase } from "../support/database";
import { type Person, readOnly, somebody } from "../support/people";
import { must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

let runa: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  runa = await somebody("Runa");
});

test("a line becomes a goal with its measure, day and horizon", async () => {
  const { id: planId } = await startedBy(runa, "2026-03-01");
  const add = async (text: string) => must(await quickAdd(runa.context, { planId, text }));
  expect(await add("Give 3 talks by 30 April")).toMatchObject({
    planId,
    title: "Give 3 talks",
    measure: { kind: "count", target: 3, unit: "talks" },
    startsOn: "2026-03-15",
    dueOn: "2026-04-30",
    horizon: "short",
  });
  expect(await add("Stand on a second summit")).toMatchObject({
    title: "Stand on a second summit",
    measure: { kind: "tick" },
    dueOn: "2026-09-01",
    horizon: "long",
  });
});

test("a line that says nothing is refused in words", async () => {
  const { id: planId } = await startedBy(runa);
  expect(await quickAdd(runa.context, { planId, text: "…" })).toMatchObject({
    problem: { code: "shape.invalid", fields: [{ path: "text" }] },
  });
});

test("who may not add goals adds none this way either", async () => {
  const { id: planId } = await startedBy(runa);
  const tove = await somebody("Tove");
  const stig = await somebody("Stig");
  await standsIn(planId, tove, "mentor");
  const text = "Give 3 talks";
  const by = async (person: Person["context"]) => {
    const outcome = await quickAdd(person, { planId, text });
    return outcome.ok ? "added" : outcome.problem.code;
  };
  expect(await by(tove.context)).toBe("forbidden");
  expect(await by(stig.context)).toBe("not-found");
  expect(await by(readOnly(runa))).toBe("token.scope");
  await putInto(runa, planId, "archived");
  expect(await by(runa.context)).toBe("plan.archived");
});
