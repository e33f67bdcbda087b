import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { dateOf, entryOf, goalOf } from "@/lib/db/rows";
import { addDays } from "@/lib/domain/days";
import { sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import type { LogEntry } from "@/lib/schemas/entries";
import { logMilestone } from "@/lib/services/entries/log";
import { addGoal } from "@/lib/services/goals/add";
import { editGoal } from "@/lib/services/goals/edit";
import { testDatabase } from "../support/database";
import { type Person, somebody, TODAY } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";

let runa: Person;
let planId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  runa = await somebody("Runa");
  planId = (await startedBy(runa)).id;
});

const items = ["a", "b", "c"].map((key) => ({ key, title: key }));
const MEASURES: readonly Measure[] = [
  { kind: "tick" },
  { kind: "count", target: 5, unit: "stones" },
  { kind: "amount", baseline: 100, target: 70, unit: "%" },
  { kind: "hold", op: "at-least", target: 95, unit: "%" },
  { kind: "checklist", items },
];

type Step =
  | { does: "log"; ago: number; amount: number; item: string; done: boolean }
  | { does: "correct"; which: number; ago: number; amount: number; item: string; done: boolean }
  | { does: "void"; which: number }
  | { does: "edit"; target: number; dueIn: number };

const figures = {
  ago: fc.integer({ min: 0, max: 60 }),
  amount: fc.integer({ min: 0, max: 12 }),
  item: fc.constantFrom("a", "b", "c"),
  done: fc.boolean(),
};
const which = fc.nat(7);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("log" as const), ...figures }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("correct" as const), which, ...figures }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("void" as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("edit" as const),
      target: fc.integer({ min: 1, max: 20 }),
      dueIn: fc.integer({ min: -30, max: 90 }),
    }),
  },
);

const drafted = (
  measure: Measure,
  { ago, amount, item, done }: Extract<Step, { does: "log" | "correct" }>,
): Partial<LogEntry> => ({
  occurredOn: addDays(TODAY, -ago),
  ...(measure.kind === "checklist" ? { item, done } : measure.kind === "tick" ? {} : { amount }),
});

async function take(goalId: string, measure: Measure, one: Step, ids: string[]): Promise<void> {
  if (one.does === "edit") {
    const changed = "target" in measure ? { measure: { ...measure, target: one.target } } : {};
    await editGoal(runa.context, { goalId, dueOn: addDays(TODAY, one.dueIn), ...changed });
    return;
  }
  const supersedes = one.does === "log" ? {} : { supersedes: ids[one.which % ids.length] };
  if (one.does !== "log" && ids.length === 0) return;
  const input: LogEntry =
    one.does === "void"
      ? { goalId, ...supersedes, void: true }
      : { goalId, ...supersedes, ...drafted(measure, one) };
  const outcome = await logMilestone(runa.context, input);
  if (outcome.ok) ids.push(outcome.value.entry.id);
}

test("whatever is logged, corrected, voided and edited, a goal's sums are its ledger's", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MEASURES),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      async (measure, steps) => {
        const { id: goalId } = must(
          await addGoal(runa.context, {
            planId,
            title: "A law",
            horizon: "short",
            startsOn: addDays(TODAY, -60),
            dueOn: addDays(TODAY, 30),
            measure,
            smart: {},
            weight: 1,
            private: false,
          }),
        );
        const ids: string[] = [];
        for (const one of steps) await take(goalId, measure, one, ids);
        const goal = goalOf(await db().goal.findUniqueOrThrow({ where: { id: goalId } }));
        const rows = await db().entry.findMany({ where: { goalId } });
        const ledger = sums(goal.measure, goal, rows.map(entryOf));
        expect(goal.sums).toEqual(ledger);
        expect(goal.entryCount).toBe(ledger.count);
        await db().goal.update({ where: { id: goalId }, data: { deletedAt: dateOf(TODAY) } });
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);
