// Knows every question that is open around a person, on her plans and those she helps with.
import type { Scope } from "../access/permit";
import type { Role } from "../access/policy";
import { type Turn, turnOf } from "../domain/comments";
import { Prisma } from "./generated/client";
import { isOpenAccount } from "./known";
import type { Question } from "./together";

/**
 * An open thread that waits for somebody. `author` and `excerpt` are of the post that waits, `author`
 * null once the account is gone; `goalId` is null on the plan itself.
 */
export type WaitingThread = {
  rootId: string;
  planId: string;
  planTitle: string;
  goalId: string | null;
  goalTitle: string | null;
  entryId: string | null;
  ownerId: string;
  ownerName: string;
  turn: Turn;
  /** Whether the asking person is among those it waits for. */
  isYours: boolean;
  author: string | null;
  excerpt: string;
};

const EXCERPT = 200;
const MOST = 2_000;

/** Readers are asked nothing. */
type Asker = Exclude<Role, "reader">;

type Row = Omit<WaitingThread, "turn" | "isYours"> & {
  helperIds: string[];
  posts: { authorId: string; at: string; askedAt: string | null; mentions: string[] }[];
  nudgedAt: string | null;
};

/**
 * Questions open on the plans one stands on in one of these roles. Latest threads first in what is
 * read, longest waiting first in what is given.
 */
export const waitingThreads = (
  { personId }: Scope,
  as: readonly Asker[],
): Question<WaitingThread[]> => ({
  sql: Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT r.*, mine."isOwner"
      FROM (SELECT "planId", bool_or(role = 'owner') AS "isOwner" FROM "Participant"
            WHERE "personId" = ${personId}::uuid AND role::text = ANY(${as}) GROUP BY "planId") mine
      JOIN "Comment" r ON r."planId" = mine."planId" AND r."rootId" IS NULL AND r."resolvedAt" IS NULL)
    SELECT r.id AS "rootId", p.id AS "planId", p.title AS "planTitle", r."goalId", g.title AS "goalTitle",
      r."entryId", o.id AS "ownerId", o.name AS "ownerName", r."nudgedAt", t.posts,
      l.author, left(l.text, ${EXCERPT}) AS excerpt,
      ARRAY(SELECT DISTINCT h.id FROM "Participant" hp
            JOIN "Person" h ON h.id = hp."personId" AND ${isOpenAccount(Prisma.sql`h`)}
            WHERE hp."planId" = p.id AND hp.role IN ('manager', 'mentor')) AS "helperIds"
    FROM asked r JOIN "Plan" p ON p.id = r."planId"
    JOIN "Participant" op ON op."planId" = p.id AND op.role = 'owner'
    JOIN "Person" o ON o.id = op."personId"
    LEFT JOIN "Goal" g ON g.id = r."goalId"
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('authorId', x."authorId", 'at', x."createdAt",
        'askedAt', x."askedAt", 'mentions', x.mentions) ORDER BY x."createdAt", x.id) AS posts
      FROM (SELECT * FROM "Comment" WHERE id = r.id UNION ALL
            SELECT * FROM "Comment" WHERE "rootId" = r.id) x
      WHERE x."deletedAt" IS NULL) t
    CROSS JOIN LATERAL (
      SELECT x.text, p.name AS author
      FROM (SELECT * FROM "Comment" WHERE id = r.id UNION ALL
            SELECT * FROM "Comment" WHERE "rootId" = r.id) x
      LEFT JOIN "Person" p ON p.id = x."authorId"
      WHERE x."deletedAt" IS NULL ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1) l
    WHERE p.status IN ('active', 'completed') AND p."deletedAt" IS NULL
      AND (r."goalId" IS NULL OR (g."deletedAt" IS NULL AND (NOT g."isPrivate" OR r."isOwner")))
    ORDER BY r."createdAt" DESC LIMIT ${MOST}`,
  read: (rows: Row[]) =>
    rows
      .flatMap(({ helperIds, posts, nudgedAt, ...row }) => {
        const turn = turnOf(
          {
            posts: posts.map(({ at, askedAt, ...post }) => ({
              ...post,
              at: new Date(at),
              askedAt: askedAt === null ? null : new Date(askedAt),
              isDeleted: false,
            })),
            resolvedAt: null,
            nudgedAt: nudgedAt === null ? null : new Date(nudgedAt),
          },
          { ownerId: row.ownerId, helperIds: helperIds.filter((id) => id !== row.ownerId) },
        );
        return turn ? [{ ...row, turn, isYours: turn.personIds.includes(personId) }] : [];
      })
      .sort((a, b) => a.turn.since.getTime() - b.turn.since.getTime()),
});
