// A review between an owner and her manager, brought as far as a test wants it.
import { day } from "@/lib/domain/days";
import type { ReviewPart } from "@/lib/domain/events";
import type { PacketGoal } from "@/lib/domain/reviews/packet";
import { openReview } from "@/lib/services/reviews/open";
import { editReview } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { submitPartAsKept } from "@/lib/services/reviews/submit";
import type { ReviewJson } from "@/lib/views/reviews";
import type { Person } from "./people";
import { must } from "./plans";

export const QUARTER = { from: day("2026-02-01"), to: day("2026-03-15") };

export const STAGES = ["open", "half", "submitted", "half-signed", "signed"] as const;
export type Stage = (typeof STAGES)[number];

/** What each side writes where a test does not care: words that are found nowhere else. */
export const WORDS: Record<ReviewPart, string> = {
  self: "Marmot whistles over the scree",
  manager: "Ptarmigan feathers in the snow",
};

type Sides = { owner: Person; manager: Person | null };

/** Opens a review for the quarter. */
export const openedBy = async (owner: Person, planId: string): Promise<ReviewJson> =>
  must(await openReview(owner.context, { planId, period: QUARTER }));

export const writes = async (who: Person, reviewId: string, part: ReviewPart, text = WORDS[part]) =>
  must(await editReview(who.context, { reviewId, [part]: { text } }));

export async function handsIn(
  who: Person,
  reviewId: string,
  part: ReviewPart,
): Promise<ReviewJson> {
  await writes(who, reviewId, part);
  return must(await submitPartAsKept(who.context, { reviewId }));
}

/** Opens a review and leads it to a stage; the owner is always first. */
export async function reviewAt(
  { owner, manager }: Sides,
  planId: string,
  stage: Stage,
): Promise<string> {
  const { id } = await openedBy(owner, planId);
  const steps: (() => Promise<unknown>)[] = [
    () => handsIn(owner, id, "self"),
    async () => manager && handsIn(manager, id, "manager"),
    async () => must(await signReview(owner.context, { reviewId: id })),
    async () => manager && must(await signReview(manager.context, { reviewId: id })),
  ];
  for (const step of steps.slice(0, STAGES.indexOf(stage))) await step();
  return id;
}

/** The packet as this person reads it. */
export const packetOf = async (who: Person, reviewId: string) =>
  must(await readReview(who.context, { reviewId })).packet;

/** A goal in it, where it is. */
export const goalIn = async (
  who: Person,
  reviewId: string,
  goalId: string,
): Promise<PacketGoal | undefined> =>
  (await packetOf(who, reviewId)).goals.find((goal) => goal.goalId === goalId);
