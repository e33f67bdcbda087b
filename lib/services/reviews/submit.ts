// Handing a half in, and taking it back.
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import { halvesOf } from "../../db/reviews/rows";
import { savePart, saveReview } from "../../db/reviews/write";
import { accept, type Outcome } from "../../domain/problems";
import { isFrozen, recallPart, stateOf, submitPart, told } from "../../domain/reviews/state";
import { markdownToHtml } from "../../format/markdown";
import type { KeepPart, OnReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { holdOwnPart, whereOf } from "./hold";
import { dropLapsed } from "./lapse";
import { livePacket } from "./packet";
import { keepTyped } from "./parts";

type Own = Extract<Awaited<ReturnType<typeof holdOwnPart>>, { ok: true }>["value"];

/** What stands in the half is handed in; the first one in keeps the packet. */
async function handIn(
  tx: Tx,
  context: Context,
  { gate, half }: Own,
  text: string,
): Promise<Outcome<null>> {
  const { review } = gate;
  const halves = halvesOf(review);
  const decided = submitPart(halves, half, text);
  if (!decided.ok) return decided;
  const html = markdownToHtml(text, half);
  if (!html.ok) return html;
  const at = context.now;
  await savePart(tx, review, half, { html: html.value, submittedAt: at });
  const isFirst = !isFrozen(stateOf(halves));
  const packet = isFirst ? await livePacket(tx, gate, context.today) : null;
  const kept = packet && { packet: { packet, eventCount: gate.happened } };
  await saveReview(tx, review, kept ?? {});
  await appendEvents(tx, whereOf(gate), at, told(review.id, decided.value));
  return { ok: true, value: null };
}

/** Hands in what was kept last. */
export const submitPartAsKept = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (!held.ok) return held;
    return handIn(tx, context, held.value, held.value.own.text);
  });

/** Keeps what stands in the form and hands it in, at once. */
export const submitPartAsTyped = (
  context: Context,
  { reviewId, ...words }: KeepPart,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (!held.ok) return held;
    const kept = await keepTyped(tx, held.value, words);
    if (!kept.ok) return kept;
    return handIn(tx, context, held.value, words.text);
  });

/** Takes one's own half back, a signature with it, until the other side has signed. */
export const recallReview = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (!held.ok) return held;
    const { gate, half } = held.value;
    const decided = recallPart(halvesOf(gate.review), half);
    if (!decided.ok) return decided;
    await dropLapsed(tx, gate, context.now);
    await savePart(tx, gate.review, half, { html: null, submittedAt: null, signature: null });
    const isLive = !isFrozen(stateOf(decided.value.next));
    await saveReview(tx, gate.review, isLive ? { packet: null } : {});
    await appendEvents(tx, whereOf(gate), context.now, told(reviewId, decided.value));
    return accept(null);
  });
