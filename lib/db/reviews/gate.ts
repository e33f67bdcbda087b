// Knows how a scope opens a review: by a role on its plan, or, once it is sealed, by one's signature.
import type { Scope } from "../../access/permit";
import { type Day, day } from "../../domain/days";
import type { ReviewPart } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { type Db, rowsOf } from "../client";
import { noteOpened } from "../gate";
import { Prisma } from "../generated/client";
import { isId } from "../ids";
import { isKnownToGuests, readable } from "../known";
import { isManagerGone, managersOn } from "./managers";
import { type PlanAround, type ReviewInJson, reviewOf, type StoredReview } from "./rows";
import {
  type KnownGoal,
  type LapsedSignature,
  type Signable,
  signableOf,
  withStanding,
} from "./signable";
import { REVIEWS, WITHDRAWN } from "./standing";

/** The plan's last signed review before this one. */
export type Former = { on: Day; eventCount: number };
export type Named = { id: string; name: string };

declare const opened: unique symbol;

/** A review that this viewer may read. Only `openReview` makes one. */
export type ReviewGate = {
  readonly personId: string;
  /** With those signatures alone that still stand, and that of a manager who is gone. */
  readonly review: StoredReview;
  readonly lapsed: readonly LapsedSignature[];
  /** What is signed by whoever signs now; null while there is nothing to sign. */
  readonly signable: Signable | null;
  readonly plan: PlanAround | null;
  /** The half that is the viewer's own; null for another manager, and for whoever has left. */
  readonly part: ReviewPart | null;
  /** Who opened it. */
  readonly openerId: string | null;
  /** Where this one goes on from; null for the first. */
  readonly former: Former | null;
  /** How many things have happened on the plan so far. */
  readonly happened: number;
  /** Names of those who have to do with it; who is gone has none. */
  readonly names: ReadonlyMap<string, string>;
  /** The goals that everybody on the plan sees, in their order; none where no packet waits for its seal. */
  readonly goals: readonly KnownGoal[];
  /** Who could review on the plan now. */
  readonly managers: readonly Named[];
  /** The manager it names reviews nobody on the plan any more. */
  readonly isManagerGone: boolean;
  readonly [opened]: true;
};

type Row = ReviewInJson & {
  plan: (Omit<PlanAround, "startsOn" | "endsOn"> & { startsOn: string; endsOn: string }) | null;
  openerId: string | null;
  former: { on: string; eventCount: number } | null;
  happened: number | null;
  goals: KnownGoal[];
  named: Named[];
  managers: Named[];
};

