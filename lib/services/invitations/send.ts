// The owner asks somebody onto her plan, asks again, or takes it back. The link is told once.
import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/client";
import { isInDemo } from "../../db/demo";
import { appendEvents } from "../../db/events";
import { type Gate, openPlan, peopleOf } from "../../db/gate";
import {
  addInvitation,
  invitationsOf,
  removeInvitation,
  renewInvitation,
  type StoredInvitation,
} from "../../db/invitations";
import { participantsOf } from "../../db/participants";
import { goodUntil, mayInvite, maySignUp, stateOf } from "../../domain/invitations";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnInvitation, SendInvitation } from "../../schemas/people";
import type { OnPlan } from "../../schemas/plans";
import { settings } from "../../settings";
import type { Page } from "../../views/json";
import type { InvitationJson, InvitationSent } from "../../views/people";
import { change, look } from "../change";
import type { Context } from "../context";
import { holdPlan } from "../hold";
import { sendsMail } from "../mail/deliver";
import { invitationMail } from "../mail/letters";
import { enqueueMail } from "../mail/outbox";
import { hashToken, newToken, tokenFor } from "../secrets/random-token";
import { invitationJson, invitationLink } from "./present";

/** Asks an address onto the plan in a role. */
export const sendInvitation = (
  context: Context,
  { planId, email, role }: SendInvitation,
): Promise<Outcome<InvitationSent>> =>
  withLink(context, "invitation.send", async (tx, gate, newLink) => {
    const [people, invitations] = await Promise.all([
      participantsOf(tx, gate),
      invitationsOf(tx, gate),
    ]);
    const known = invitations.map((each) => ({ ...each, state: stateOf(each, context.now) }));
    const { status } = gate;
    const allowed = mayInvite({ email, role }, { status, people, invitations: known });
    if (!allowed.ok) return allowed;
    const link = newLink(randomUUID());
    await addInvitation(tx, gate, { ...link, email, role });
    return accept({ ...link, email, role, declinedAt: null });
  })(planId);

/** Asks again with another link, good for another seven days; the one before is dead. */
export const sendAgain = (
  context: Context,
  { planId, invitationId }: OnInvitation,
): Promise<Outcome<InvitationSent>> =>
  withLink(context, "invitation.send", async (tx, gate, newLink) => {
    const found = (await invitationsOf(tx, gate)).find(({ id }) => id === invitationId);
    if (!found) return refuse({ code: "not-found" });
    const link = newLink(found.id);
    await renewInvitation(tx, gate, link);
    return accept({ ...found, ...link, declinedAt: null });
  })(planId);

/** Takes an invitation back: its link leads nowhere. One that ran out or was declined is put away. */
export const revokeInvitation = (
  context: Context,
  { planId, invitationId }: OnInvitation,
): Promise<Outcome<null>> =>
  change(context, "invitation.revoke", async (tx, scope) => {
    const held = await holdPlan(tx, scope, planId);
    if (!held.ok) return held;
    const found = (await invitationsOf(tx, held.value)).find(({ id }) => id === invitationId);
    if (!found) return refuse({ code: "not-found" });
    await removeInvitation(tx, held.value, found.id);
    if (stateOf(found, context.now) === "pending") {
      const figures = { invitationId, role: found.role };
      await appendEvents(tx, held.value, context.now, [{ verb: "invitation.revoked", figures }]);
    }
    return accept(null);
  });

/** Who was asked and has not come, the first asked first. */
export const listInvitations = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<Page<InvitationJson>>> =>
  look(context, "people.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const rows = await invitationsOf(db, opened.value);
    const items = rows.map((each) => invitationJson(opened.value, each, context.now));
    return accept({ items, nextCursor: null });
  });

type NewLink = (id: string) => { id: string; tokenHash: string; sentAt: Date; expiresAt: Date };
type Asking = (tx: Tx, gate: Gate, newLink: NewLink) => Promise<Outcome<StoredInvitation>>;

/**
 * Does the asking, writes it down, has the link mailed and tells it. Beside the waiting mail only its
 * hash is kept, in the answer for a second asking too: there the same link is made anew from the
 * answer and our secret.
 */
const withLink =
  (context: Context, verb: "invitation.send", ask: Asking) =>
  async (planId: string): Promise<Outcome<InvitationSent>> => {
    const { now, idempotency } = context;
    let token = newToken();
    const secretOf = (id: string, sentAt: string) =>
      idempotency ? tokenFor(`invitation ${id} ${sentAt}`) : token;
    const asked = await change(context, verb, async (tx, scope) => {
      const held = await holdPlan(tx, scope, planId, { people: true });
      if (!held.ok) return held;
      const gate = held.value;
      const outcome = await ask(tx, gate, (id) => {
        token = secretOf(id, now.toISOString());
        return { id, tokenHash: hashToken(token), sentAt: now, expiresAt: goodUntil(now) };
      });
      if (!outcome.ok) return outcome;
      const { id: invitationId, email, role } = outcome.value;
      const figures = { invitationId, role };
      await appendEvents(tx, gate, now, [{ verb: "invitation.sent", figures }]);
      const isPlay = await isInDemo(tx, scope);
      const owner = peopleOf(gate).find(({ personId }) => personId === gate.ownerId)?.name ?? "";
      const about = { owner, planTitle: gate.title, email, role };
      if (!isPlay) {
        const mail = invitationMail({ ...about, link: invitationLink(token) });
        await enqueueMail(tx, { ...mail, linkHash: hashToken(token) });
      }
      const canSignUp = maySignUp(settings().signUp, {
        isFirst: false,
        invitation: { isInDemo: isPlay },
      });
      const isMailed = !isPlay && sendsMail();
      return accept({ ...invitationJson(gate, outcome.value, now), isMailed, canSignUp });
    });
    if (!asked.ok) return asked;
    const { id, sentAt } = asked.value;
    const link = invitationLink(secretOf(id, sentAt));
    return accept({ ...asked.value, link });
  };
