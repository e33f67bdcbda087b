// Knows how pauses are kept.
import type { Day } from "../domain/days";
import type { Db, Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { dateOf, pauseOf } from "./rows";
import { ask, byPlan, type Question } from "./together";

export type StoredPause = { id: string; from: Day; to: Day; reason: string | null };

/** The plan's, the earliest first. */
export const pausesIn = ({ planId }: Pick<Gate, "planId">): Question<StoredPause[]> => ({
  sql: Prisma.sql`
    SELECT id, "from", "to", reason FROM "Pause" WHERE "planId" = ${planId}::uuid
    ORDER BY "from", id`,
  read: (rows) => rows,
});

export const pausesOf = (db: Db, gate: Gate): Promise<StoredPause[]> => ask(db, pausesIn(gate));

/** Pauses of several plans, by plan; the ids come from a list of readable plans. */
export const pausesOfPlans = (
  planIds: readonly string[],
): Question<Map<string, StoredPause[]>> => ({
  sql: Prisma.sql`
    SELECT "planId", id, "from", "to", reason FROM "Pause"
    WHERE "planId" = ANY(${planIds}::uuid[]) ORDER BY "from", id`,
  read: (rows: (StoredPause & { planId: string })[]) => byPlan(rows),
});

export async function insertPause(
  tx: Tx,
  gate: Gate,
  pause: Omit<StoredPause, "id">,
): Promise<StoredPause> {
  const row = await tx.pause.create({
    data: {
      planId: gate.planId,
      from: dateOf(pause.from),
      to: dateOf(pause.to),
      reason: pause.reason,
    },
  });
  return { id: row.id, ...pauseOf(row), reason: row.reason };
}

/** Takes a pause away; false when there is none with this id on the plan. */
export async function removePause(tx: Tx, gate: Gate, pauseId: string): Promise<boolean> {
  return (await tx.pause.deleteMany({ where: { id: pauseId, planId: gate.planId } })).count === 1;
}
