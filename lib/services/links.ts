// Knows the two links that are mailed: where they lead and how long they are good.
import type { Db, Tx } from "../db/client";
import { issueTicket, readTicket, spendTicket, type Ticket, type TicketKind } from "../db/tickets";
import { settings } from "../settings";
import type { Mail } from "./mail/deliver";
import { enqueueMail } from "./mail/outbox";
import { hashToken, newToken } from "./secrets/random-token";

const PATHS: Record<TicketKind, string> = {
  resetPassword: "/reset-password/",
  confirmEmail: "/confirm-email/",
};
const GOOD_MS: Record<TicketKind, number> = {
  resetPassword: 3_600_000,
  confirmEmail: 86_400_000,
};

/**
 * Issues a link for a person and the mailbox it is for, and has it mailed; unsent once it is no good.
 * It is good for `goodMs`, or for as long as its kind is.
 */
export async function mailLink(
  tx: Tx,
  kind: TicketKind,
  { personId, email, now, goodMs = GOOD_MS[kind] }: Ticket & { now: Date; goodMs?: number },
  letter: (link: string) => Mail,
): Promise<void> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + goodMs);
  const tokenHash = hashToken(token);
  await issueTicket(tx, { kind, tokenHash, personId, email, now, expiresAt });
  const mail = letter(settings().appUrl + PATHS[kind] + token);
  await enqueueMail(tx, { ...mail, personId, linkHash: tokenHash });
}

export const readLink = (db: Db, kind: TicketKind, token: string, now: Date) =>
  readTicket(db, { kind, tokenHash: hashToken(token), now });

export const spendLink = (db: Db, kind: TicketKind, token: string, now: Date) =>
  spendTicket(db, { kind, tokenHash: hashToken(token), now });
