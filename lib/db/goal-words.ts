// Knows the words around one goal: what its milestones say, and what the goal belongs to.
import { type Db, rowsOf } from "./client";
import type { EvidenceLink } from "./entries";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import type { StoredGoal } from "./rows";
import type { Question } from "./together";

/** `author` is null once the account is gone. */
export type EntryWords = {
  id: string;
  note: string | null;
  noteHtml: string | null;
  authorId: string;
  author: string | null;
  recordedAt: Date;
  evidence: EvidenceLink[];
};

/** Notes, evidence and author of these milestones of one goal, by id, in one query. */
export async function wordsOf(
  db: Db,
  gate: Gate,
  goalId: string,
  ids: readonly string[],
): Promise<Map<string, EntryWords>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<EntryWords>(db)`
    SELECT e.id, e.note, e."noteHtml", e."authorId", p.name AS author, e."recordedAt",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('url', v.url, 'title', v.title) ORDER BY l.position)
        FROM "EntryEvidence" l JOIN "Evidence" v ON v.id = l."evidenceId"
        WHERE l."entryId" = e.id), '[]') AS evidence
    FROM "Entry" e LEFT JOIN "Person" p ON p.id = e."authorId"
    WHERE e.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
      AND e."goalId" = ${goalId}::uuid AND e."planId" = ${gate.planId}::uuid`;
  return new Map(rows.map((row) => [row.id, row]));
}

type Origin = { areaTitle: string | null; skills: string[] };

/** Titles of the goal's area and skills, as the plan has them. */
export const originOf = (
  { planId }: Gate,
  { areaKey, skillKeys }: Pick<StoredGoal, "areaKey" | "skillKeys">,
): Question<Origin> => ({
  sql: Prisma.sql`
    SELECT 'area' AS is, title, position FROM "Area"
    WHERE "planId" = ${planId}::uuid AND key = ${areaKey}
    UNION ALL
    SELECT 'skill', competency, position FROM "Skill"
    WHERE "planId" = ${planId}::uuid AND key = ANY(${skillKeys})
    ORDER BY position`,
  read: (rows: { is: "area" | "skill"; title: string }[]) => ({
    areaTitle: rows.find((row) => row.is === "area")?.title ?? null,
    skills: rows.filter((row) => row.is === "skill").map((row) => row.title),
  }),
});
