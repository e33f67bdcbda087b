// Knows how pauses are kept.
import type { Day } from "../domain/days";
import type { Db, Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { dateOf, pauseOf } from "./rows";
import { ask, type Question } from "./together";

export type StoredPause = { id: string; from: Day; to: Day; reason: string | null };

/** The plan's, the earliest first. */
export const pausesIn = ({ planId }: Gate): Question<StoredPause[]> => ({
  sql: Prisma.sql`
    SELECT id, "from", "to", reason FROM "Pause" WHERE "planId" = ${planId}::uuid
    ORDER BY "from", id`,
  read: (rows) => rows,
});

export const pausesOf = (db: Db, gate: Gate): Promise<StoredPause[]> => ask(db, pausesIn(gate));

/** Pauses of several plans, by plan; the ids come from a list of readable plans. */
export async function pausesOfPlans(
  db: Db,
  planIds: readonly string[],
): Promise<Map<string, StoredPause[]>> {
  const rows = await db.pause.findMany({
    where: { planId: { in: [...planIds] } },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  const byPlan = new Map<string, StoredPause[]>();
  for (const row of rows) {
    const pause = { id: row.id, ...pauseOf(row), reason: row.reason };
    byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), pause]);
  }
  return byPlan;
}

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
