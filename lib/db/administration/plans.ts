// Knows other people's plans as administrators see them: owner, status and counts, nothing else; of a
// review that both sides handed in, that it waits to be signed.
import type { Scope } from "../../access/permit";
import type { PlanStatus } from "../../domain/plans";
import { type OutsideStatus, statusOutside } from "../../domain/reviews/state";
import { atMost, type Db, rowsOf, type Tx } from "../client";
import { isId } from "../ids";
import { isKnownToGuests } from "../known";
import { halves } from "../reviews/lists";
import { type HalfInJson, halvesOfJson } from "../reviews/rows";
import { REVIEWS } from "../reviews/standing";

/**
 * `goals` leaves private and dropped ones out; `isManager`: who asks is one on it; `reviews` are those
 * that can be told of, the earliest first.
 */
export type CountedPlan = {
  id: string;
  status: PlanStatus;
  goals: number;
  people: number;
  isManager: boolean;
  reviews: OutsideStatus[];
};

type CountedRow = Omit<CountedPlan, "reviews"> & { reviews: HalfInJson[][] };

const toldOf = (reviews: readonly HalfInJson[][]): OutsideStatus[] =>
  reviews.flatMap((each) => statusOutside(halvesOfJson(each)) ?? []);

/** A person's plans but for drafts, the newest first. */
export async function plansOwnedBy(
  db: Db,
  { personId: asking }: Scope,
  ownerId: string,
  take: number,
): Promise<CountedPlan[]> {
  const rows = await rowsOf<CountedRow>(db)`
  SELECT p.id, p.status::text,
    (SELECT count(*)::int FROM "Goal" g WHERE g."planId" = p.id AND ${isKnownToGuests}
       AND g.state <> 'dropped') AS goals,
    (SELECT count(DISTINCT a."personId")::int FROM "Participant" a WHERE a."planId" = p.id) AS people,
    EXISTS (SELECT 1 FROM "Participant" m WHERE m."planId" = p.id
       AND m."personId" = ${asking}::uuid AND m.role = 'manager') AS "isManager",
    coalesce((SELECT jsonb_agg(${halves} ORDER BY r."from") FROM ${REVIEWS} r
       WHERE r."planId" = p.id AND r."sealedAt" IS NULL), '[]'::jsonb) AS reviews
  FROM "Plan" p JOIN "Participant" o ON o."planId" = p.id AND o.role = 'owner'
  WHERE o."personId" = ${ownerId}::uuid AND p."deletedAt" IS NULL AND p.status <> 'draft'
  ORDER BY p.id DESC ${atMost(take)}`;
  return rows.map(({ reviews, ...plan }) => ({ ...plan, reviews: toldOf(reviews) }));
}

export type HeldPlan = { planId: string; personId: string; ownerId: string; status: PlanStatus };

/** Somebody's plan, locked until the transaction ends; drafts and plans of demos are not there. */
export async function holdAnyPlan(
  tx: Tx,
  { personId }: Scope,
  planId: string,
): Promise<HeldPlan | null> {
  if (!isId(planId)) return null;
  const [row] = await rowsOf<{ status: PlanStatus; ownerId: string }>(tx)`
    SELECT p.status::text, o."personId" AS "ownerId"
    FROM "Plan" p
    JOIN "Participant" o ON o."planId" = p.id AND o.role = 'owner'
    JOIN "Person" owner ON owner.id = o."personId"
    WHERE p.id = ${planId}::uuid AND p."deletedAt" IS NULL AND p.status <> 'draft'
      AND owner."demoWorldId" IS NULL
    FOR UPDATE OF p`;
  return row ? { planId, personId, ...row } : null;
}

/** Puts who asks on the plan as a manager; false when she is one already. */
export async function joinAsManager(tx: Tx, plan: HeldPlan, at: Date): Promise<boolean> {
  const { planId, personId } = plan;
  const data = [{ planId, personId, role: "manager" as const, since: at }];
  return (await tx.participant.createMany({ data, skipDuplicates: true })).count === 1;
}

export type Owner = { name: string; email: string; planTitle: string };

/** Whose plan it is and what she calls it: for a mail to her, never for who asks. */
export async function ownerToTell(tx: Tx, { planId, ownerId }: HeldPlan): Promise<Owner> {
  const [{ title }, { name, email }] = await Promise.all([
    tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { title: true } }),
    tx.person.findUniqueOrThrow({ where: { id: ownerId }, select: { name: true, email: true } }),
  ]);
  return { name, email, planTitle: title };
}
