// Knows how one statement answers several questions: a page waits once, and rows that the database
// writes as JSON cost a fraction of rows by the hundred.
import { type Db, rowsOf } from "./client";
import { Prisma } from "./generated/client";

/** A SELECT, and what its rows mean. They arrive as JSON has them: days and instants are texts. */
export type Question<T> = { sql: Prisma.Sql; read: (rows: never[]) => T };

type Answers<Q> = { [K in keyof Q]: Q[K] extends Question<infer T> ? T : never };

/** The rows of a SELECT as one value. */
export const asJson = (sql: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (${sql}) x)`;

/** Puts all questions in one statement; the rows of each come in its own order. */
export async function together<Q extends readonly Question<unknown>[]>(
  db: Db,
  ...questions: Q
): Promise<Answers<Q>> {
  const parts = questions.map(({ sql }) => asJson(sql));
  const [row] = (await rowsOf(db)`SELECT json_build_array(${Prisma.join(parts)}) AS answers`) as [
    { answers: never[][] },
  ];
  return questions.map(({ read }, i) => read(row.answers[i] ?? [])) as Answers<Q>;
}

/** Asks one question by itself. */
export async function ask<T>(db: Db, question: Question<T>): Promise<T> {
  const [answer] = await together(db, question);
  return answer;
}

/** Rows of several plans, by plan and in their order; a plan without any is not there. */
export function byPlan<R extends { planId: string }>(
  rows: readonly R[],
): Map<string, Omit<R, "planId">[]> {
  const found = new Map<string, Omit<R, "planId">[]>();
  for (const { planId, ...row } of rows) {
    const own = found.get(planId) ?? [];
    own.push(row);
    found.set(planId, own);
  }
  return found;
}
