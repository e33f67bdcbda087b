// The people on a plan and those who were asked: list, invite, take back, accept, remove, leave.
import { listOf, PlanListPage } from "@/lib/schemas/api";
import {
  InvitationAnswer,
  JoinedAnswer,
  ParticipantAnswer,
  SentInvitationAnswer,
} from "@/lib/schemas/api-people";
import {
  AnswerInvitation,
  OnInvitation,
  OnParticipant,
  SendInvitation,
} from "@/lib/schemas/people";
import { acceptInvitation as come } from "@/lib/services/invitations/answer";
import {
  listInvitations as invitationsOf,
  revokeInvitation as revoke,
  sendInvitation as send,
} from "@/lib/services/invitations/send";
import {
  listParticipants as peopleOf,
  removeParticipant as remove,
} from "@/lib/services/participants";
import { take } from "../../limits";
import { operation } from "../operation";
import { mapped, pageOf } from "../paging";

export const listParticipants = operation({
  id: "listParticipants",
  method: "GET",
  path: "/plans/{planId}/participants",
  summary: "Who is on the plan, once for each role: the owner, then the longest there",
  input: PlanListPage,
  answer: listOf(ParticipantAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(peopleOf(context, { planId }), ({ items }) => pageOf(items, wish)),
});

export const removeParticipant = operation({
  id: "removeParticipant",
  method: "DELETE",
  path: "/plans/{planId}/participants/{participantId}",
  summary: "Take a person off the plan, out of every role; with your own id, leave it",
  input: OnParticipant,
  status: 204,
  answer: null,
  problems: ["plan.archived"],
  run: remove,
});

export const listInvitations = operation({
  id: "listInvitations",
  method: "GET",
  path: "/plans/{planId}/invitations",
  summary: "Who was asked and has not come, the first asked first",
  input: PlanListPage,
  answer: listOf(InvitationAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(invitationsOf(context, { planId }), ({ items }) => pageOf(items, wish)),
});

export const sendInvitation = operation({
  id: "sendInvitation",
  method: "POST",
  path: "/plans/{planId}/invitations",
  summary: "Invite an address onto the plan; the link is mailed, and told this once",
  input: SendInvitation,
  status: 201,
  answer: SentInvitationAnswer,
  problems: [
    "invitation.draft",
    "invitation.yourself",
    "invitation.already-there",
    "invitation.pending",
    "invitation.too-many",
    "plan.archived",
  ],
  run: async (context, input) => {
    const limit = await take("invitation", context.viewer.personId);
    if (!limit.ok) return limit;
    return mapped(send(context, input), ({ isMailed: _, canSignUp: __, ...sent }) => sent);
  },
});

export const revokeInvitation = operation({
  id: "revokeInvitation",
  method: "DELETE",
  path: "/plans/{planId}/invitations/{invitationId}",
  summary: "Take an invitation back; its link leads nowhere",
  input: OnInvitation,
  status: 204,
  answer: null,
  problems: ["plan.archived"],
  run: revoke,
});

export const acceptInvitation = operation({
  id: "acceptInvitation",
  method: "POST",
  path: "/invitations/{token}/acceptance",
  summary: "Come onto a plan by the link that was sent to your address",
  input: AnswerInvitation,
  status: 201,
  answer: JoinedAnswer,
  problems: ["invitation.spent", "invitation.not-yours", "invitation.yourself"],
  run: async (context, input) => {
    const limit = await take("link", context.viewer.personId);
    if (!limit.ok) return limit;
    return mapped(come(context, input), ({ personId: id, ...joined }) => ({ id, ...joined }));
  },
});
