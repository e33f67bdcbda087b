// What the inbox shows.
import type { Day } from "../domain/days";
import type { Rhythm } from "../domain/digests";
import type { DomainEvent } from "../domain/events";
import type { Measure } from "../domain/measures";
import type { NotificationKind } from "../domain/notifications";

/** `actor` is null once the account is gone; `goal` where the event is about the plan. */
export type Notification = {
  id: string;
  /** RFC 3339, UTC. */
  at: string;
  isUnread: boolean;
  plan: { id: string; title: string; isOwn: boolean; owner: string };
  actor: string | null;
  /** Whom it is about beside who acted. */
  person: string | null;
  goal: { id: string; title: string; measure: Measure; isDeleted: boolean } | null;
  event: DomainEvent;
};

/** Latest first; `earlier` is the cursor of the page before this one. */
export type Inbox = { today: Day; notifications: Notification[]; earlier: string | null };

export type NotificationChoice = {
  digest: Rhythm;
  told: NotificationKind[];
  isConfirmed: boolean;
};
