// Knows the account's own events: who, which verb, when; no plan and no free text.
import type { Db } from "./client";

export const ACCOUNT_VERBS = [
  "account.created",
  "account.edited",
  "account.password-changed",
  "account.password-reset",
  "account.email-changed",
  "account.email-confirmed",
  "session.opened",
  "session.ended",
  "token.created",
  "token.revoked",
  // by an administrator; `personId` in the figures says whose account it was
  "administrator.made",
  "administrator.unmade",
  "account.closed",
  "account.reopened",
  "account.removed",
  "account.reset-sent",
  "manager.added",
  "template.added",
  "template.published",
  "template.retired",
] as const;

export type AccountVerb = (typeof ACCOUNT_VERBS)[number];

type Figures = Record<string, string | number | boolean>;

export async function recordAccount(
  db: Db,
  event: { personId: string; verb: AccountVerb; at: Date; figures?: Figures },
): Promise<void> {
  const { personId, verb, at, figures = {} } = event;
  await db.event.create({
    data: { actorId: personId, verb, at, figures, planId: null },
    select: { id: true },
  });
}
