// Knows what a digest says. Its period stays; rights, address and what waits are those of the moment
// it is written, and it is written again as it leaves.
import type { Tx } from "../../db/client";
import { digestReader } from "../../db/digests";
import { notificationsOf } from "../../db/notifications";
import type { Day } from "../../domain/days";
import type { DigestPeriod } from "../../domain/digests";
import type { Waiting } from "../../format/digests";
import { wallTime } from "../../format/instants";
import { settings } from "../../settings";
import { unsubscribeToken } from "../secrets/unsubscribe-token";
import { todayPage } from "../today";
import { digestMail } from "./letters";

const MOST_NEWS = 500;

/** Null where there is nothing to say to her, or she has no digests in that rhythm any more. */
export async function writeDigest(
  tx: Tx,
  personId: string,
  { rhythm, timeZone, after, until, now }: DigestPeriod & { now: Date },
): Promise<ReturnType<typeof digestMail>> {
  const reader = await digestReader(tx, personId, rhythm);
  if (reader === null) return null;
  const today = wallTime(now, timeZone).on;
  const { appUrl } = settings();
  return digestMail({
    ...reader,
    today,
    rhythm,
    news: await notificationsOf(tx, { personId }, { after, until, take: MOST_NEWS }),
    waiting: await waitingFor(personId, { now, today }),
    inbox: `${appUrl}/notifications`,
    settings: `${appUrl}/settings#notifications`,
    unsubscribe: `${appUrl}/unsubscribe/${unsubscribeToken(personId)}`,
  });
}

/** Goals of her own that wait, without the private ones: a mailbox is read by others too. */
async function waitingFor(personId: string, at: { now: Date; today: Day }): Promise<Waiting[]> {
  const viewer = { personId, isAdministrator: false, canWrite: false };
  const page = await todayPage({ viewer, ...at });
  if (!page.ok) return [];
  return page.value.needs.flatMap(({ goal, need }) =>
    goal.isPrivate ? [] : [{ title: goal.title, need }],
  );
}
