// How the verbs between people are tried: who is on a plan, and who was asked.
import {
  acceptInvitation,
  declineByLink,
  declineInvitation,
  invitationPage,
} from "@/lib/services/invitations/answer";
import {
  listInvitations,
  revokeInvitation,
  sendAgain,
  sendInvitation,
} from "@/lib/services/invitations/send";
import {
  changeRole,
  leavePlan,
  listParticipants,
  peopleRoom,
  removeParticipant,
} from "@/lib/services/participants";
import type { Verbs } from "./verbs";

export const people: Verbs = {
  R: {
    people: (context, { planId }) => peopleRoom(context, { planId }),
    participants: (context, { planId }) => listParticipants(context, { planId }),
    invitations: (context, { planId }) => listInvitations(context, { planId }),
  },
};

export const invitation: Verbs = {
  C: {
    send: (context, { planId }) =>
      sendInvitation(context, { planId, email: "new@example.org", role: "mentor" }),
  },
  again: {
    again: (context, { planId, invitationId }) => sendAgain(context, { planId, invitationId }),
  },
  D: {
    revoke: (context, { planId, invitationId }) =>
      revokeInvitation(context, { planId, invitationId }),
  },
};

export const asked: Verbs = {
  R: {
    page: ({ now, viewer }, { token }) =>
      invitationPage({ name: "Anna", email: `${viewer.personId}@example.org` }, { token, now }),
  },
  accept: { accept: (context, { token }) => acceptInvitation(context, { token }) },
  decline: { decline: (context, { token }) => declineInvitation(context, { token }) },
  // Whoever holds the link stands for who was asked.
  "by-link": { decline: (context, { token }) => declineByLink(context, { token }) },
};

export const participant: Verbs = {
  role: {
    "change role": (context, { planId, guestId }) =>
      changeRole(context, { planId, personId: guestId, from: "reader", to: "mentor" }),
  },
  D: {
    remove: (context, { planId, guestId }) =>
      removeParticipant(context, { planId, participantId: guestId }),
  },
  leave: {
    leave: (context, { planId }) => leavePlan(context, { planId }),
    "own id": (context, { planId }) =>
      removeParticipant(context, { planId, participantId: context.viewer.personId }),
  },
};
