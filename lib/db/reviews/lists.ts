// Knows reviews from outside: their days and how far they are, never a word of them.
import type { Scope } from "../../access/permit";
import type { Role } from "../../access/policy";
import { type Day, day } from "../../domain/days";
import { dueReview, nextReview } from "../../domain/reviews/days";
import type { Period } from "../../domain/reviews/periods";
import type { Halves } from "../../domain/reviews/state";
import type { OpenReview } from "../../domain/reviews/turns";
import { type Db, rowsOf } from "../client";
import type { Gate } from "../gate";
import { Prisma } from "../generated/client";
import { isId } from "../ids";
import { readable } from "../known";
import type { Question } from "../together";
import { MANAGER_GONE } from "./managers";
import { type HalfInJson, halvesOfJson } from "./rows";
import { REVIEWS } from "./standing";

/** How far the halves of review `r` are, and none of their words. */
export const halves = Prisma.sql`
  (SELECT jsonb_agg(jsonb_build_object('half', h.half, 'submittedAt', h."submittedAt",
                                       'signedAt', h."signedAt"))
   FROM "ReviewPart" h WHERE h."reviewId" = r.id)`;

export type ListedReview = {
  id: string;
  period: Period;
  managerId: string | null;
  /** Null once the account is gone, or where there is no manager. */
  managerName: string | null;
  halves: Halves;
  sealedAt: Date | null;
};

/** All reviews of the plan, latest period first. */
export async function reviewsOf(db: Db, gate: Gate): Promise<ListedReview[]> {
  const rows = await rowsOf<
    Omit<ListedReview, "period" | "halves"> & PeriodRow & { parts: HalfInJson[] }
  >(db)`
    SELECT r.id, r."from"::text, r."to"::text, r."managerId", n.name AS "managerName",
           r."sealedAt", ${halves} AS parts
    FROM ${REVIEWS} r LEFT JOIN "Person" n ON n.id = r."managerId"
    WHERE r."planId" = ${gate.planId}::uuid ORDER BY r."from" DESC`;
  return rows.map(({ from, to, parts, ...row }) => ({
    ...row,
    period: periodOf({ from, to }),
    halves: halvesOfJson(parts),
  }));
}

/**
 * Reviews of the person's own plans, and those she reviews or has signed, by id, the earliest first;
 * those of plans that are gone for her only once they are sealed.
 */
export async function reviewsAround(db: Db, scope: Scope): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(db)`
    SELECT r.id FROM ${REVIEWS} r
    WHERE ${scope.personId}::uuid IN (r."ownerId", r."managerId")
      AND (r."sealedAt" IS NOT NULL OR EXISTS (
        SELECT 1 FROM "Plan" p
        WHERE p.id = r."planId" AND p."deletedAt" IS NULL AND ${readable(scope)}))
    ORDER BY r."from", r.id`;
  return rows.map(({ id }) => id);
}

/** Whether a review that the owner and a manager signed tells of the goal. */
export async function isInSignedReview(db: Db, gate: Gate, goalId: string): Promise<boolean> {
  const [found] = await rowsOf<{ is: boolean }>(db)`
    SELECT EXISTS (
      SELECT 1 FROM ${REVIEWS} r
      WHERE r."planId" = ${gate.planId}::uuid AND r."sealedAt" IS NOT NULL
        AND r."managerId" IS NOT NULL
        AND r.packet -> 'goals'
            @> jsonb_build_array(jsonb_build_object('goalId', ${goalId}::text))) AS "is"`;
  return found?.is ?? false;
}

type PeriodRow = { from: string; to: string };
const periodOf = ({ from, to }: PeriodRow): Period => ({ from: day(from), to: day(to) });

export async function periodsOf(db: Db, planId: string): Promise<Period[]> {
  const rows = await rowsOf<PeriodRow>(db)`
    SELECT r."from"::text, r."to"::text FROM ${REVIEWS} r WHERE r."planId" = ${planId}::uuid`;
  return rows.map(periodOf);
}

