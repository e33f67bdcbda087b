// Knows how goals are kept. A private goal is there for its owner only, in every list and sum.
import type { Scope } from "../access/permit";
import { sums } from "../domain/ledger";
import type { GoalDraft } from "../domain/plan-draft";
import { type Db, rowsOf, rowsTouched, type Tx } from "./client";
import type { Gate } from "./gate";
import type { Prisma } from "./generated/client";
import { readable } from "./known";
import {
  dateOf,
  type GoalInJson,
  goalOf,
  goalOfJson,
  measureColumns,
  type StoredGoal,
  stateColumns,
} from "./rows";

/** A new goal as the database takes it, with an empty ledger. */
export type NewGoal = GoalDraft & { isPrivate?: boolean; noteHtml?: string | null };

const newGoalColumns = (planId: string, goal: NewGoal, position: number) => ({
  planId,
  originKey: goal.originKey,
  horizon: goal.horizon,
  position,
  title: goal.title,
  note: goal.note,
  noteHtml: goal.noteHtml ?? null,
  areaKey: goal.area,
  skillKeys: goal.skills,
  tools: goal.tools,
  certifications: goal.certifications,
  windowFrom: goal.windowFrom,
  windowTo: goal.windowTo,
  startsOn: dateOf(goal.startsOn),
  dueOn: dateOf(goal.dueOn),
  weight: goal.weight,
  isPrivate: goal.isPrivate ?? false,
  ...measureColumns(goal.measure),
  ...goal.smart,
  sums: sums(goal.measure, goal, []),
});

export async function insertGoals(tx: Tx, planId: string, drafts: GoalDraft[]): Promise<void> {
  await tx.goal.createMany({ data: drafts.map((goal, at) => newGoalColumns(planId, goal, at)) });
}

export async function insertGoal(tx: Tx, gate: Gate, goal: NewGoal): Promise<StoredGoal> {
  const last = await tx.goal.aggregate({
    where: { planId: gate.planId },
    _max: { position: true },
  });
  const position = (last._max.position ?? -1) + 1;
  return goalOf(await tx.goal.create({ data: newGoalColumns(gate.planId, goal, position) }));
}

export const countGoals = (db: Db, gate: Gate): Promise<number> =>
  db.goal.count({ where: { planId: gate.planId, deletedAt: null } });

/** All goals the person may see on the plan, in their order. */
export async function goalsOf(db: Db, gate: Gate): Promise<StoredGoal[]> {
  const rows = await rowsOf<{ goal: GoalInJson }>(db)`
    SELECT to_json(g) AS goal FROM "Goal" g
    WHERE g."planId" = ${gate.planId}::uuid AND g."deletedAt" IS NULL
      AND (${gate.isOwner} OR NOT g."isPrivate")
    ORDER BY g.position, g.id`;
  return rows.map(({ goal }) => goalOfJson(goal));
}

/** Goals of several plans at once, for lists; the plans must come from a list of readable ones. */
export async function goalsOfPlans(
  db: Db,
  scope: Scope,
  planIds: readonly string[],
): Promise<StoredGoal[]> {
  const rows = await rowsOf<{ goal: GoalInJson }>(db)`
    SELECT to_json(g) AS goal FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
    WHERE p.id = ANY(${planIds}::uuid[]) AND g."deletedAt" IS NULL AND ${readable(scope)}
      AND (NOT g."isPrivate" OR EXISTS (
        SELECT 1 FROM "Participant" o
        WHERE o."planId" = p.id AND o."personId" = ${scope.personId}::uuid AND o.role = 'owner'))
    ORDER BY g.position, g.id`;
  return rows.map(({ goal }) => goalOfJson(goal));
}

/** Writes the goal as decided, its version one higher. The plan's row is held, so nobody races. */
export async function saveGoal(tx: Tx, gate: Gate, goal: StoredGoal): Promise<StoredGoal> {
  const row = await tx.goal.update({
    where: { id: goal.id, planId: gate.planId },
    data: {
      title: goal.title,
      note: goal.note,
      noteHtml: goal.noteHtml,
      horizon: goal.horizon,
      startsOn: dateOf(goal.startsOn),
      dueOn: dateOf(goal.dueOn),
      weight: goal.weight,
      areaKey: goal.areaKey,
      isPrivate: goal.isPrivate,
      ...measureColumns(goal.measure),
      ...goal.smart,
      ...stateColumns(goal.state),
      sums: goal.sums as Prisma.InputJsonValue,
      entryCount: goal.entryCount,
      version: { increment: 1 },
    },
  });
  return goalOf(row);
}

/** Puts the goals in this order; ids that are not the plan's own change nothing. */
export async function orderGoals(tx: Tx, gate: Gate, ids: readonly string[]): Promise<void> {
  await rowsTouched(tx)`
    UPDATE "Goal" g SET position = o.position - 1
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o(id, position)
    WHERE g.id = o.id AND g."planId" = ${gate.planId}::uuid`;
}

export async function hideGoal(tx: Tx, gate: Gate, goalId: string, at: Date | null): Promise<void> {
  await tx.goal.update({
    where: { id: goalId, planId: gate.planId },
    data: { deletedAt: at },
    select: { id: true },
  });
}
