// The inbox: what others did on one's plans, permitted again each time it is shown.
import { recordAccount } from "../db/account-events";
import { newsSince } from "../db/news";
import { muteKinds, notificationSettings, setRhythm } from "../db/notification-settings";
import { notificationsOf, type StoredNotification, seeInbox } from "../db/notifications";
import { NOTIFICATION_KINDS } from "../domain/notifications";
import { accept, type Outcome } from "../domain/problems";
import type { EditNotifications, SeeInbox } from "../schemas/notifications";
import type { Inbox, Notification, NotificationChoice } from "../views/notifications";
import { change, look } from "./change";
import type { Context } from "./context";

export const NEWS_A_PAGE = 40;

/** One page of news, latest first; `before` is the id of the last event seen. */
export const readInbox = (
  context: Context,
  { before, take = NEWS_A_PAGE }: { before?: string | undefined; take?: number | undefined } = {},
): Promise<Outcome<Inbox>> =>
  look(context, "self.read", async (db, scope) => {
    const { now, today } = context;
    const page = { after: newsSince(now), until: now, before, take: take + 1 };
    const found = await notificationsOf(db, scope, page);
    const shown = found.slice(0, take);
    return accept({
      today,
      notifications: shown.map(viewOf),
      earlier: found.length > take ? (shown.at(-1)?.id ?? null) : null,
    });
  });

const viewOf = ({ at, goal, ...news }: StoredNotification): Notification => ({
  ...news,
  at: at.toISOString(),
  goal: goal && {
    id: goal.id,
    title: goal.title,
    measure: goal.measure,
    isDeleted: goal.isDeleted,
  },
});

/** Everything until the latest news shown is read; what comes later is not. */
export const markInboxRead = (context: Context, { until }: SeeInbox): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    const shown = new Date(until);
    await seeInbox(tx, scope, shown < context.now ? shown : context.now);
    return accept(null);
  });

export const readNotificationSettings = (context: Context): Promise<Outcome<NotificationChoice>> =>
  look(context, "self.read", async (db, scope) => {
    const { muted, ...rest } = await notificationSettings(db, scope);
    return accept({ ...rest, told: NOTIFICATION_KINDS.filter((kind) => !muted.includes(kind)) });
  });

/** Chooses what the inbox tells of, and how often a mail sums it up. */
export const editNotifications = (
  context: Context,
  { digest, ...told }: EditNotifications,
): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    const muted = NOTIFICATION_KINDS.filter((kind) => !told[kind]);
    await muteKinds(tx, scope, muted);
    await setRhythm(tx, scope, digest, context.now);
    const { personId } = scope;
    await recordAccount(tx, { personId, verb: "account.edited", at: context.now });
    return accept(null);
  });
