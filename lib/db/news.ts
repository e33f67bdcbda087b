// Knows the one condition under which an event is news to somebody. It is judged as it is read, so
// what is not hers any more is not news any more.
import { hiddenNouns } from "../access/policy";
import { AUDIENCES } from "../domain/notifications";
import type { Role } from "../domain/roles";
import { Prisma } from "./generated/client";
import { isToldToGuests, readableBy } from "./known";

/** Older news is history: it stays with its plan. */
export const NEWS_DAYS = 90;

export const newsSince = (now: Date): Date => new Date(now.getTime() - NEWS_DAYS * 86_400_000);

const toldOf = (verb: string, roles: readonly Role[]): Role[] =>
  roles.filter((role) => !hiddenNouns([role]).includes(verb.split(".", 1)[0] ?? ""));

const RULES = JSON.stringify(
  Object.fromEntries(
    Object.entries(AUDIENCES).map(([verb, { kind, roles, involved = [] }]) => [
      verb,
      { kind, roles: toldOf(verb, roles), involved: toldOf(verb, involved) },
    ]),
  ),
);

/**
 * Who is told of what as one row `r`; what it says comes from the domain and the policy. It is part of
 * the statement, not a value of it: PostgreSQL reads it once for all askings.
 */
export const rules = Prisma.raw(`(SELECT '${RULES.replaceAll("'", "''")}'::jsonb AS told) r`);

/** Plans that a person may read, each with her roles on it, as `m`. */
export const plansOf = (person: Prisma.Sql) => Prisma.sql`(
  SELECT pa."planId", array_agg(pa.role::text) AS roles, bool_or(pa.role = 'owner') AS "isOwner"
  FROM "Participant" pa JOIN "Plan" p ON p.id = pa."planId"
  WHERE pa."personId" = ${person} AND p."deletedAt" IS NULL AND ${readableBy(person)}
  GROUP BY pa."planId") m`;

/**
 * Named in the comment, waited for, who asked what was settled, in the thread before where more is said
 * in it, or the one who made the suggestion.
 */
const isInvolved = (person: Prisma.Sql) => Prisma.sql`(
  (e.figures -> 'mentions') @> to_jsonb(${person}::text)
  OR (e.figures -> 'asks') @> to_jsonb(${person}::text)
  OR (e.figures -> 'asked') @> to_jsonb(${person}::text)
  OR EXISTS (
    SELECT 1 FROM "Event" mine
    WHERE mine."planId" = e."planId" AND mine."actorId" = ${person} AND mine.number < e.number
      AND (mine.verb = 'comment.posted' AND e.verb IN ('comment.posted', 'comment.nudged')
           AND COALESCE(mine.figures ->> 'rootId', mine.figures ->> 'commentId')
             = COALESCE(e.figures ->> 'rootId', e.figures ->> 'commentId')
        OR mine.verb = 'suggestion.made'
           AND mine.figures ->> 'suggestionId' = e.figures ->> 'suggestionId')))`;

/**
 * Whether event `e` with its goal `g`, on plan `m` and judged by `r`, is news to the person: not her
 * own doing, of a kind she did not mute, told to her role, on no goal that is hidden from her, and
 * since she came onto the plan: another role beside the one she has begins nothing anew.
 */
export const isNews = (person: Prisma.Sql, muted: Prisma.Sql) => Prisma.sql`
  e."actorId" <> ${person}
  AND r.told ? e.verb
  AND (r.told -> e.verb ->> 'kind') <> ALL(${muted})
  AND (m."isOwner" OR ${isToldToGuests})
  AND ((r.told -> e.verb -> 'roles') ?| m.roles
    OR (r.told -> e.verb -> 'involved') ?| m.roles AND ${isInvolved(person)})
  AND NOT EXISTS (
    SELECT 1 FROM "Event" joined
    WHERE joined."planId" = e."planId" AND joined.number > e.number
      AND joined."actorId" = ${person} AND joined.verb = 'person.joined'
      AND NOT joined.figures ? 'also')`;
