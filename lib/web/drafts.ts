// Knows how a browser keeps what is typed: not an action, for actions wait for each other and show
// the page again; and how a form that was sent closes its draft, or one that was refused becomes one.
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { type Outcome, refuse } from "../domain/problems";
import { DraftPlace, KeepDraft } from "../schemas/drafts";
import type { Context } from "../services/context";
import { closeDraft, keepDraft } from "../services/drafts";
import { failure, privately, refusal } from "./api/answers";
import { readBody } from "./api/read-body";
import { isAnothers } from "./by";
import { contextOf, currentMember } from "./current-member";
import { take } from "./limits";
import { isOwnOrigin } from "./origin";
import { parseShape } from "./shape";

/** Origin, session, limit, strict schema, verb; 204 when it is kept. */
export async function keepDraftDoor(request: Request): Promise<Response> {
  try {
    if (!isOwnOrigin(request.headers)) return refusal({ code: "door.origin" });
    const member = await currentMember();
    if (member === null) return refusal({ code: "session.none" });
    if (isAnothers(request.headers.get("x-by"), member)) return refusal({ code: "session.other" });
    const limit = await take("draft", member.personId);
    if (!limit.ok) return refusal(limit.problem);
    const body = await readBody(request);
    if (!body.ok) return refusal(body.problem);
    const input = parseShape(KeepDraft, body.value);
    if (!input.ok) return refusal(input.problem);
    const kept = await keepDraft(contextOf(member), input.value);
    return kept.ok ? privately(204, null) : refusal(kept.problem);
  } catch (error) {
    return failure(error, { method: request.method, path: "/drafts" });
  }
}

/** A form that names its draft ("log:GOAL") closes it once it was sent. */
export async function closeDraftOf(context: Context, form: FormData): Promise<void> {
  const place = DraftPlace.safeParse(placeIn(form));
  if (place.success)
    await closeDraft(context, { ...place.data, showing: String(form.get("_key")) });
}

/** Keeps these texts of a form that was refused and names its draft, as its next showing will have them. */
export async function keepDraftOf(
  form: FormData,
  fields: Record<string, string>,
): Promise<Outcome<null>> {
  if (!isOwnOrigin(await headers())) return refuse({ code: "door.origin" });
  const member = await currentMember();
  if (member === null) return refuse({ code: "session.none" });
  const limit = await take("draft", member.personId);
  if (!limit.ok) return limit;
  const draft = parseShape(KeepDraft, { ...placeIn(form), showing: randomUUID(), fields });
  return draft.ok ? keepDraft(contextOf(member), draft.value) : draft;
}

function placeIn(form: FormData) {
  const [which, about] = String(form.get("_draft")).split(":");
  return { form: which, about };
}
