// Knows what a digest says. Its period stays; rights, address and what waits are those of the moment
// it is written, and it is written again as it leaves.
import { permit } from "../../access/permit";
import type { Tx } from "../../db/client";
import { digestReader } from "../../db/digests";
import { notificationsOf } from "../../db/notifications";
import { ask } from "../../db/together";
import { waitingThreads } from "../../db/waiting";
import type { Day } from "../../domain/days";
import type { DigestPeriod } from "../../domain/digests";
import type { Asked, Waiting } from "../../format/digests";
import { wallTime } from "../../format/instants";
import { settings } from "../../settings";
import type { ReviewNeed } from "../../views/today";
import { unsubscribeToken } from "../secrets/unsubscribe-token";
import { todayPage } from "../today";
import { digestMail } from "./letters";

const MOST_NEWS = 500;

const NOTHING: Asked = { question: 0, suggestion: 0, open: 0, write: 0, sign: 0, "hand-over": 0 };

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
    ...(await waitingFor(tx, personId, { now, today })),
    inbox: `${appUrl}/notifications`,
    settings: `${appUrl}/settings#notifications`,
    unsubscribe: `${appUrl}/unsubscribe/${unsubscribeToken(personId)}`,
  });
}

/**
 * Goals of her own that wait, without the private ones: a mailbox is read by others too. And what
 * others wait for, on her plans and those she looks after, in counts alone.
 */
async function waitingFor(
  tx: Tx,
  personId: string,
  at: { now: Date; today: Day },
): Promise<{ waiting: Waiting[]; asked: Asked }> {
  const viewer = { personId, isAdministrator: false, canWrite: false };
  const [page, scope] = [await todayPage({ viewer, ...at }), permit(viewer, "self.read")];
  if (!page.ok || !scope.ok) return { waiting: [], asked: NOTHING };
  const { needs, suggestions, reviews } = page.value;
  const threads = await ask(tx, waitingThreads(scope.value, ["owner", "manager", "mentor"]));
  const wanted = (what: ReviewNeed["what"]) => reviews.filter((each) => each.what === what).length;
  return {
    waiting: needs.flatMap(({ goal, need }) =>
      goal.isPrivate ? [] : [{ title: goal.title, need }],
    ),
    asked: {
      question: threads.filter(({ isYours }) => isYours).length,
      suggestion: suggestions.length,
      open: wanted("open"),
      write: wanted("write"),
      sign: wanted("sign"),
      "hand-over": wanted("hand-over"),
    },
  };
}
