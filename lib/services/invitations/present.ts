// Knows how an invitation reads as JSON, and where its link leads.
import type { StoredInvitation } from "../../db/invitations";
import { stateOf } from "../../domain/invitations";
import { settings } from "../../settings";
import type { InvitationJson } from "../../views/people";

export const invitationJson = (
  { planId }: { planId: string },
  { id, email, role, sentAt, ...times }: StoredInvitation,
  now: Date,
): InvitationJson => ({
  id,
  planId,
  email,
  role,
  state: stateOf(times, now),
  sentAt: sentAt.toISOString(),
  expiresAt: times.expiresAt.toISOString(),
});

export const invitationLink = (token: string): string =>
  `${settings().appUrl}/invitations/${token}`;
