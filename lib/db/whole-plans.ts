// Knows plans with all that counts in them, goals, pauses and bare ledgers, in one query: JSON that
// the database writes costs a fraction of rows by the hundred.
import type { Scope } from "../access/permit";
import type { Entry } from "../domain/entries";
import { type Db, rowsOf } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { type EntryInJson, entryOfJson, ledgerInJson } from "./ledger-json";
import type { StoredPause } from "./pauses";
import { type PlanInJson, planOfJson, type StoredPlan } from "./plans";
import { type GoalInJson, goalOfJson, type StoredGoal } from "./rows";
import type { Question } from "./together";

/** `ledgers` has an entry for each goal there is, an empty one too. */
export type WholePlan = StoredPlan & {
  createdAt: Date;
  goals: StoredGoal[];
  pauses: StoredPause[];
  ledgers: Map<string, Entry[]>;
};

type Row = {
  plan: PlanInJson;
  goals: GoalInJson[] | null;
  pauses: StoredPause[] | null;
  entries: EntryInJson[] | null;
};

/** What stands in plan `p`; private goals only where `seesAll`. */
const parts = (seesAll: boolean) => Prisma.sql`
  to_json(p) AS plan,
  (SELECT json_agg(g ORDER BY g.position, g.id) FROM "Goal" g
   WHERE g."planId" = p.id AND g."deletedAt" IS NULL AND (${seesAll} OR NOT g."isPrivate")) AS goals,
  (SELECT json_agg(x ORDER BY x."from", x.id)
   FROM (SELECT id, "from", "to", reason FROM "Pause" WHERE "planId" = p.id) x) AS pauses,
  (SELECT ${ledgerInJson} FROM "Entry" e WHERE e."planId" = p.id) AS entries`;

function wholeOf({ plan, goals, pauses, entries }: Row): WholePlan {
  const stored = (goals ?? []).map(goalOfJson);
  const ledgers = new Map<string, Entry[]>(stored.map(({ id }) => [id, []]));
  for (const row of entries ?? []) {
    ledgers.get(row[0])?.push(entryOfJson(row));
  }
  const createdAt = new Date(plan.createdAt);
  return { ...planOfJson(plan), createdAt, goals: stored, pauses: pauses ?? [], ledgers };
}

/** The opened plan with what its gate lets the person see. */
export async function wholePlan(db: Db, gate: Gate): Promise<WholePlan> {
  const [row] = (await rowsOf<Row>(db)`
    SELECT ${parts(gate.isOwner)} FROM "Plan" p WHERE p.id = ${gate.planId}::uuid`) as [Row];
  return wholeOf(row);
}

/** The person's own active plans, newest first, by id and event number. */
export const ownActivePlans = (
  scope: Scope,
): Question<{ planId: string; eventCount: number }[]> => ({
  sql: Prisma.sql`
    SELECT p.id AS "planId", p."eventCount" FROM "Plan" p
    WHERE p.status = 'active' AND p."deletedAt" IS NULL AND ${ownedBy(scope)}
    ORDER BY p.id DESC`,
  read: (rows) => rows,
});

/** Those of these plans that are the person's own; as owner she sees every goal in them. */
export async function ownPlans(
  db: Db,
  scope: Scope,
  planIds: readonly string[],
): Promise<WholePlan[]> {
  const rows = await rowsOf<Row>(db)`
    SELECT ${parts(true)} FROM "Plan" p
    WHERE p.id = ANY(${planIds}::uuid[]) AND p."deletedAt" IS NULL AND ${ownedBy(scope)}`;
  return rows.map(wholeOf);
}

const ownedBy = (scope: Scope) => Prisma.sql`
  p.id IN (SELECT "planId" FROM "Participant"
           WHERE "personId" = ${scope.personId}::uuid AND role = 'owner')`;
