// Knows how comments end without their author: taken away by an administrator, gone with an account.
import type { Scope } from "../access/permit";
import { type Db, rowsOf, type Tx } from "./client";
import { isId } from "./ids";
import { KNOWN_TO_GUESTS } from "./known";

const GONE = { text: null, html: null, mentions: [] as string[] };

type Moderated = { planId: string; goalId: string | null };

/**
 * Takes the words of a comment away without reading them or its plan; null where none stands. On a
 * private goal there is none for anybody but its owner. The plan is locked before the comment, as
 * every other verb does.
 */
export async function eraseComment(
  tx: Tx,
  { personId: _ }: Scope,
  id: string,
  at: Date,
): Promise<Moderated | null> {
  if (!isId(id)) return null;
  await rowsOf(tx)`
    SELECT 1 FROM "Plan"
    WHERE id = (SELECT "planId" FROM "Comment" WHERE id = ${id}::uuid) FOR UPDATE`;
  const [gone] = await tx.comment.updateManyAndReturn({
    where: {
      id,
      deletedAt: null,
      plan: { deletedAt: null, status: { not: "draft" } },
      OR: [{ goalId: null }, { goal: KNOWN_TO_GUESTS }],
    },
    data: { ...GONE, deletedAt: at },
    select: { planId: true, goalId: true },
  });
  return gone ?? null;
}

/** What somebody said and suggested on the plans of others goes with her account, but its place. */
export async function eraseWordsOf(tx: Tx, { personId }: Scope, at: Date): Promise<void> {
  const where = { authorId: personId };
  // Who was answered keeps the answer's place; a deletion of before keeps its day.
  await tx.comment.updateMany({ where: { ...where, deletedAt: null }, data: { deletedAt: at } });
  await tx.comment.updateMany({ where, data: GONE });
  await tx.suggestion.updateMany({ where, data: { text: null, html: null } });
  await tx.suggestion.updateMany({
    where: { ...where, state: "open" },
    data: { state: "withdrawn", answeredAt: at },
  });
}

/** Forgets the words of what was deleted before `before`; returns of how many comments. */
export const forgetDeleted = async (db: Db, before: Date): Promise<number> =>
  (
    await db.comment.updateMany({
      where: { deletedAt: { lt: before }, text: { not: null } },
      data: GONE,
    })
  ).count;
