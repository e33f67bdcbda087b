// The broom: takes away for good what was deleted a month ago and what has run out.
import { db, transaction } from "../db/client";
import { dropWorlds } from "../db/demo";
import { dropDrafts } from "../db/drafts";
import { dropExpired, dropInvitations } from "../db/expiry";
import { forgetKeys } from "../db/idempotency";
import { dropMails } from "../db/mails";
import { forgetDeleted } from "../db/moderation";
import { sweepHidden } from "../db/plans";
import { dropWithdrawn } from "../db/reviews/withdrawn";
import { DRAFT_DAYS } from "./drafts";

const DAY_MS = 86_400_000;
/** As long as a deleted plan or goal, or a review that was withdrawn, can be brought back. */
export const KEPT_DAYS = 30;
/** As long as the same request sent twice is known to be the same. */
export const KEYS_DAYS = 7;

/** As long as a mail that went can be asked about; and as long as one is tried. */
export const SENT_DAYS = 30;
export const TRIED_DAYS = 7;

export type Swept = {
  hidden: number;
  reviews: number;
  expired: number;
  keys: number;
  worlds: number;
  drafts: number;
  invitations: number;
  comments: number;
  mails: number;
};

/** Sweeps once; returns how many things of each kind went. */
export async function sweep(now: Date): Promise<Swept> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    hidden: await transaction((tx) => sweepHidden(tx, ago(KEPT_DAYS))),
    reviews: await dropWithdrawn(db(), ago(KEPT_DAYS)),
    expired: await dropExpired(db(), now),
    keys: await forgetKeys(db(), ago(KEYS_DAYS)),
    invitations: await dropInvitations(db(), ago(KEPT_DAYS)),
    drafts: await dropDrafts(db(), ago(DRAFT_DAYS)),
    comments: await forgetDeleted(db(), ago(KEPT_DAYS)),
    mails: await transaction((tx) =>
      dropMails(tx, { sent: ago(SENT_DAYS), waiting: ago(TRIED_DAYS) }),
    ),
    worlds: await transaction((tx) => dropWorlds(tx, { now })),
  };
}

/** Sweeps once a day for as long as the process lives; a failure is told and tried again tomorrow. */
export function sweepDaily(): void {
  const timer = setInterval(() => {
    sweep(new Date()).catch((error: unknown) => console.error("The daily sweep failed:", error));
  }, DAY_MS);
  timer.unref();
}