const person = (alias: Prisma.Sql) =>
  Prisma.sql`jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
const n = Prisma.sql`n`;

// One query for all of it: whose words may be shown to whom is the service's to tell.
const select = (scope: Scope, reviewId: string, reviews: Prisma.Sql) => Prisma.sql`
  WITH around AS (
    SELECT p.id, p.title, p.status::text, p."startsOn"::text, p."endsOn"::text, p."eventCount",
           ARRAY(SELECT role::text FROM "Participant"
                 WHERE "planId" = p.id AND "personId" = ${scope.personId}::uuid) AS roles
    FROM "Plan" p JOIN ${reviews} r ON r."planId" = p.id
    WHERE r.id = ${reviewId}::uuid AND p."deletedAt" IS NULL AND ${readable(scope)}
  )
  SELECT r.id, r."planId", r."ownerId", r."managerId", r."from"::text, r."to"::text, r.version,
         r.packet, r."eventCount", r."focusIds", r."sealedForm", r."sealedHash", r."sealedAt",
         r."withdrawnById",
         (SELECT jsonb_agg(to_jsonb(h)) FROM "ReviewPart" h WHERE h."reviewId" = r.id) AS parts,
         coalesce((SELECT jsonb_agg(to_jsonb(a) - 'reviewId' ORDER BY a.at, a.id)
                   FROM "ReviewAddendum" a WHERE a."reviewId" = r.id), '[]'::jsonb) AS addenda,
         (SELECT to_jsonb(around) - 'eventCount' FROM around) AS plan,
         (SELECT "eventCount" FROM around) AS happened,
         (SELECT e."actorId" FROM "Event" e
          WHERE e."planId" = r."planId" AND e.verb = 'review.opened'
            AND e.figures->>'reviewId' = r.id::text) AS "openerId",
         (SELECT jsonb_build_object('on', f.packet->>'on', 'eventCount', f."eventCount")
          FROM ${REVIEWS} f
          WHERE f."planId" = r."planId" AND f.id <> r.id AND f."sealedAt" IS NOT NULL
          ORDER BY f."eventCount" DESC LIMIT 1) AS former,
         coalesce((SELECT jsonb_agg(jsonb_build_object('goalId', g.id, 'title', g.title,
                                                       'isOpen', g.state = 'open')
                                    ORDER BY g.position, g.id)
                   FROM "Goal" g
                   WHERE g."planId" = r."planId" AND r.packet IS NOT NULL AND r."sealedAt" IS NULL
                     AND ${isKnownToGuests}), '[]'::jsonb) AS goals,
         coalesce((SELECT jsonb_agg(${person(n)}) FROM "Person" n
                   WHERE n.id IN (
                     SELECT unnest(ARRAY[r."ownerId", r."managerId"])
                     UNION SELECT "authorId" FROM "ReviewAddendum" WHERE "reviewId" = r.id
                     UNION SELECT "authorId" FROM "Suggestion"
                       WHERE "planId" = r."planId" AND state = 'taken'
                     UNION SELECT (jsonb_path_query(
                       r.packet, '$.goals[*].changes[*].suggestedBy[*]') #>> '{}')::uuid)),
                  '[]'::jsonb) AS named,
         coalesce((SELECT jsonb_agg(${person(n)} ORDER BY n.name, n.id)
                   FROM ${managersOn(Prisma.sql`r."planId"`)} AND n.id <> r."ownerId"),
                  '[]'::jsonb) AS managers
  FROM ${reviews} r WHERE r.id = ${reviewId}::uuid`;

function judge(scope: Scope, row: Row | undefined): Outcome<ReviewGate> {
  if (row === undefined) return refuse({ code: "not-found" });
  const { plan, openerId, former, happened, goals, named, managers, ...columns } = row;
  const stored = reviewOf(columns);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const isGone = isManagerGone(stored.managerId, managers);
  const signable = signableOf(stored, { goals, names, isManagerGone: isGone });
  const { review, lapsed } = withStanding(stored, signable, { isManagerGone: isGone });
  const roles = plan?.roles ?? [];
  const may = roles.some((role) => scope.roles.includes(role));
  const signers = review.sealedAt === null ? [] : [review.ownerId, review.managerId];
  if (!may && !signers.includes(scope.personId)) return refuse({ code: "not-found" });
  // What one signed stays readable; every other verb needs the plan.
  if (!may && scope.verb !== "review.read") return refuse({ code: "forbidden" });
  return accept({
    personId: scope.personId,
    ...{ review, lapsed, signable, goals },
    plan: may && plan ? { ...plan, startsOn: day(plan.startsOn), endsOn: day(plan.endsOn) } : null,
    part: may ? partOf(scope, review, roles) : null,
    openerId,
    former: former && { on: day(former.on), eventCount: former.eventCount },
    happened: happened ?? 0,
    names,
    managers,
    isManagerGone: isGone,
  } as unknown as ReviewGate);
}

function partOf({ personId }: Scope, review: StoredReview, roles: readonly string[]) {
  if (review.ownerId === personId && roles.includes("owner")) return "self";
  return review.managerId === personId && roles.includes("manager") ? "manager" : null;
}

/**
 * `hold` locks the plan's row until the transaction ends. `isWithdrawn` opens one that was withdrawn,
 * which is not there else.
 */
export type OpenOptions = { hold?: boolean; isWithdrawn?: boolean };

/** Opens a review. */
export async function openReview(
  db: Db,
  scope: Scope,
  reviewId: string,
  { hold = false, isWithdrawn = false }: OpenOptions = {},
): Promise<Outcome<ReviewGate>> {
  if (!isId(reviewId)) return refuse({ code: "not-found" });
  const asked = select(scope, reviewId, isWithdrawn ? WITHDRAWN : REVIEWS);
  const look = async () => judge(scope, (await rowsOf<Row>(db)`${asked}`)[0]);
  const found = await look();
  const planId = found.ok ? found.value.plan?.id : undefined;
  if (planId !== undefined) noteOpened(scope, planId);
  if (!hold || planId === undefined) return found;
  // Looked at again after the wait: what was read before may have changed.
  await rowsOf(db)`SELECT 1 FROM "Plan" WHERE id = ${planId}::uuid FOR UPDATE`;
  return look();
}
