// Knows what has run out by itself: sessions, mailed and shared links past their end, old invitations.
import type { Db } from "./client";

/** Removes what expired before `now`; returns how many rows went. */
export async function dropExpired(db: Db, now: Date): Promise<number> {
  const where = { expiresAt: { lte: now } };
  const sessions = await db.session.deleteMany({ where });
  const tickets = await db.ticket.deleteMany({ where });
  const shares = await db.share.deleteMany({ where });
  return sessions.count + tickets.count + shares.count;
}

/** Removes invitations that ran out before `before`, with the addresses they kept. */
export const dropInvitations = async (db: Db, before: Date): Promise<number> =>
  (await db.invitation.deleteMany({ where: { expiresAt: { lt: before } } })).count;
