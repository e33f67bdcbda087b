// Knows how money is kept: budgets in the plan's order, and every spend that was ever logged.
import type { Scope } from "../access/permit";
import type { BudgetPeriod } from "../domain/blueprint";
import type { Budget, Spend } from "../domain/budgets";
import { accept, type Outcome, refuse } from "../domain/problems";
import { type Db, rowsOf, type Tx } from "./client";
import { type Gate, openPlan } from "./gate";
import type { Budget as BudgetRow, Spend as SpendRow } from "./generated/client";
import { isId } from "./ids";
import { dateOf, dayOf } from "./rows";

export type StoredBudget = Budget & { planId: string; key: string; isRemoved: boolean };

export type StoredSpend = Spend & {
  planId: string;
  goalId: string | null;
  purpose: string;
  evidence: string | null;
  loggedAt: Date;
  approvedAt: Date | null;
  approvedById: string | null;
  voidedAt: Date | null;
};

const budgetOf = ({ amountMinor, per, events, removedAt, ...row }: BudgetRow): StoredBudget => ({
  id: row.id,
  planId: row.planId,
  key: row.key,
  amountMinor: Number(amountMinor),
  currency: row.currency,
  per: per as BudgetPeriod,
  purpose: row.purpose,
  ...(events.length > 0 ? { events } : {}),
  isRemoved: removedAt !== null,
});

const spendOf = ({ amountMinor, spentOn, evidenceUrl, ...row }: SpendRow): StoredSpend => ({
  ...row,
  on: dayOf(spentOn),
  amountMinor: Number(amountMinor),
  evidence: evidenceUrl,
  isApproved: row.approvedAt !== null,
  isVoid: row.voidedAt !== null,
});

/** The plan's budgets in order; removed ones only where `all` are asked for. */
export async function budgetsOf(
  db: Db,
  { planId }: { planId: string },
  { all = false } = {},
): Promise<StoredBudget[]> {
  const rows = await db.budget.findMany({
    where: { planId, ...(all ? {} : { removedAt: null }) },
    orderBy: { position: "asc" },
  });
  return rows.map(budgetOf);
}

