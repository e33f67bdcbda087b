// What a plan's history shows.
import type { DomainEvent } from "../domain/events";
import type { Measure } from "../domain/measures";
import type { RoomHead } from "./rooms";

/** `actor` is null once the account is gone; `goal` is null where the event is about the plan. */
export type Happening = {
  id: string;
  /** RFC 3339, UTC. */
  at: string;
  actor: string | null;
  /** Whom it is about beside who acted; null where nobody is, or the account is gone. */
  person: string | null;
  goal: { id: string; title: string; measure: Measure; isDeleted: boolean } | null;
  event: DomainEvent;
};

/** Latest first; `earlier` is the cursor of the page before this one. */
export type HistoryRoom = RoomHead & {
  isOwner: boolean;
  happenings: Happening[];
  earlier: string | null;
};
