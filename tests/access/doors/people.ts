// The doors to who is on a plan and who was asked, and what a link opens.
import { SAYS } from "../says";
import type { World } from "../verbs";
import { type Asker, action, type Doors, data, page, part, request } from "./door";

const onInvitation = ({ planId, invitationId }: World) => ({ planId, invitationId });
const onPlan = ({ planId }: World) => ({ planId });
const byToken = ({ token }: World) => ({ token });
const asked = { email: "new@example.org", role: "mentor" };
const itself = ({ planId }: World, { id }: Asker) => ({ planId, participantId: id });

export const people: Doors = {
  R: [
    page("/plans/[planId]/people", SAYS.guest),
    data("/api/v1/plans/[planId]/participants", SAYS.guest),
    data("/api/v1/plans/[planId]/invitations", ({ asked: email }) => email),
  ],
};

export const invitation: Doors = {
  C: [
    action("people sendInvitation", ({ planId }) => ({ planId, ...asked })),
    request("POST /api/v1/plans/[planId]/invitations", () => asked),
  ],
  again: [action("people sendAgain", onInvitation)],
  D: [
    action("people revokeInvitation", onInvitation),
    request("DELETE /api/v1/plans/[planId]/invitations/[invitationId]"),
  ],
};

export const invited: Doors = {
  R: [page("/invitations/[token]", SAYS.plan)],
  accept: [
    action("people acceptInvitation", byToken),
    request("POST /api/v1/invitations/[token]/acceptance"),
  ],
  decline: [action("people declineInvitation", byToken)],
  "by-link": [action("people declineByLink", byToken)],
};

export const participant: Doors = {
  role: [
    action("people changeRole", ({ planId, guestId: personId }) => ({
      ...{ planId, personId, from: "reader", to: "mentor" },
    })),
  ],
  D: [
    action("people removeParticipant", ({ planId, guestId: participantId }) => ({
      ...{ planId, participantId },
    })),
    request("DELETE /api/v1/plans/[planId]/participants/[participantId]"),
  ],
  leave: [
    action("people leavePlan", onPlan),
    action("people removeParticipant", itself),
    request("DELETE /api/v1/plans/[planId]/participants/[participantId]", () => null, {
      params: itself,
    }),
  ],
};

export const share: Doors = {
  C: [
    action("shares createShare", ({ planId, goalIds: [goalId = ""] }) => ({
      ...{ planId, "goalIds.0": goalId, days: "30" },
    })),
  ],
  R: [part("/plans/[planId]/people", ({ shareId }) => shareId)],
  revoke: [action("shares revokeShare", ({ planId, shareId }) => ({ planId, shareId }))],
};

export const sharedPage: Doors = {
  R: [page("/shared/[token]", SAYS.plan, { params: ({ shareToken: token }) => ({ token }) })],
};
