// Knows what a person wrote on plans, her own or others', as far as she may still read it there.
import type { Scope } from "../access/permit";
import { ruleOf } from "../access/policy";
import { type Db, rowsOf } from "./client";
import type { StoredComment } from "./comments";
import { Prisma } from "./generated/client";
import { isKnownToGuests, owns, readable } from "./known";
import type { StoredSuggestion } from "./suggestions";

/** Of plan `p` and, where it is about one, goal `g`. */
const canRead = (scope: Scope) => Prisma.sql`
  p."deletedAt" IS NULL AND ${readable(scope)}
  AND (g.id IS NULL OR ${isKnownToGuests} OR g."deletedAt" IS NULL AND ${owns(scope)})`;

/** Her comments that are not deleted, oldest first. */
export const commentsBy = (db: Db, scope: Scope): Promise<StoredComment[]> =>
  rowsOf<StoredComment>(db)`
    SELECT c.* FROM "Comment" c JOIN "Plan" p ON p.id = c."planId"
    LEFT JOIN "Goal" g ON g.id = c."goalId"
    WHERE c."authorId" = ${scope.personId}::uuid AND c."deletedAt" IS NULL AND ${canRead(scope)}
    ORDER BY c."createdAt", c.id`;

// Roles that may not know of suggestions are told of none, not even their own from before.
const KNOWING = ruleOf("suggestion.read").roles;

/** The edits she suggested, oldest first. */
export const suggestionsBy = (db: Db, scope: Scope): Promise<StoredSuggestion[]> =>
  rowsOf<StoredSuggestion>(db)`
    SELECT s.* FROM "Suggestion" s JOIN "Plan" p ON p.id = s."planId"
    JOIN "Goal" g ON g.id = s."goalId"
    WHERE s."authorId" = ${scope.personId}::uuid AND ${canRead(scope)}
      AND EXISTS (SELECT 1 FROM "Participant" k
                  WHERE k."planId" = p.id AND k."personId" = ${scope.personId}::uuid
                    AND k.role::text = ANY(${KNOWING}))
    ORDER BY s."createdAt", s.id`;
