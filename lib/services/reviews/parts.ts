// Writing one's own half of a review. What is typed is a draft: it leaves no event, and nobody else
// can tell that it was.
import type { Tx } from "../../db/client";
import type { StoredPart } from "../../db/reviews/rows";
import { halvesOf } from "../../db/reviews/rows";
import { savePart } from "../../db/reviews/write";
import type { ReviewPart } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { Rating } from "../../domain/reviews/ratings";
import { writePart } from "../../domain/reviews/state";
import type { EditReview, KeepPart } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { focusOn } from "./focus";
import { type HeldReview, holdOwnPart, holdReview } from "./hold";

type Words = { text: string; rating?: Rating | null | undefined; version?: number | undefined };
type Own = { gate: HeldReview; half: ReviewPart; own: StoredPart };

/** Keeps the words; an older version is refused with what another window wrote. */
export async function keepTyped(
  tx: Tx,
  { gate, half, own }: Own,
  { text, rating, version }: Words,
): Promise<Outcome<{ version: number }>> {
  const open = writePart(halvesOf(gate.review), half);
  if (!open.ok) return open;
  // What another window wrote is no other text where it is the same.
  const isSame = text === own.text && (rating === undefined || rating === own.rating);
  if (version !== undefined && version !== own.version && !isSame) {
    const latest = { text: own.text, rating: own.rating, version: own.version };
    return refuse({ code: "version.old", yours: version, current: own.version, latest });
  }
  await savePart(
    tx,
    gate.review,
    half,
    { text, ...(rating === undefined ? {} : { rating }) },
    { isTyped: true },
  );
  return accept({ version: own.version + 1 });
}

/**
 * As typed, from the page. Where the review was withdrawn meanwhile, the words of a page still open are
 * kept all the same, and its author is told where to find them.
 */
export const keepPart = (
  context: Context,
  { reviewId, ...words }: KeepPart,
): Promise<Outcome<{ version: number; isWithdrawn?: true }>> =>
  change(context, "review.write", async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (held.ok) return keepTyped(tx, held.value, words);
    const late = await holdOwnPart(tx, scope, reviewId, { isWithdrawn: true });
    const kept = late.ok ? await keepTyped(tx, late.value, words) : held;
    return kept.ok ? accept({ ...kept.value, isWithdrawn: true as const }) : kept;
  });

/** Changes one's own half, and what is agreed on for the next quarter. */
export const editReview = (
  context: Context,
  { reviewId, focus, ...parts }: EditReview,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const halves = (["self", "manager"] as const).filter((half) => parts[half] !== undefined);
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    if (halves.some((half) => half !== held.value.part)) return refuse({ code: "forbidden" });
    for (const half of halves) {
      const [own, words] = [held.value.review[half], parts[half]];
      if (!own || !words) return refuse({ code: "forbidden" });
      const { text, ratings, version } = words;
      const rating = ratings && (ratings.overall ?? null);
      const kept = await keepTyped(tx, { gate: held.value, half, own }, { text, rating, version });
      if (!kept.ok) return kept;
    }
    if (focus) {
      const chosen = await focusOn(tx, held.value, focus, context.now);
      if (!chosen.ok) return chosen;
    }
    return accept(null);
  });
