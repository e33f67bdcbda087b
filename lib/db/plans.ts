// Knows how plans are kept: written from a draft, listed, changed, hidden and brought back.
import type { Scope } from "../access/permit";
import type { Role } from "../access/policy";
import type { Horizons, Provenance, Tracking, Window } from "../domain/blueprint";
import type { Day } from "../domain/days";
import type { PlanDraft } from "../domain/plan-draft";
import type { LiveStatus, PlanStatus } from "../domain/plans";
import { type Db, rowsOf, rowsTouched, type Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { insertGoals } from "./goals";
import { readable } from "./known";
import { insertRooms } from "./rooms";
import { dateOf, dayOf } from "./rows";

/** A plan as a list or its own page needs it. */
export type StoredPlan = {
  id: string;
  title: string;
  status: PlanStatus;
  statusBefore: LiveStatus | null;
  startsOn: Day;
  endsOn: Day;
  templateKey: string | null;
  templateVersion: number | null;
  role: string | null;
  level: string | null;
  months: Window | null;
  summary: string | null;
  provenance: Provenance | null;
  horizons: Horizons | null;
  tracking: Tracking | null;
};

type PlanRow = Prisma.PlanGetPayload<object>;

/** A plan's row as PostgreSQL's `to_json` writes it: days as text. */
export type PlanInJson = Omit<PlanRow, "startsOn" | "endsOn"> & { startsOn: Day; endsOn: Day };

export const planOfJson = (row: PlanInJson): StoredPlan => ({
  id: row.id,
  title: row.title,
  status: row.status,
  statusBefore: row.statusBefore as LiveStatus | null,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  templateKey: row.templateKey,
  templateVersion: row.templateVersion,
  role: row.role,
  level: row.level,
  months: row.monthsFrom === null || row.monthsTo === null ? null : [row.monthsFrom, row.monthsTo],
  summary: row.summary,
  provenance: row.provenance as Provenance | null,
  horizons: row.horizons as Horizons | null,
  tracking: row.tracking as Tracking | null,
});

const planOf = (row: PlanRow): StoredPlan =>
  planOfJson({ ...row, startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) });

/** Writes the plan, its owner and all its parts. */
export async function insertPlan(
  tx: Tx,
  scope: Scope,
  draft: PlanDraft,
  { status, at }: { status: PlanStatus; at: Date },
): Promise<string> {
  const { id } = await tx.plan.create({
    data: {
      title: draft.title,
      status,
      createdAt: at,
      startsOn: dateOf(draft.startsOn),
      endsOn: dateOf(draft.endsOn),
      templateKey: draft.templateKey,
      templateVersion: draft.templateVersion,
      role: draft.role,
      level: draft.level,
      monthsFrom: draft.months[0],
      monthsTo: draft.months[1],
      summary: draft.summary,
      provenance: draft.provenance,
      horizons: draft.horizons,
      tracking: draft.tracking ?? Prisma.DbNull,
      participants: { create: { personId: scope.personId, role: "owner" } },
    },
    select: { id: true },
  });
  await insertGoals(tx, id, draft.goals);
  await insertRooms(tx, id, draft);
  return id;
}

export async function planBehind(db: Db, gate: Gate): Promise<StoredPlan> {
  return planOf(await db.plan.findUniqueOrThrow({ where: { id: gate.planId } }));
}

/** How many plans the person owns, hidden ones left out. */
export const countOwned = (db: Db, scope: Scope): Promise<number> =>
  db.plan.count({
    where: { deletedAt: null, participants: { some: { personId: scope.personId, role: "owner" } } },
  });

export type ListedPlan = StoredPlan & { ownerId: string; owner: string; roles: Role[] };

/** Plans the person can read in one of `roles`, newest first; `before` is the id to go on from. */
export async function listPlans(
  db: Db,
  scope: Scope,
  { roles, before, take }: { roles: readonly Role[]; before?: string | undefined; take: number },
): Promise<ListedPlan[]> {
  const found = await rowsOf<{ id: string; owner: string }>(db)`
    SELECT p.id, (SELECT pe.name FROM "Participant" o JOIN "Person" pe ON pe.id = o."personId"
                  WHERE o."planId" = p.id AND o.role = 'owner') AS owner
    FROM "Plan" p
    WHERE p."deletedAt" IS NULL AND ${readable(scope)}
      AND p.id IN (SELECT "planId" FROM "Participant"
                   WHERE "personId" = ${scope.personId}::uuid AND role::text = ANY(${roles}))
      ${before ? Prisma.sql`AND p.id < ${before}::uuid` : Prisma.empty}
    ORDER BY p.id DESC LIMIT ${take}`;
  const rows = await db.plan.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: {
      participants: {
        where: { OR: [{ personId: scope.personId }, { role: "owner" }] },
        select: { personId: true, role: true },
      },
    },
    orderBy: { id: "desc" },
  });
  const owners = new Map(found.map(({ id, owner }) => [id, owner]));
  return rows.map((row) => ({
    ...planOf(row),
    owner: owners.get(row.id) ?? "",
    ownerId: row.participants.find(({ role }) => role === "owner")?.personId ?? scope.personId,
    roles: row.participants
      .filter(({ personId }) => personId === scope.personId)
      .map(({ role }) => role),
  }));
}

export type PlanChange = Partial<
  Pick<StoredPlan, "title" | "status" | "statusBefore" | "startsOn" | "endsOn">
>;

export async function savePlan(tx: Tx, gate: Gate, change: PlanChange): Promise<void> {
  const { startsOn, endsOn, ...rest } = change;
  await tx.plan.update({
    where: { id: gate.planId },
    data: {
      ...rest,
      ...(startsOn ? { startsOn: dateOf(startsOn) } : {}),
      ...(endsOn ? { endsOn: dateOf(endsOn) } : {}),
    },
    select: { id: true },
  });
}

/** Hides a plan (`at` a moment) or brings it back (`null`). */
export async function hidePlan(tx: Tx, gate: Gate, at: Date | null): Promise<void> {
  await tx.plan.update({
    where: { id: gate.planId },
    data: { deletedAt: at },
    select: { id: true },
  });
}

/** Removes for good what was hidden before `before`; returns how many plans, goals and budgets went. */
export async function sweepHidden(db: Db, before: Date): Promise<number> {
  // Events do not go with their goal by themselves, nor the reasons beside them.
  await rowsTouched(db)`
    DELETE FROM "Event" e USING "Goal" g
    WHERE g.id = e."goalId" AND g."deletedAt" < ${before}`;
  const goals = await db.goal.deleteMany({ where: { deletedAt: { lt: before } } });
  const plans = await db.plan.deleteMany({ where: { deletedAt: { lt: before } } });
  const budgets = await db.budget.deleteMany({ where: { removedAt: { lt: before } } });
  if (goals.count > 0) {
    await rowsTouched(db)`
      DELETE FROM "Evidence" e
      WHERE NOT EXISTS (SELECT 1 FROM "EntryEvidence" l WHERE l."evidenceId" = e.id)`;
  }
  return goals.count + plans.count + budgets.count;
}
