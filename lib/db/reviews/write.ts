// Knows how a review is kept: opened, written in, handed in, signed, sealed. Its plan is held.
import type { ReviewPart } from "../../domain/events";
import type { Packet } from "../../domain/reviews/packet";
import type { Period } from "../../domain/reviews/periods";
import type { Rating } from "../../domain/reviews/ratings";
import { rowsTouched, type Tx } from "../client";
import type { Gate } from "../gate";
import { Prisma } from "../generated/client";
import { dateOf } from "../rows";
import type { StoredAddendum, StoredReview } from "./rows";

/** A new review with its empty halves. */
export async function insertReview(
  tx: Tx,
  gate: Gate,
  { period, managerId, at }: { period: Period; managerId: string | null; at: Date },
): Promise<string> {
  const halves = managerId === null ? (["self"] as const) : (["self", "manager"] as const);
  const { id } = await tx.review.create({
    data: {
      planId: gate.planId,
      ownerId: gate.ownerId,
      managerId,
      from: dateOf(period.from),
      to: dateOf(period.to),
      openedAt: at,
      focusIds: [],
      parts: { create: halves.map((half) => ({ half })) },
    },
    select: { id: true },
  });
  return id;
}

type PartChange = {
  text?: string;
  html?: string | null;
  rating?: Rating | null;
  submittedAt?: Date | null;
  signature?: { at: Date; hash: string; form: string } | null;
};

/** Changes one half; `isTyped` where its author typed, which nobody else's version counts. */
export async function savePart(
  tx: Tx,
  { id: reviewId }: StoredReview,
  half: ReviewPart,
  { signature, ...change }: PartChange,
  { isTyped = false } = {},
): Promise<void> {
  const { at = null, hash = null, form = null } = signature ?? {};
  const signed = { signedAt: at, signedHash: hash, signedForm: form };
  await tx.reviewPart.update({
    where: { reviewId_half: { reviewId, half } },
    data: {
      ...change,
      ...(signature !== undefined && signed),
      ...(isTyped && { version: { increment: 1 } }),
    },
    select: { version: true },
  });
}

type ReviewChange = {
  managerId?: string | null;
  /** Null makes it live again. */
  packet?: { packet: Packet; eventCount: number } | null;
  focusIds?: string[];
  seal?: { form: string; hash: string; at: Date };
};

/** Changes what all sides may know of; the version is one higher. */
export async function saveReview(
  tx: Tx,
  { id }: StoredReview,
  change: ReviewChange,
): Promise<void> {
  const { packet, seal, ...rest } = change;
  await tx.review.update({
    where: { id },
    data: {
      ...rest,
      ...(packet === null && { packet: Prisma.DbNull, eventCount: null }),
      ...(packet && { packet: packet.packet, eventCount: packet.eventCount }),
      ...(seal && { sealedForm: seal.form, sealedHash: seal.hash, sealedAt: seal.at }),
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Before it is sealed: what each signed is in the seal, what was hidden since in neither. */
export async function dropSignedForms(tx: Tx, { id: reviewId }: StoredReview): Promise<void> {
  await tx.reviewPart.updateMany({ where: { reviewId }, data: { signedForm: null } });
}

/** The manager's half begins anew, or is no more: what stood in it is gone. */
export async function renewManagerPart(
  tx: Tx,
  { id: reviewId }: StoredReview,
  { isWanted }: { isWanted: boolean },
): Promise<void> {
  await tx.reviewPart.deleteMany({ where: { reviewId, half: "manager" } });
  if (isWanted) await tx.reviewPart.create({ data: { reviewId, half: "manager" } });
}

export async function insertAddendum(
  tx: Tx,
  { id: reviewId }: StoredReview,
  addendum: Omit<StoredAddendum, "id">,
): Promise<string> {
  const data = { reviewId, ...addendum };
  return (await tx.reviewAddendum.create({ data, select: { id: true } })).id;
}

/** The goals of the next quarter, marked as such, and no others of the plan. */
export async function markFocus(tx: Tx, planId: string, goalIds: readonly string[]): Promise<void> {
  await rowsTouched(tx)`
    UPDATE "Goal" SET "isFocus" = id = ANY(${goalIds}::uuid[])
    WHERE "planId" = ${planId}::uuid AND "isFocus" <> (id = ANY(${goalIds}::uuid[]))`;
}
