// Knows what a person wants to be told of in her inbox, and how often a mail sums up.
import type { Scope } from "../access/permit";
import type { Rhythm } from "../domain/digests";
import type { NotificationKind } from "../domain/notifications";
import type { Db } from "./client";

export type NotificationSettings = {
  digest: Rhythm;
  muted: NotificationKind[];
  /** Mails go to confirmed addresses only. */
  isConfirmed: boolean;
};

export async function notificationSettings(
  db: Db,
  { personId }: Scope,
): Promise<NotificationSettings> {
  const select = { digest: true, mutedKinds: true, emailConfirmedAt: true };
  const found = await db.person.findUniqueOrThrow({ where: { id: personId }, select });
  return {
    digest: found.digest,
    muted: found.mutedKinds as NotificationKind[],
    isConfirmed: found.emailConfirmedAt !== null,
  };
}

export async function muteKinds(
  db: Db,
  { personId }: Scope,
  mutedKinds: NotificationKind[],
): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { mutedKinds }, select: { id: true } });
}

/** A new rhythm begins now: what lies before is not summed up any more. */
export async function setRhythm(
  db: Db,
  { personId }: Scope,
  digest: Rhythm,
  now: Date,
): Promise<void> {
  const where = { id: personId, digest: { not: digest } };
  await db.person.updateMany({ where, data: { digest, digestedAt: now } });
}
