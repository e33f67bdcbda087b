// Knows how suggested edits are kept, with the fields they would replace.
import type { Scope } from "../access/permit";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { SuggestedChanges, Suggestion, SuggestionState } from "../domain/suggestions";
import type { Db, Tx } from "./client";
import { type Gate, openGoal } from "./gate";
import { Prisma, type Suggestion as SuggestionRow } from "./generated/client";
import { isId } from "./ids";
import { type GoalInJson, goalOfJson, type StoredGoal } from "./rows";
import type { Question } from "./together";

export type StoredSuggestion = Suggestion & {
  planId: string;
  goalId: string;
  authorId: string;
  text: string | null;
  html: string | null;
  createdAt: Date;
  answeredAt: Date | null;
  nudgedAt: Date | null;
};

const suggestionOf = (row: SuggestionRow): StoredSuggestion => ({
  ...row,
  changes: row.changes as SuggestedChanges,
  was: row.was as SuggestedChanges,
});

type Opened = { gate: Gate; goal: StoredGoal; suggestion: StoredSuggestion };

/** Opens a suggestion with its goal and plan, locked with `hold`. */
export async function openSuggestion(
  db: Db,
  scope: Scope,
  suggestionId: string,
  options: { hold?: boolean } = {},
): Promise<Outcome<Opened>> {
  if (!isId(suggestionId)) return refuse({ code: "not-found" });
  const where = { id: suggestionId };
  const found = await db.suggestion.findUnique({ where, select: { goalId: true } });
  if (found === null) return refuse({ code: "not-found" });
  const opened = await openGoal(db, scope, found.goalId, options);
  if (!opened.ok) return opened;
  // Read again behind the lock, as it is now.
  const row = await db.suggestion.findUnique({ where });
  if (row === null) return refuse({ code: "not-found" });
  return accept({ ...opened.value, suggestion: suggestionOf(row) });
}

export const countOpen = (db: Db, goalId: string): Promise<number> =>
  db.suggestion.count({ where: { goalId, state: "open" } });

type NewSuggestion = Pick<StoredSuggestion, "goalId" | "changes" | "was" | "text" | "html"> & {
  at: Date;
};

export async function insertSuggestion(
  tx: Tx,
  { planId, personId }: Gate,
  { at, changes, was, ...rest }: NewSuggestion,
): Promise<StoredSuggestion> {
  const row = await tx.suggestion.create({
    data: {
      ...rest,
      planId,
      authorId: personId,
      createdAt: at,
      changes: changes as Prisma.InputJsonObject,
      was: was as Prisma.InputJsonObject,
    },
  });
  return suggestionOf(row);
}

export async function answerSuggestion(
  tx: Tx,
  { planId }: Gate,
  id: string,
  { state, at }: { state: SuggestionState; at: Date },
): Promise<StoredSuggestion> {
  const answeredAt = state === "open" ? null : at;
  return suggestionOf(
    await tx.suggestion.update({ where: { id, planId }, data: { state, answeredAt } }),
  );
}

export const noteNudged = async (
  tx: Tx,
  { planId }: Gate,
  id: string,
  nudgedAt: Date,
): Promise<StoredSuggestion> =>
  suggestionOf(await tx.suggestion.update({ where: { id, planId }, data: { nudgedAt } }));

/** One page of a goal's suggestions, oldest first; `after` is the last seen. */
export async function suggestionsOf(
  db: Db,
  { planId }: Gate,
  goalId: string,
  { after, take }: { after?: string | undefined; take: number },
): Promise<StoredSuggestion[]> {
  const rows = await db.suggestion.findMany({
    where: { planId, goalId, ...(after === undefined ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take,
  });
  return rows.map(suggestionOf);
}

/** An open suggestion; `author` is null once the account is gone. */
export type WaitingSuggestion = Pick<StoredSuggestion, "id" | "changes" | "was" | "createdAt"> & {
  goal: StoredGoal;
  planTitle: string;
  ownerName: string;
  author: string | null;
};

const MOST_WAITING = 500;

type WaitingRow = Omit<WaitingSuggestion, "goal" | "createdAt"> & {
  goal: GoalInJson;
  createdAt: string;
};

/**
 * The open suggestions for one's own goals, or those one made oneself where one is a mentor; longest
 * waiting first.
 */
export function waitingSuggestions(
  { personId }: Scope,
  as: "owner" | "mentor",
): Question<WaitingSuggestion[]> {
  const isSeen =
    as === "owner"
      ? Prisma.sql`TRUE`
      : Prisma.sql`s."authorId" = ${personId}::uuid AND NOT g."isPrivate"`;
  const sql = Prisma.sql`
    SELECT s.id, s.changes, s.was, s."createdAt", to_jsonb(g) AS goal, p.title AS "planTitle",
           o.name AS "ownerName", a.name AS author
    FROM "Participant" m
    JOIN "Plan" p ON p.id = m."planId"
    JOIN "Suggestion" s ON s."planId" = p.id AND s.state = 'open'
    JOIN "Goal" g ON g.id = s."goalId"
    JOIN "Participant" op ON op."planId" = p.id AND op.role = 'owner'
    JOIN "Person" o ON o.id = op."personId"
    LEFT JOIN "Person" a ON a.id = s."authorId"
    WHERE m."personId" = ${personId}::uuid AND m.role::text = ${as} AND ${isSeen}
      AND g."deletedAt" IS NULL AND p."deletedAt" IS NULL AND p.status IN ('active', 'completed')
    ORDER BY s."createdAt", s.id LIMIT ${MOST_WAITING}`;
  return {
    sql,
    read: (rows: WaitingRow[]) =>
      rows.map(({ goal, createdAt, ...row }) => ({
        ...row,
        createdAt: new Date(createdAt),
        goal: goalOfJson(goal),
      })),
  };
}
