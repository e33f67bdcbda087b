// Knows how suggested edits are kept, with the fields they would replace.
import type { Scope } from "../access/permit";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { SuggestedChanges, Suggestion, SuggestionState } from "../domain/suggestions";
import type { Db, Tx } from "./client";
import { type Gate, openGoal } from "./gate";
import type { Prisma, Suggestion as SuggestionRow } from "./generated/client";
import { isId } from "./ids";
import type { StoredGoal } from "./rows";

export type StoredSuggestion = Suggestion & {
  planId: string;
  goalId: string;
  authorId: string;
  text: string | null;
  html: string | null;
  createdAt: Date;
  answeredAt: Date | null;
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
