// Who was asked looks at it, comes, or declines. A link is good once, for the address it was sent to.
import type { Scope } from "../../access/permit";
import { sightsOf } from "../../access/sights";
import { recordAccount } from "../../db/account-events";
import { db, type Tx, transaction } from "../../db/client";
import { appendEvents } from "../../db/events";
import {
  declineInvitation as declineRow,
  holdInvitation,
  type OpenInvitation,
  readInvitation,
  spendInvitation,
} from "../../db/invitations";
import { addParticipant, isOnPlan } from "../../db/participants";
import { editPerson, type OwnAddress, ownAddress } from "../../db/people";
import { mayAnswer, maySignUp } from "../../domain/invitations";
import { joins } from "../../domain/participants";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { AnswerInvitation } from "../../schemas/people";
import { settings } from "../../settings";
import type { InvitationPage, Joined } from "../../views/people";
import { change } from "../change";
import type { Context } from "../context";
import { hashToken } from "../secrets/random-token";
import type { Visit } from "../visit";

const SPENT = refuse({ code: "invitation.spent" });

/** The invitation behind a link that is still good. */
export const openInvitation = (token: string, now: Date): Promise<OpenInvitation | null> =>
  readInvitation(db(), { tokenHash: hashToken(token), now });

type Asker = { name: string; email: string } | null;

/** What a link leads to, for whoever holds it: what the plan is called, whose it is and what one would
 * see, and nothing that stands in it. */
export async function invitationPage(
  asker: Asker,
  { token, now }: { token: string; now: Date },
): Promise<Outcome<InvitationPage>> {
  const found = await openInvitation(token, now);
  if (found === null) return SPENT;
  const { planTitle, owner, role, email, expiresAt, goals } = found;
  return accept({
    ...{ planTitle, owner, role, email, expiresAt, goals },
    sights: sightsOf(role),
    canSignUp: maySignUp(settings().signUp, { isFirst: false, invitation: found }),
    asker: standingOf(asker, found),
  });
}

function standingOf(asker: Asker, { email }: OpenInvitation): InvitationPage["asker"] {
  if (asker === null) return { is: "nobody" };
  return asker.email === email ? { is: "invited" } : { is: "other", ...asker };
}

/** The person whom the link was sent to comes onto the plan. */
export const acceptInvitation = (
  context: Context,
  { token }: AnswerInvitation,
): Promise<Outcome<Joined>> =>
  change(context, "self.edit", async (tx, scope) => {
    const answered = await answering(tx, scope, token, context.now);
    if (!answered.ok) return answered;
    const { invitation, person } = answered.value;
    if (!person.isConfirmed) await confirm(tx, scope, context.now);
    return accept(
      await join(tx, scope.personId, { ...invitation, name: person.name }, context.now),
    );
  });

/** The person whom the link was sent to does not come; nobody can with this link any more. */
export const declineInvitation = (
  context: Context,
  { token }: AnswerInvitation,
): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    const answered = await answering(tx, scope, token, context.now);
    if (!answered.ok) return answered;
    return decline(tx, answered.value.invitation, scope.personId, context.now);
  });

/** Whoever holds the link and is not signed in. Who that is nobody knows, so nobody is named, and it is
 * not told whether the address has an account: the invitation itself stands for her. */
export const declineByLink = (
  { now }: Pick<Visit, "now">,
  { token }: AnswerInvitation,
): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    const invitation = await holdInvitation(tx, { tokenHash: hashToken(token), now });
    if (invitation === null) return SPENT;
    return decline(tx, invitation, invitation.id, now);
  });

async function decline(
  tx: Tx,
  invitation: OpenInvitation,
  personId: string,
  at: Date,
): Promise<Outcome<null>> {
  const { id: invitationId, planId, role } = invitation;
  await declineRow(tx, invitation, at);
  const event = { verb: "invitation.declined" as const, figures: { invitationId, role } };
  await appendEvents(tx, { planId, personId }, at, [event]);
  return accept(null);
}

async function answering(
  tx: Tx,
  scope: Scope,
  token: string,
  now: Date,
): Promise<Outcome<{ invitation: OpenInvitation; person: OwnAddress }>> {
  const invitation = await holdInvitation(tx, { tokenHash: hashToken(token), now });
  const person = await ownAddress(tx, scope);
  if (invitation === null || person === null) return SPENT;
  const isOwner = invitation.ownerId === scope.personId;
  const allowed = mayAnswer({ email: person.email, isOwner }, invitation);
  return allowed.ok ? accept({ invitation, person }) : allowed;
}

/** Following the link shows that the mailbox is hers. */
async function confirm(tx: Tx, scope: Scope, at: Date): Promise<void> {
  await editPerson(tx, scope, { emailConfirmedAt: at });
  await recordAccount(tx, { personId: scope.personId, verb: "account.email-confirmed", at });
}

async function join(
  tx: Tx,
  personId: string,
  { name, ...invitation }: OpenInvitation & { name: string },
  at: Date,
): Promise<Joined> {
  const { planId, role } = invitation;
  await spendInvitation(tx, invitation);
  const isThere = await isOnPlan(tx, { planId, personId });
  if (await addParticipant(tx, { planId, personId, role, since: at })) {
    await appendEvents(tx, { planId, personId }, at, [joins(role, { isThere })]);
  }
  return { planId, personId, name, role };
}

/** What a new account may start with: a live invitation for exactly its address. */
export async function invitationFor(
  tx: Tx,
  { token, email }: { token: string; email: string },
  now: Date,
): Promise<Outcome<OpenInvitation>> {
  const invitation = await holdInvitation(tx, { tokenHash: hashToken(token), now });
  if (invitation === null) return SPENT;
  const allowed = mayAnswer({ email, isOwner: false }, invitation);
  return allowed.ok ? accept(invitation) : allowed;
}

/** The person who just made her account by an invitation is on the plan with it. */
export const joinAsNew = (
  tx: Tx,
  { personId, name }: { personId: string; name: string },
  invitation: OpenInvitation,
  now: Date,
): Promise<Joined> => join(tx, personId, { ...invitation, name }, now);
