// Knows the plans somebody is a mentor on, and what happened on each since she last looked.
import type { Scope } from "../access/permit";
import { hiddenNouns } from "../access/policy";
import { type Db, rowsOf } from "./client";
import { isToldToGuests } from "./known";

/** `since` is when she last looked at the plan, or joined it. */
export type Mentored = {
  planId: string;
  title: string;
  owner: string;
  since: Date;
  milestones: number;
  done: number;
  moved: number;
  comments: number;
};

const MOST = 500;

/** Plans under way or completed, most news first; what a mentor is not told of is no news. */
export const mentoredPlans = (db: Db, { personId }: Scope): Promise<Mentored[]> => rowsOf<Mentored>(
  db,
)`
  SELECT p.id AS "planId", p.title, pe.name AS owner,
         coalesce(m."lookedAt", m.since) AS since,
         count(*) FILTER (WHERE e.verb = 'entry.logged')::int AS milestones,
         count(*) FILTER (WHERE e.verb IN ('goal.ticked', 'goal.reached'))::int AS done,
         count(*) FILTER (WHERE e.verb IN ('goal.moved', 'goal.remeasured', 'goal.dropped'))::int
           AS moved,
         count(*) FILTER (WHERE e.verb = 'comment.posted')::int AS comments
  FROM "Participant" m
  JOIN "Plan" p ON p.id = m."planId"
  JOIN "Participant" o ON o."planId" = p.id AND o.role = 'owner'
  JOIN "Person" pe ON pe.id = o."personId"
  LEFT JOIN LATERAL (
    SELECT e.verb FROM "Event" e LEFT JOIN "Goal" g ON g.id = e."goalId"
    WHERE e."planId" = p.id AND e.at > coalesce(m."lookedAt", m.since)
      AND e."actorId" <> m."personId" AND ${isToldToGuests}
      AND split_part(e.verb, '.', 1) <> ALL(${hiddenNouns(["mentor"])})
      AND (e.verb <> 'comment.posted' OR EXISTS (
        SELECT 1 FROM "Comment" c
        WHERE c.id = (e.figures ->> 'commentId')::uuid AND c."deletedAt" IS NULL))) e ON true
  WHERE m."personId" = ${personId}::uuid AND m.role = 'mentor'
    AND p."deletedAt" IS NULL AND p.status IN ('active', 'completed')
  GROUP BY p.id, p.title, pe.name, m."lookedAt", m.since
  ORDER BY count(e.verb) DESC, p.id DESC LIMIT ${MOST}`;

/** Notes that a guest opened the plan; an owner has no news of her own to miss. */
export async function noteLook(db: Db, { personId }: Scope, planId: string, at: Date) {
  await db.participant.updateMany({
    where: { planId, personId, role: { not: "owner" } },
    data: { lookedAt: at },
  });
}
