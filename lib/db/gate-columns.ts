// Knows what a gate is read from: the plan's row, who stands on it, and what comes along on the way.
import type { Scope } from "../access/permit";
import type { Role } from "../access/policy";
import type { PlanStatus } from "../domain/plans";
import { Prisma } from "./generated/client";
import { isOpenAccount, readable } from "./known";
import { ledgerInJson } from "./ledger-json";

/** As the plan knows a person: once for each role. */
export type StoredParticipant = { personId: string; name: string; role: Role; isClosed: boolean };

/**
 * `ledger` brings along a goal's bare ledger.
 * `hold` locks the plan's row until the transaction ends, so that its writes come one by one.
 * `people` brings along who is on the plan, without a query of its own.
 */
export type GateOptions = {
  hold?: boolean;
  isDeleted?: boolean;
  people?: boolean;
  ledger?: boolean;
};

export type GateRow = {
  id: string;
  status: PlanStatus;
  title: string;
  startsOn: string;
  endsOn: string;
  eventCount: number;
  /** As it was when the query began, before a lock that had to wait. */
  countBefore: number;
  ownerId: string;
  roles: Role[];
  people: StoredParticipant[] | null;
};

const company = ({ people }: GateOptions) =>
  people
    ? Prisma.sql`(
        SELECT jsonb_agg(
          jsonb_build_object('personId', c."personId", 'name', pe.name, 'role', c.role,
                             'isClosed', NOT ${isOpenAccount(Prisma.sql`pe`)})
          ORDER BY c.role <> 'owner', c.since, c."personId", c.role)
        FROM "Participant" c JOIN "Person" pe ON pe.id = c."personId" WHERE c."planId" = p.id)`
    : Prisma.sql`NULL::jsonb`;

export const gateColumns = (scope: Scope, options: GateOptions) => Prisma.sql`
  p.id, p.status::text, p.title, p."startsOn"::text, p."endsOn"::text, p."eventCount",
  (SELECT b."eventCount" FROM "Plan" b WHERE b.id = p.id) AS "countBefore",
  (SELECT "personId" FROM "Participant" WHERE "planId" = p.id AND role = 'owner') AS "ownerId",
  ARRAY(SELECT role::text FROM "Participant"
        WHERE "planId" = p.id AND "personId" = ${scope.personId}::uuid) AS roles,
  ${company(options)} AS people`;

export const lock = (rows: Prisma.Sql, options: GateOptions) =>
  options.hold ? Prisma.sql`FOR UPDATE OF ${rows}` : Prisma.empty;
const thePlan = Prisma.sql`p`;
// The plan first, so that waits never cross.
export const thePlanAndItsGoal = Prisma.sql`p, g`;
export const deletion = (column: Prisma.Sql, options: GateOptions) =>
  options.isDeleted ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} IS NULL`;

export const ledgerBeside = ({ ledger }: GateOptions) =>
  ledger
    ? Prisma.sql`(SELECT ${ledgerInJson} FROM "Entry" e WHERE e."goalId" = g.id)`
    : Prisma.sql`NULL::json`;

/** A plan's row as its gate reads it. */
export const planRow = (scope: Scope, planId: string, options: GateOptions, more = Prisma.empty) =>
  Prisma.sql`
    SELECT ${gateColumns(scope, options)} ${more} FROM "Plan" p
    WHERE p.id = ${planId}::uuid AND ${deletion(Prisma.sql`p."deletedAt"`, options)} AND ${readable(scope)}
    ${lock(thePlan, options)}`;
