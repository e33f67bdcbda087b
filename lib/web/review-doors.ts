// Knows how a browser keeps one's half of a review as it is typed, and takes a review out as a file.
import type { Day } from "../domain/days";
import { reviewMarkdown } from "../format/review-markdown";
import { ExportReview, KeepPart } from "../schemas/reviews";
import { exportSealed } from "../services/reviews/export";
import { reviewPage } from "../services/reviews/page";
import { keepPart } from "../services/reviews/parts";
import { failure, privately, refusal } from "./api/answers";
import { readBody } from "./api/read-body";
import { isAnothers } from "./by";
import { contextOf, currentMember, type Member } from "./current-member";
import { take } from "./limits";
import { isOwnOrigin } from "./origin";
import { parseShape } from "./shape";
import { todayIn } from "./time-zone";

/** Origin, session, limit, strict schema, verb; 200 with the half's new version. */
export async function keepPartDoor(request: Request, reviewId: string): Promise<Response> {
  try {
    if (!isOwnOrigin(request.headers)) return refusal({ code: "door.origin" });
    const member = await currentMember();
    if (member === null) return refusal({ code: "session.none" });
    if (isAnothers(request.headers.get("x-by"), member)) return refusal({ code: "session.other" });
    const limit = await take("draft", member.personId);
    if (!limit.ok) return refusal(limit.problem);
    const body = await readBody(request);
    if (!body.ok) return refusal(body.problem);
    const input = parseShape(KeepPart, { ...body.value, reviewId });
    if (!input.ok) return refusal(input.problem);
    const kept = await keepPart(contextOf(member), input.value);
    return kept.ok ? privately(200, kept.value) : refusal(kept.problem);
  } catch (error) {
    return failure(error, { method: request.method, path: "/reviews/{reviewId}/draft" });
  }
}

/** The review as a file: `format` is json once it is sealed, or md. */
export async function exportReviewDoor(request: Request, reviewId: string): Promise<Response> {
  try {
    const member = await currentMember();
    if (member === null) return refusal({ code: "session.none" });
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const input = parseShape(ExportReview, { ...asked, reviewId });
    if (!input.ok) return refusal(input.problem);
    return input.value.format === "json" ? json(member, reviewId) : markdown(member, reviewId);
  } catch (error) {
    return failure(error, { method: request.method, path: "/reviews/{reviewId}/export" });
  }
}

async function json(member: Member, reviewId: string): Promise<Response> {
  const found = await exportSealed(contextOf(member), { reviewId });
  if (!found.ok) return refusal(found.problem);
  const { form } = found.value;
  return file(
    `${JSON.stringify(found.value, null, 2)}\n`,
    "application/json",
    form.period.to,
    "json",
  );
}

async function markdown(member: Member, reviewId: string): Promise<Response> {
  const found = await reviewPage(contextOf(member), { reviewId });
  if (!found.ok) return refusal(found.problem);
  const { review, names, today } = found.value;
  const dayOf = (at: string) => todayIn(member.timeZone, new Date(at));
  const text = reviewMarkdown({ review, names, dayOf, today });
  return file(text, "text/markdown; charset=utf-8", review.period.to, "md");
}

const file = (text: string, type: string, to: Day, ending: string): Response =>
  new Response(text, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="review-${to}.${ending}"`,
      "cache-control": "private, no-store",
    },
  });
