// Knows the mailed links: kept as hashes, good once and until they expire.
import type { Db } from "./client";
import type { TicketKind } from "./generated/enums";

export type { TicketKind };
export type Ticket = { personId: string; email: string };
type NewTicket = Ticket & { kind: TicketKind; tokenHash: string; now: Date; expiresAt: Date };

/** Keeps a link; the person's expired ones go. */
export async function issueTicket(db: Db, { now, ...ticket }: NewTicket): Promise<void> {
  const { personId } = ticket;
  await db.ticket.deleteMany({ where: { personId, expiresAt: { lte: now } } });
  await db.ticket.create({ data: ticket, select: { tokenHash: true } });
}

type Presented = { kind: TicketKind; tokenHash: string; now: Date };

const live = ({ kind, tokenHash, now }: Presented) => ({
  kind,
  tokenHash,
  expiresAt: { gt: now },
  person: { closedAt: null },
});

export const readTicket = (db: Db, presented: Presented): Promise<Ticket | null> =>
  db.ticket.findFirst({ where: live(presented), select: { personId: true, email: true } });

/** Takes a link out of the world; of two who present it at once, one gets it. */
export async function spendTicket(db: Db, presented: Presented): Promise<Ticket | null> {
  const ticket = await readTicket(db, presented);
  if (ticket === null) return null;
  const spent = await db.ticket.deleteMany({ where: live(presented) });
  return spent.count === 1 ? ticket : null;
}

/** No link mailed before may work any more. */
export async function dropTickets(db: Db, personId: string): Promise<void> {
  await db.ticket.deleteMany({ where: { personId } });
}