/** Every spend of the plan, void ones too, the latest day first. */
export async function spendsOf(db: Db, planId: string): Promise<StoredSpend[]> {
  const rows = await db.spend.findMany({
    where: { planId },
    orderBy: [{ spentOn: "desc" }, { loggedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(spendOf);
}

/** Opens a budget and its plan, locked with `hold`. */
export async function openBudget(
  db: Db,
  scope: Scope,
  budgetId: string,
  options: { hold?: boolean } = {},
): Promise<Outcome<{ gate: Gate; budget: StoredBudget }>> {
  if (!isId(budgetId)) return refuse({ code: "not-found" });
  const where = { id: budgetId };
  const found = await db.budget.findUnique({ where, select: { planId: true } });
  if (found === null) return refuse({ code: "not-found" });
  const gate = await openPlan(db, scope, found.planId, options);
  if (!gate.ok) return gate;
  // Read again behind the lock, as it is now.
  const row = await db.budget.findUnique({ where });
  if (row === null) return refuse({ code: "not-found" });
  return accept({ gate: gate.value, budget: budgetOf(row) });
}

type OpenedSpend = { gate: Gate; budget: StoredBudget; spend: StoredSpend };

/** Opens a spend with its budget and plan, locked with `hold`. */
export async function openSpend(
  db: Db,
  scope: Scope,
  spendId: string,
  options: { hold?: boolean } = {},
): Promise<Outcome<OpenedSpend>> {
  if (!isId(spendId)) return refuse({ code: "not-found" });
  const where = { id: spendId };
  const found = await db.spend.findUnique({ where, select: { budgetId: true } });
  if (found === null) return refuse({ code: "not-found" });
  const opened = await openBudget(db, scope, found.budgetId, options);
  if (!opened.ok) return opened;
  const row = await db.spend.findUnique({ where });
  if (row === null) return refuse({ code: "not-found" });
  return accept({ ...opened.value, spend: spendOf(row) });
}

type NewBudget = Omit<StoredBudget, "id" | "planId" | "isRemoved" | "events">;

/** Added behind all others. */
export async function insertBudget(tx: Tx, gate: Gate, budget: NewBudget): Promise<StoredBudget> {
  const { planId } = gate;
  const last = await tx.budget.aggregate({ where: { planId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const data = { ...budget, planId, position, events: [], amountMinor: BigInt(budget.amountMinor) };
  return budgetOf(await tx.budget.create({ data }));
}

export async function saveBudget(tx: Tx, { planId }: Gate, budget: StoredBudget) {
  const { id, currency, per, purpose } = budget;
  const amountMinor = BigInt(budget.amountMinor);
  await tx.budget.update({ where: { id, planId }, data: { amountMinor, currency, per, purpose } });
}

/** Hides a budget since `at`, or brings it back. */
export async function hideBudget(tx: Tx, { planId }: Gate, id: string, at: Date | null) {
  await tx.budget.update({ where: { id, planId }, data: { removedAt: at } });
}

export const countSpends = (db: Db, { planId }: Gate): Promise<number> =>
  db.spend.count({ where: { planId } });

type NewSpend = Spend & Pick<StoredSpend, "goalId" | "purpose" | "evidence" | "loggedAt">;

export async function insertSpend(tx: Tx, { planId }: Gate, spend: NewSpend): Promise<StoredSpend> {
  const { id, budgetId, goalId, purpose, loggedAt } = spend;
  const figures = { spentOn: dateOf(spend.on), amountMinor: BigInt(spend.amountMinor) };
  const words = { purpose, evidenceUrl: spend.evidence };
  return spendOf(
    await tx.spend.create({
      data: { id, planId, budgetId, goalId, loggedAt, ...figures, ...words },
    }),
  );
}

type SpendChange = Partial<Pick<StoredSpend, "approvedAt" | "approvedById" | "voidedAt">>;

/** Approves a spend, makes it void, or takes either back; nothing else of it changes. */
export const markSpend = async (
  tx: Tx,
  { planId }: Gate,
  id: string,
  data: SpendChange,
): Promise<StoredSpend> => spendOf(await tx.spend.update({ where: { id, planId }, data }));

/** The goals that spends are for, as this viewer may know of them, and who approved, by id. */
export async function spendWords(
  db: Db,
  gate: Gate,
  spends: readonly StoredSpend[],
): Promise<{ goals: Map<string, string>; people: Map<string, string> }> {
  const goalIds = spends.flatMap(({ goalId }) => goalId ?? []);
  const personIds = spends.flatMap(({ approvedById }) => approvedById ?? []);
  if (goalIds.length + personIds.length === 0) return { goals: new Map(), people: new Map() };
  const rows = await rowsOf<{ is: "goal" | "person"; id: string; name: string }>(db)`
    SELECT 'goal' AS is, id, title AS name FROM "Goal"
    WHERE "planId" = ${gate.planId}::uuid AND id = ANY(${goalIds}::uuid[])
      AND "deletedAt" IS NULL AND (${gate.isOwner} OR NOT "isPrivate")
    UNION ALL
    SELECT 'person', id, name FROM "Person" WHERE id = ANY(${personIds}::uuid[])`;
  const named = (is: "goal" | "person") =>
    new Map(rows.filter((row) => row.is === is).map(({ id, name }) => [id, name]));
  return { goals: named("goal"), people: named("person") };
}

/** Whether the plan has a goal of this id that is not deleted. */
export const hasGoal = async (db: Db, { planId }: Gate, id: string): Promise<boolean> =>
  isId(id) && (await db.goal.count({ where: { id, planId, deletedAt: null } })) === 1;
