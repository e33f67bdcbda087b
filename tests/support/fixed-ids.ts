// Gives a plan the same ids each time it is told: forecasts and cairns take their chance from them.
import { connect } from "@/scripts/postgres/connect.mjs";

// What points at a row follows it by its foreign key; events only name their goal.
const RENAME = [
  `UPDATE "Event" e SET "goalId" = md5('goal ' || g.title)::uuid
   FROM "Goal" g WHERE g.id = e."goalId" AND e."planId" = $1`,
  `UPDATE "Entry" e SET id = md5('entry ' || g.title || e.number)::uuid
   FROM "Goal" g WHERE g.id = e."goalId" AND e."planId" = $1`,
  `UPDATE "Goal" SET id = md5('goal ' || title)::uuid WHERE "planId" = $1`,
  `UPDATE "Plan" SET id = md5('plan')::uuid WHERE id = $1`,
];

/** @returns the new ids of a plan and of one of its goals */
export async function fixIds(
  databaseUrl: string,
  { plan, goal }: { plan: string; goal: string },
): Promise<{ plan: string; goal: string }> {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query(
      `SELECT md5('plan')::uuid AS plan, md5('goal ' || title)::uuid AS goal FROM "Goal" WHERE id = $1`,
      [goal],
    );
    for (const sql of RENAME) await client.query(sql, [plan]);
    return rows[0];
  } finally {
    await client.end();
  }
}
