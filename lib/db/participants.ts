// Knows who stands in which role on a plan.
import type { Role } from "../access/policy";
import type { Db } from "./client";
import type { Gate } from "./gate";

export type StoredParticipant = { personId: string; name: string; role: Role };

/** Everybody on the plan, the longest there first. */
export async function participantsOf(db: Db, { planId }: Gate): Promise<StoredParticipant[]> {
  const rows = await db.participant.findMany({
    where: { planId },
    orderBy: [{ since: "asc" }, { personId: "asc" }, { role: "asc" }],
    select: { personId: true, role: true, person: { select: { name: true } } },
  });
  return rows.map(({ person, ...row }) => ({ ...row, name: person.name }));
}
