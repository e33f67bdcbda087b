// Knows the two links that are mailed: where they lead and how long they are good.
import type { Db } from "../db/client";
import { issueTicket, readTicket, spendTicket, type Ticket, type TicketKind } from "../db/tickets";
import { settings } from "../settings";
import { hashToken, newToken } from "./secrets/random-token";

const PATHS: Record<TicketKind, string> = {
  resetPassword: "/reset-password/",
  confirmEmail: "/confirm-email/",
};
const GOOD_MS: Record<TicketKind, number> = {
  resetPassword: 3_600_000,
  confirmEmail: 86_400_000,
};

/** Issues a link for a person and the mailbox it is sent to; returns its address. */
export async function newLink(
  db: Db,
  kind: TicketKind,
  { personId, email }: Ticket,
  now: Date,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + GOOD_MS[kind]);
  await issueTicket(db, { kind, tokenHash: hashToken(token), personId, email, now, expiresAt });
  return settings().appUrl + PATHS[kind] + token;
}

export const readLink = (db: Db, kind: TicketKind, token: string, now: Date) =>
  readTicket(db, { kind, tokenHash: hashToken(token), now });

export const spendLink = (db: Db, kind: TicketKind, token: string, now: Date) =>
  spendTicket(db, { kind, tokenHash: hashToken(token), now });
