// Knows whom one may ask onto a plan, and when an invitation is still worth an answer.
import type { PlanStatus } from "./plans";
import { accept, type Outcome, refuse } from "./problems";
import type { GuestRole, Role } from "./roles";

export const INVITATION_DAYS = 7;
/** People and invitations on one plan, together. */
export const MOST_ON_PLAN = 100;

export type InvitationState = "pending" | "expired" | "declined";

/** Until when a link sent now is good. */
export const goodUntil = (sentAt: Date): Date =>
  new Date(sentAt.getTime() + INVITATION_DAYS * 86_400_000);

/** At its last instant an invitation has run out; one that was declined stays so. */
export function stateOf(
  { expiresAt, declinedAt }: { expiresAt: Date; declinedAt: Date | null },
  now: Date,
): InvitationState {
  if (declinedAt !== null) return "declined";
  return now < expiresAt ? "pending" : "expired";
}

/** Who is on the plan and who was asked; addresses in lower case. */
export type Company = {
  status: PlanStatus;
  people: readonly { email: string; role: Role }[];
  invitations: readonly { email: string; state: InvitationState }[];
};

/** Whether the owner may ask this address in this role; other roles of the same person do not matter. */
export function mayInvite(
  { email, role }: { email: string; role: GuestRole },
  { status, people, invitations }: Company,
): Outcome<null> {
  const same = people.filter((person) => person.email === email);
  if (status === "draft") return refuse({ code: "invitation.draft" });
  if (same.some((person) => person.role === "owner")) {
    return refuse({ code: "invitation.yourself" });
  }
  if (same.some((person) => person.role === role)) {
    return refuse({ code: "invitation.already-there", role });
  }
  if (invitations.some((each) => each.email === email && each.state === "pending")) {
    return refuse({ code: "invitation.pending" });
  }
  if (people.length + invitations.length >= MOST_ON_PLAN) {
    return refuse({ code: "invitation.too-many", limit: MOST_ON_PLAN });
  }
  return accept(null);
}

/** Who may make an account: anybody, who is invited, or nobody but by an administrator. */
type SignUpRule = "open" | "invitation" | "closed";

/**
 * Whether somebody may make her own account by that rule, by her `invitation` where she has one. Where
 * invitations are needed, somebody has to be there first who can write one. Nobody has to be known to
 * play in a demo, so its invitations open nothing.
 */
export function maySignUp(
  rule: SignUpRule,
  { isFirst, invitation }: { isFirst: boolean; invitation: { isInDemo: boolean } | null },
): boolean {
  const isInvited = invitation !== null && !invitation.isInDemo;
  return rule === "open" || (rule === "invitation" && (isFirst || isInvited));
}

/** Only the address it was sent to may answer, and nobody becomes a guest on her own plan. */
export function mayAnswer(
  person: { email: string; isOwner: boolean },
  invitation: { email: string },
): Outcome<null> {
  if (person.email !== invitation.email) return refuse({ code: "invitation.not-yours" });
  return person.isOwner ? refuse({ code: "invitation.yourself" }) : accept(null);
}
