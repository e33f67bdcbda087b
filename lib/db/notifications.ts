// Knows the inbox: what others did, read from the events of every plan one is on.
import type { Scope } from "../access/permit";
import type { DomainEvent } from "../domain/events";
import { type Db, rowsOf, rowsTouched } from "./client";
import { Prisma } from "./generated/client";
import { isNews, newsSince, plansOf, rules } from "./news";
import { type GoalInJson, goalOfJson, type StoredGoal } from "./rows";

export type StoredNotification = {
  id: string;
  at: Date;
  isUnread: boolean;
  plan: { id: string; title: string; isOwn: boolean; owner: string };
  /** Null once the account is gone. */
  actor: string | null;
  /** Whom it is about beside who acted. */
  person: string | null;
  goal: (StoredGoal & { isDeleted: boolean }) | null;
  event: DomainEvent;
};

type Row = Omit<StoredNotification, "plan" | "goal" | "event"> & {
  planId: string;
  title: string;
  isOwner: boolean;
  owner: string;
  goal: GoalInJson | null;
  verb: string;
  figures: object;
};

type Page = { after: Date; until: Date; before?: string | undefined; take: number };

/** News after and until an instant, latest first, on from the event called `before`. */
export async function notificationsOf(
  db: Db,
  { personId }: Pick<Scope, "personId">,
  { after, until, before, take }: Page,
): Promise<StoredNotification[]> {
  const cursor =
    before === undefined
      ? Prisma.empty
      : Prisma.sql`AND (e.at, e.number, e.id) < (
          SELECT at, number, id FROM "Event" WHERE id = ${before}::uuid)`;
  const rows = await rowsOf<Row>(db)`
    SELECT news.id, news.at, news.verb, news.figures, news.at > me."inboxSeenAt" AS "isUnread",
           p.id AS "planId", p.title, m."isOwner", o.name AS owner, a.name AS actor,
           s.name AS person, to_jsonb(goal) AS goal
    FROM "Person" me CROSS JOIN ${rules} CROSS JOIN LATERAL ${plansOf(Prisma.sql`me.id`)}
    CROSS JOIN LATERAL (
      SELECT e.* FROM "Event" e LEFT JOIN "Goal" g ON g.id = e."goalId"
      WHERE e."planId" = m."planId" AND e.at > ${after} AND e.at <= ${until} ${cursor}
        AND ${isNews(Prisma.sql`me.id`, Prisma.sql`me."mutedKinds"`)}
      ORDER BY e.at DESC, e.number DESC, e.id DESC LIMIT ${take}) news
    JOIN "Plan" p ON p.id = m."planId"
    JOIN "Participant" op ON op."planId" = p.id AND op.role = 'owner'
    JOIN "Person" o ON o.id = op."personId"
    LEFT JOIN "Person" a ON a.id = news."actorId"
    LEFT JOIN "Person" s
      ON s.id = COALESCE(news.figures ->> 'personId', news.figures ->> 'toId')::uuid
    LEFT JOIN "Goal" goal ON goal.id = news."goalId"
    WHERE me.id = ${personId}::uuid
    ORDER BY news.at DESC, news.number DESC, news.id DESC LIMIT ${take}`;
  return rows.map(({ planId, title, isOwner, owner, goal, verb, figures, ...row }) => ({
    ...row,
    plan: { id: planId, title, isOwn: isOwner, owner },
    goal: goal && { ...goalOfJson(goal), isDeleted: goal.deletedAt !== null },
    event: { verb, figures } as DomainEvent,
  }));
}

/** Whether others did something on her plans since she last looked. */
export async function hasNews(db: Db, personId: string, now: Date): Promise<boolean> {
  const [found] = await rowsOf<{ is: boolean }>(db)`
    SELECT EXISTS (
      SELECT 1 FROM ${plansOf(Prisma.sql`me.id`)} CROSS JOIN ${rules}
      JOIN "Event" e ON e."planId" = m."planId" LEFT JOIN "Goal" g ON g.id = e."goalId"
      WHERE e.at > GREATEST(me."inboxSeenAt", ${newsSince(now)}) AND EXISTS (
          SELECT 1 FROM "Participant" other
          WHERE other."planId" = m."planId" AND other."personId" <> me.id)
        AND ${isNews(Prisma.sql`me.id`, Prisma.sql`me."mutedKinds"`)}) AS "is"
    FROM "Person" me WHERE me.id = ${personId}::uuid`;
  return found?.is ?? false;
}

/** Everything until then is read; what was read stays so. */
export async function seeInbox(db: Db, { personId }: Scope, until: Date): Promise<void> {
  await rowsTouched(db)`
    UPDATE "Person" SET "inboxSeenAt" = GREATEST("inboxSeenAt", ${until}::timestamptz)
    WHERE id = ${personId}::uuid`;
}
