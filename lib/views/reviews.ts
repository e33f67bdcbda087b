// What reviews show and the API answers: a half that one may not see is null.
import type { Ritual } from "../domain/blueprint";
import type { Day } from "../domain/days";
import type { ReviewPart } from "../domain/events";
import type { Packet } from "../domain/reviews/packet";
import type { Period } from "../domain/reviews/periods";
import type { Ratings } from "../domain/reviews/ratings";
import type { FocusGoal, SealedReview, Signature } from "../domain/reviews/seal";
import type { ReviewState } from "../domain/reviews/state";
import type { RoomHead } from "./rooms";

/** `version` is there for its author only, while it is a draft: it counts what was typed. */
export type ReviewPartJson = {
  text: string;
  ratings: Ratings;
  submittedAt: string | null;
  version?: number;
};

export type AddendumJson = {
  id: string;
  text: string;
  html: string;
  author: string;
  createdAt: string;
};

/**
 * `planId` is null once the plan is gone. `toSign` is the hash of what is signed by whoever signs now,
 * null while there is nothing to sign. `version` counts what everybody may know of.
 */
export type ReviewJson = {
  id: string;
  planId: string | null;
  ownerId: string;
  managerId: string | null;
  period: Period;
  state: ReviewState["is"];
  packet: Packet;
  self: ReviewPartJson | null;
  manager: ReviewPartJson | null;
  focus: FocusGoal[];
  signatures: Signature[];
  toSign: string | null;
  sealedHash: string | null;
  addenda: AddendumJson[];
  version: number;
};

/** What the viewer may do now. */
export type ReviewActs = {
  write: ReviewPart | null;
  withdraw: boolean;
  recall: boolean;
  sign: boolean;
  focus: boolean;
  addend: boolean;
  /** Who could take over the manager's half; `isOwner` where it becomes a self review. */
  handTo: { id: string; name: string; isOwner: boolean }[];
};

/** Names by id; whoever is gone has none. */
export type ReviewPageView = {
  review: ReviewJson;
  html: { self: string | null; manager: string | null };
  state: ReviewState;
  /** The viewer's own half; null for whoever only reads. */
  part: ReviewPart | null;
  viewerId: string;
  names: Record<string, string>;
  plan: { id: string; title: string } | null;
  /** The named manager stands on the plan no more, or his account is closed. */
  isManagerGone: boolean;
  openGoals: FocusGoal[];
  /** Signatures that stand no more: what was signed has changed since. */
  lapsed: Signature[];
  /** Given by a manager who is gone, for more than there is now: no seal bears it, and his half stays. */
  parted: Signature | null;
  can: ReviewActs;
  today: Day;
};

export type ReviewsRoom = RoomHead & {
  days: Day[];
  next: Day | null;
  due: Day | null;
  /** Proposed for the next one. */
  period: Period;
  canOpen: boolean;
  managers: { id: string; name: string }[];
  rituals: Ritual[];
  reviews: {
    id: string;
    period: Period;
    managerName: string | null;
    isSelf: boolean;
    state: ReviewState;
    sealedAt: string | null;
    /** Something in it is the viewer's to do. */
    waits: boolean;
  }[];
  withdrawn: WithdrawnReview[];
};

/** One that the viewer withdrew or wrote in: only her own words are told, the other half in no form. */
export type WithdrawnReview = {
  id: string;
  period: Period;
  at: string;
  /** From then on it is gone for good. */
  goneAt: string;
  text: string;
  canBringBack: boolean;
};

/** `sha256` is taken over the canonical JSON of `form`; addenda came after it. */
export type SealedExport = {
  format: "cairn-sealed-review";
  sha256: string;
  form: SealedReview;
  addenda: AddendumJson[];
};
