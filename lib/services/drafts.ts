// Drafts: kept as typed, found again on any device, gone once sent or after thirty days. They are
// the person's own words, so they leave no event and need no right on the plan they are about.
import { permit } from "../access/permit";
import { db } from "../db/client";
import {
  closeDraft as close,
  dropDraft,
  draftsAbout as found,
  putDraft,
  thinDrafts,
} from "../db/drafts";
import { isId } from "../db/ids";
import { accept, type Outcome } from "../domain/problems";
import type { DraftPlace, KeepDraft } from "../schemas/drafts";
import type { Drafts } from "../views/drafts";
import type { Context } from "./context";

export const DRAFT_DAYS = 30;
const MOST_DRAFTS = 100;
const DAY_MS = 86_400_000;

/** Keeps what is in the form now; nothing in it takes the draft away. */
export async function keepDraft(context: Context, input: KeepDraft): Promise<Outcome<null>> {
  const scope = permit(context.viewer, "self.edit");
  if (!scope.ok) return scope;
  const { showing, fields } = input;
  if (Object.keys(fields).length === 0) {
    await dropDraft(db(), scope.value, input);
    return accept(null);
  }
  await putDraft(db(), scope.value, input, { showing, fields, at: context.now });
  await thinDrafts(db(), scope.value, MOST_DRAFTS);
  return accept(null);
}

/** The form was sent. */
export async function closeDraft(
  context: Context,
  { showing, ...place }: DraftPlace & { showing: string },
): Promise<Outcome<null>> {
  const scope = permit(context.viewer, "self.edit");
  if (!scope.ok) return scope;
  await close(db(), scope.value, place, { showing, at: context.now });
  return accept(null);
}

/** Drafts saved before are no more. */
export const draftsSince = (now: Date): Date => new Date(now.getTime() - DRAFT_DAYS * DAY_MS);

/** What the viewer typed about a goal or a plan and did not send. */
export async function draftsAbout(context: Context, about: string): Promise<Outcome<Drafts>> {
  const scope = permit(context.viewer, "self.read");
  if (!scope.ok) return scope;
  if (!isId(about)) return accept({});
  const drafts = await found(db(), scope.value, about, draftsSince(context.now));
  return accept(
    Object.fromEntries(drafts.map(({ form, fields, savedAt }) => [form, { fields, savedAt }])),
  );
}
