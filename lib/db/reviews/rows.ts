// Knows how a review's rows become what services read.
import type { Role } from "../../access/policy";
import { type Day, day } from "../../domain/days";
import type { ReviewPart } from "../../domain/events";
import type { PlanStatus } from "../../domain/plans";
import type { Packet } from "../../domain/reviews/packet";
import type { Period } from "../../domain/reviews/periods";
import type { Rating } from "../../domain/reviews/ratings";
import type { HalfState, Halves } from "../../domain/reviews/state";

export type StoredPart = {
  half: ReviewPart;
  text: string;
  html: string | null;
  rating: Rating | null;
  version: number;
  submittedAt: Date | null;
  signedAt: Date | null;
  /** Of what was signed. */
  signedHash: string | null;
  /** What was signed, until the review is sealed. */
  signedForm: string | null;
};

export type StoredAddendum = { id: string; authorId: string; text: string; html: string; at: Date };

export type StoredReview = {
  id: string;
  planId: string | null;
  ownerId: string;
  managerId: string | null;
  period: Period;
  version: number;
  packet: Packet | null;
  eventCount: number | null;
  focusIds: string[];
  sealedForm: string | null;
  sealedHash: string | null;
  sealedAt: Date | null;
  /** Who withdrew it; null while it stands. */
  withdrawnById: string | null;
  self: StoredPart;
  manager: StoredPart | null;
  addenda: StoredAddendum[];
};

/** The plan around it; null once that is gone or hidden, or out of the viewer's reach. */
export type PlanAround = {
  id: string;
  title: string;
  status: PlanStatus;
  startsOn: Day;
  endsOn: Day;
  roles: Role[];
};

type PartInJson = Omit<StoredPart, "submittedAt" | "signedAt"> & {
  submittedAt: string | null;
  signedAt: string | null;
};

export type ReviewInJson = Omit<
  StoredReview,
  "period" | "sealedAt" | "self" | "manager" | "addenda"
> & {
  from: string;
  to: string;
  sealedAt: Date | null;
  parts: PartInJson[];
  addenda: (Omit<StoredAddendum, "at"> & { at: string })[];
};

// to_jsonb writes instants with an offset.
const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

const partOf = (row: PartInJson): StoredPart => ({
  half: row.half,
  text: row.text,
  html: row.html,
  rating: row.rating,
  version: row.version,
  submittedAt: instant(row.submittedAt),
  signedAt: instant(row.signedAt),
  signedHash: row.signedHash,
  signedForm: row.signedForm,
});

export function reviewOf(row: ReviewInJson): StoredReview {
  const self = row.parts.find(({ half }) => half === "self");
  const manager = row.parts.find(({ half }) => half === "manager");
  if (!self) throw new Error(`review ${row.id} has no self part`);
  const { from, to, parts: _, addenda, ...rest } = row;
  return {
    ...rest,
    period: { from: day(from), to: day(to) },
    self: partOf(self),
    manager: manager ? partOf(manager) : null,
    addenda: addenda.map(({ at, ...addendum }) => ({ ...addendum, at: new Date(at) })),
  };
}

const halfState = (part: { submittedAt: unknown; signedAt: unknown }): HalfState =>
  part.signedAt ? "signed" : part.submittedAt ? "submitted" : "draft";

export const halvesOf = ({ self, manager }: Pick<StoredReview, "self" | "manager">): Halves => ({
  self: halfState(self),
  manager: manager && halfState(manager),
});

/** How far a half is, and none of its words. */
export type HalfInJson = { half: ReviewPart; submittedAt: string | null; signedAt: string | null };

export function halvesOfJson(parts: readonly HalfInJson[]): Halves {
  const of = (half: ReviewPart) => parts.find((part) => part.half === half);
  const [self, manager] = [of("self"), of("manager")];
  return { self: self ? halfState(self) : "draft", manager: manager ? halfState(manager) : null };
}