/** The days of the plan's open reviews that name this person as their manager, the oldest first. */
export async function openReviewsWith(
  db: Db,
  { planId }: Gate,
  managerId: string,
): Promise<Period[]> {
  if (!isId(managerId)) return [];
  const rows = await rowsOf<PeriodRow>(db)`
    SELECT r."from"::text, r."to"::text FROM ${REVIEWS} r
    WHERE r."planId" = ${planId}::uuid AND r."managerId" = ${managerId}::uuid
      AND r."sealedAt" IS NULL
    ORDER BY r."from"`;
  return rows.map(periodOf);
}

export type PlanReviews = {
  planId: string;
  title: string;
  ownerId: string;
  ownerName: string;
  isOwner: boolean;
  /** The review day that asks for a review; null where none does. */
  due: Day | null;
  /** The first review day not before today; null once the plan has had its last. */
  next: Day | null;
  /** Those that are not sealed, the oldest first. */
  open: (OpenReview & { id: string; period: Period; managerName: string | null })[];
};

type DueRow = Omit<PlanReviews, "due" | "next" | "open"> & {
  startsOn: string;
  endsOn: string;
  reviews: (PeriodRow & {
    id: string;
    managerId: string | null;
    managerName: string | null;
    isManagerGone: boolean;
    isSealed: boolean;
    halves: HalfInJson[];
  })[];
};

type Due = { roles: readonly Role[]; on: Day; of?: readonly string[] };

/**
 * Review days and open reviews of the active plans where the person stands in one of `roles`, for
 * Today and a manager's team; `of` these plans only.
 */
export const reviewsDue = (scope: Scope, { roles, on, of }: Due): Question<PlanReviews[]> => ({
  sql: Prisma.sql`
    SELECT p.id AS "planId", p.title, o.id AS "ownerId", o.name AS "ownerName",
           o.id = ${scope.personId}::uuid AS "isOwner", p."startsOn"::text, p."endsOn"::text,
           coalesce((SELECT jsonb_agg(jsonb_build_object(
                       'id', r.id, 'from', r."from", 'to', r."to", 'managerId', r."managerId",
                       'managerName', rm.name, 'isManagerGone', ${MANAGER_GONE},
                       'isSealed', r."sealedAt" IS NOT NULL, 'halves', ${halves}) ORDER BY r."from")
                     FROM ${REVIEWS} r LEFT JOIN "Person" rm ON rm.id = r."managerId"
                     WHERE r."planId" = p.id), '[]'::jsonb) AS reviews
    FROM "Plan" p
    JOIN "Participant" op ON op."planId" = p.id AND op.role = 'owner'
    JOIN "Person" o ON o.id = op."personId"
    WHERE p.status = 'active' AND p."deletedAt" IS NULL AND ${readable(scope)}
      AND p.id IN (SELECT "planId" FROM "Participant"
                   WHERE "personId" = ${scope.personId}::uuid AND role::text = ANY(${roles}))
      ${of ? Prisma.sql`AND p.id = ANY(${of}::uuid[])` : Prisma.empty}
    ORDER BY p.id DESC`,
  read: (rows: DueRow[]) =>
    rows.map(({ startsOn, endsOn, reviews, ...row }) => {
      const plan = { startsOn: day(startsOn), endsOn: day(endsOn) };
      const open = reviews.filter(({ isSealed }) => !isSealed);
      return {
        ...row,
        due: dueReview(plan, reviews.map(periodOf), on),
        next: nextReview(plan.startsOn, plan.endsOn, on),
        open: open.map(({ id, from, to, managerId, managerName, isManagerGone, halves }) => ({
          ...{ id, managerId, managerName, isManagerGone },
          period: periodOf({ from, to }),
          halves: halvesOfJson(halves),
        })),
      };
    }),
});
