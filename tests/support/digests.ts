// The Monday on which tests have digests sent, and people who want one.
import { db } from "@/lib/db/client";
import type { Rhythm } from "@/lib/domain/digests";
import { lookedAt } from "./events";
import type { Person } from "./people";

// A Monday at seven, and the Tuesday before.
export const MONDAY = new Date("2026-03-16T07:00:00Z");
export const BEFORE = new Date("2026-03-10T12:00:00Z");

/** She wants digests in that rhythm, at a confirmed address, and was last told on the day before. */
export async function wants(person: Person, digest: Rhythm, timeZone = "UTC"): Promise<void> {
  const data = { digest, timeZone, emailConfirmedAt: BEFORE };
  await db().person.update({ where: { id: person.id }, data });
  await lookedAt(person, BEFORE);
}
