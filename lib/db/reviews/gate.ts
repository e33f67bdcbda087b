// Knows how a scope opens a review: by a role on its plan, or, once it is sealed, by one's signature.
import type { Scope } from "../../access/permit";
import { day } from "../../domain/days";
import type { ReviewPart } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { Db } from "../client";
import { readable } from "../gate";
import { Prisma } from "../generated/client";
import { isId } from "../ids";
import { type PlanAround, type ReviewInJson, reviewOf, type StoredReview } from "./rows";

declare const opened: unique symbol;

/** A review that this viewer may read. Only `openReview` makes one. */
export type ReviewGate = {
  readonly personId: string;
  readonly review: StoredReview;
  readonly plan: PlanAround | null;
  /** The half that is the viewer's own; null for another manager, and for whoever has left. */
  readonly part: ReviewPart | null;
  readonly [opened]: true;
};

type Row = ReviewInJson & {
  plan: (Omit<PlanAround, "startsOn" | "endsOn"> & { startsOn: string; endsOn: string }) | null;
};

// The columns a half's words stand in are told apart by the service: here is who may come at all.
const select = (scope: Scope, reviewId: string) => Prisma.sql`
  WITH around AS (
    SELECT p.id, p.title, p.status::text, p."startsOn"::text, p."endsOn"::text,
           ARRAY(SELECT role::text FROM "Participant"
                 WHERE "planId" = p.id AND "personId" = ${scope.personId}::uuid) AS roles
    FROM "Plan" p JOIN "Review" r ON r."planId" = p.id
    WHERE r.id = ${reviewId}::uuid AND p."deletedAt" IS NULL AND ${readable(scope)}
  )
  SELECT r.id, r."planId", r."ownerId", r."managerId", r."from"::text, r."to"::text, r.version,
         r.packet, r."eventCount", r."focusIds", r."sealedForm", r."sealedHash", r."sealedAt",
         (SELECT to_jsonb(around) FROM around) AS plan,
         (SELECT jsonb_agg(to_jsonb(h)) FROM "ReviewPart" h WHERE h."reviewId" = r.id) AS parts,
         coalesce((SELECT jsonb_agg(to_jsonb(a) - 'reviewId' ORDER BY a.at, a.id)
                   FROM "ReviewAddendum" a WHERE a."reviewId" = r.id), '[]'::jsonb) AS addenda
  FROM "Review" r WHERE r.id = ${reviewId}::uuid`;

function judge(scope: Scope, row: Row | undefined): Outcome<ReviewGate> {
  if (row === undefined) return refuse({ code: "not-found" });
  const review = reviewOf(row);
  const roles = row.plan?.roles ?? [];
  const may = roles.some((role) => scope.roles.includes(role));
  const hasSigned =
    review.sealedAt !== null && [review.ownerId, review.managerId].includes(scope.personId);
  if (!may && !hasSigned) return refuse({ code: "not-found" });
  // What one signed stays readable; every other verb needs the plan.
  if (!may && scope.verb !== "review.read") return refuse({ code: "forbidden" });
  const isManager = roles.includes("manager") && review.managerId === scope.personId;
  return accept({
    personId: scope.personId,
    review,
    plan:
      may && row.plan
        ? { ...row.plan, startsOn: day(row.plan.startsOn), endsOn: day(row.plan.endsOn) }
        : null,
    part: may && review.ownerId === scope.personId ? "self" : isManager ? "manager" : null,
  } as unknown as ReviewGate);
}

/** Opens a review; `hold` locks its plan's row until the transaction ends. */
export async function openReview(
  db: Db,
  scope: Scope,
  reviewId: string,
  { hold = false }: { hold?: boolean } = {},
): Promise<Outcome<ReviewGate>> {
  if (!isId(reviewId)) return refuse({ code: "not-found" });
  const look = async () => judge(scope, (await db.$queryRaw<Row[]>(select(scope, reviewId)))[0]);
  const found = await look();
  const planId = found.ok ? found.value.plan?.id : undefined;
  if (!hold || planId === undefined) return found;
  // Looked at again after the wait: what was read before may have changed.
  await db.$queryRaw`SELECT 1 FROM "Plan" WHERE id = ${planId}::uuid FOR UPDATE`;
  return look();
}
