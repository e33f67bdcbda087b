// Knows how a scope opens a plan: the one place where rights meet rows.

import type { Scope } from "../access/permit";
import type { Role } from "../access/policy";
import { type Day, day } from "../domain/days";
import type { Entry } from "../domain/entries";
import type { PlanStatus } from "../domain/plans";
import { accept, type Outcome, refuse } from "../domain/problems";
import { type Db, rowsOf } from "./client";
import {
  deletion,
  type GateOptions,
  type GateRow,
  gateColumns,
  ledgerBeside,
  lock,
  planRow,
  type StoredParticipant,
  thePlanAndItsGoal,
} from "./gate-columns";
import { Prisma } from "./generated/client";
import { isId } from "./ids";
import { isKnownToGuests, owns, readable } from "./known";
import { type EntryInJson, entryOfJson } from "./ledger-json";
import { type GoalInJson, goalOfJson, type StoredGoal } from "./rows";
import { asJson, type Question } from "./together";

declare const opened: unique symbol;

/** A plan that this viewer may read and do the verb on. Only `openPlan` and `openGoal` make one. */
export type Gate = {
  readonly personId: string;
  readonly planId: string;
  readonly ownerId: string;
  readonly isOwner: boolean;
  readonly roles: readonly Role[];
  readonly status: PlanStatus;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** How many events the plan has seen: every write moves it. */
  readonly eventCount: number;
  /** Everybody on the plan, the owner first, then the longest there; null unless asked for. */
  readonly people: readonly StoredParticipant[] | null;
  readonly [opened]: true;
};

/** Who is on the plan, the owner first. @throws Error where the gate was opened without them */
export function peopleOf({ people }: Gate): readonly StoredParticipant[] {
  if (people === null) throw new Error("the plan was opened without its people");
  return people;
}

const plans = new WeakMap<Scope, string>();

/** Remembers the plan that a scope opened, so that an answer can be told a second time by rights. */
export const noteOpened = (scope: Scope, planId: string): void => {
  plans.set(scope, planId);
};

/** The plan that the scope opened last; null where it needed none. */
export const planOpenedBy = (scope: Scope): string | null => plans.get(scope) ?? null;

function judge(
  scope: Scope,
  row: GateRow | undefined,
  { isDeleted = false }: GateOptions = {},
): Outcome<Gate> {
  if (row === undefined) return refuse({ code: "not-found" });
  if (!row.roles.some((role) => scope.roles.includes(role))) {
    // What was deleted is there for nobody but who may bring it back.
    const isRead = !scope.isHidden || row.roles.some((role) => scope.readers.includes(role));
    return refuse({ code: isRead && !isDeleted ? "forbidden" : "not-found" });
  }
  return accept({
    personId: scope.personId,
    planId: row.id,
    ownerId: row.ownerId,
    isOwner: row.roles.includes("owner"),
    roles: row.roles,
    status: row.status,
    title: row.title,
    startsOn: day(row.startsOn),
    endsOn: day(row.endsOn),
    eventCount: row.eventCount,
    people: row.people,
  } as unknown as Gate);
}

/**
 * A lock that had to wait tells the plan's own row as it is after the wait, but all that was looked up
 * beside it (roles, people, entries) as it was before. Whatever changes a plan or who is on it holds its row
 * and moves its count of events: where that moved meanwhile, all is read again, now under the lock.
 */
async function asItIsNow<T extends GateRow>(read: () => Promise<T[]>): Promise<T | undefined> {
  const [row] = await read();
  return row === undefined || row.countBefore === row.eventCount ? row : (await read())[0];
}

/**
 * Opens a plan: unreadable and missing are both not-found, readable without the right is forbidden,
 * unless what the verb is about is hidden from the role.
 */
export async function openPlan(
  db: Db,
  scope: Scope,
  planId: string,
  options: GateOptions = {},
): Promise<Outcome<Gate>> {
  if (!isId(planId)) return refuse({ code: "not-found" });
  const row = await asItIsNow(() => rowsOf<GateRow>(db)`${planRow(scope, planId, options)}`);
  noteOpened(scope, planId);
  return judge(scope, row, options);
}

/** Opens a plan to read it, and asks a question about it on the same way. */
export async function openPlanAsking<T>(
  db: Db,
  scope: Scope,
  planId: string,
  { sql, read }: Question<T>,
): Promise<Outcome<{ gate: Gate; answer: T }>> {
  if (!isId(planId)) return refuse({ code: "not-found" });
  const answer = Prisma.sql`, ${asJson(sql)} AS answer`;
  const [row] = await rowsOf<GateRow & { answer: never[] }>(db)`
    ${planRow(scope, planId, { people: true }, answer)}`;
  noteOpened(scope, planId);
  const gate = judge(scope, row);
  if (!gate.ok || !row) return gate.ok ? refuse({ code: "not-found" }) : gate;
  return accept({ gate: gate.value, answer: read(row.answer) });
}

/**
 * Judges whether an answer about a plan can be told once more: the plan still opens, and no goal that
 * the answer names is hidden by now. The owner hears of what she has deleted herself, since that may
 * be the very thing she asked for.
 */
export async function reopenPlan(
  db: Db,
  scope: Scope,
  planId: string,
  answer: unknown,
): Promise<Outcome<Gate>> {
  const [row] = await rowsOf<GateRow>(db)`
    SELECT ${gateColumns(scope, {})} FROM "Plan" p
    WHERE p.id = ${planId}::uuid AND ${readable(scope)}
      AND (${owns(scope)} OR p."deletedAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM "Goal" g
        WHERE g."planId" = p.id AND NOT ${isKnownToGuests}
          AND strpos(${JSON.stringify(answer)}, g.id::text) > 0))`;
  return judge(scope, row);
}

type GoalRow = GateRow & { goal: GoalInJson; ledger: EntryInJson[] | null };

/** The ledger is empty where it was not asked for. */
type OpenedGoal = { gate: Gate; goal: StoredGoal; ledger: Entry[] };

/** Opens a goal and its plan; a private goal is there for its owner only. */
export async function openGoal(
  db: Db,
  scope: Scope,
  goalId: string,
  options: GateOptions = {},
): Promise<Outcome<OpenedGoal>> {
  if (!isId(goalId)) return refuse({ code: "not-found" });
  const row = await asItIsNow(
    () => rowsOf<GoalRow>(db)`
      SELECT ${gateColumns(scope, options)}, to_jsonb(g) AS goal, ${ledgerBeside(options)} AS ledger
      FROM "Goal" g JOIN "Plan" p ON p.id = g."planId"
      WHERE g.id = ${goalId}::uuid AND ${deletion(Prisma.sql`g."deletedAt"`, options)}
        AND p."deletedAt" IS NULL AND ${readable(scope)}
        AND (NOT g."isPrivate" OR ${owns(scope)})
      ${lock(thePlanAndItsGoal, options)}`,
  );
  const gate = judge(scope, row, options);
  if (!gate.ok || !row) return gate.ok ? refuse({ code: "not-found" }) : gate;
  noteOpened(scope, gate.value.planId);
  const entries = (row.ledger ?? []).map(entryOfJson);
  return accept({ gate: gate.value, goal: goalOfJson(row.goal), ledger: entries });
}
