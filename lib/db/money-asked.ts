// Knows money as questions that a statement answers beside others: bare budgets and spends.
import type { Scope } from "../access/permit";
import type { Budget, Spend } from "../domain/budgets";
import { Prisma } from "./generated/client";
import { byPlan, type Question } from "./together";

const budgetColumns = Prisma.raw(
  `x."planId", x.id, x."amountMinor"::float8, x.currency, x.per, x.purpose`,
);
const spendColumns = Prisma.raw(
  `x."planId", x.id, x."budgetId", x."spentOn"::text AS on, x."amountMinor"::float8,
   x."approvedAt" IS NOT NULL AS "isApproved", x."voidedAt" IS NOT NULL AS "isVoid"`,
);

/** The plan's budgets in order. */
export const budgetsIn = (planId: string): Question<Budget[]> => ({
  sql: Prisma.sql`
    SELECT ${budgetColumns} FROM "Budget" x
    WHERE x."planId" = ${planId}::uuid AND x."removedAt" IS NULL ORDER BY x.position`,
  read: (rows) => rows,
});

/** Every spend of the plan, void ones too, in no order. */
export const spendsIn = (planId: string): Question<Spend[]> => ({
  sql: Prisma.sql`
    SELECT ${spendColumns} FROM "Spend" x WHERE x."planId" = ${planId}::uuid`,
  read: (rows) => rows,
});

/** The condition under which the scope's person manages the plan of `x`, one of these. */
const isManaged = ({ personId }: Scope, planIds: readonly string[]) => Prisma.sql`
  x."planId" = ANY(${planIds}::uuid[]) AND EXISTS (
    SELECT 1 FROM "Participant" m WHERE m."planId" = x."planId" AND m.role = 'manager'
      AND m."personId" = ${personId}::uuid)`;

/** Budgets of plans that the scope's person manages, by plan. */
export const budgetsOfReports = (
  scope: Scope,
  planIds: readonly string[],
): Question<Map<string, Budget[]>> => ({
  sql: Prisma.sql`
    SELECT ${budgetColumns} FROM "Budget" x WHERE ${isManaged(scope, planIds)} AND x."removedAt" IS NULL
    ORDER BY x.position`,
  read: (rows: (Budget & { planId: string })[]) => byPlan(rows),
});

/** What stands against these budgets, by plan. */
export const spendsOfReports = (
  scope: Scope,
  planIds: readonly string[],
): Question<Map<string, Spend[]>> => ({
  sql: Prisma.sql`
    SELECT ${spendColumns} FROM "Spend" x WHERE ${isManaged(scope, planIds)} AND x."voidedAt" IS NULL`,
  read: (rows: (Spend & { planId: string })[]) => byPlan(rows),
});
