"use server";
// Doors to share links.
import { CreateShare, OnShare } from "../schemas/shares";
import { createShare as create, revokeShare as revoke } from "../services/shares/links";
import { formAction } from "../web/form-action";
import { asFlag, asNumber } from "../web/read-form";

export const createShare = formAction(CreateShare, create, {
  fields: { days: asNumber, notes: asFlag, milestones: asFlag, evidence: asFlag },
  isKeyless: true,
});
export const revokeShare = formAction(OnShare, revoke, {
  say: () => "The link is taken back. It shows nothing any more.",
});
