"use server";
// Doors to who is on a plan: ask somebody, ask again, take it back, change a role, remove, leave.
import {
  AnswerInvitation,
  ChangeRole,
  OnInvitation,
  OnParticipant,
  SendInvitation,
} from "../schemas/people";
import { OnPlan } from "../schemas/plans";
import {
  acceptInvitation as come,
  declineInvitation as decline,
  declineByLink as declineUnknown,
} from "../services/invitations/answer";
import {
  sendAgain as again,
  revokeInvitation as revoke,
  sendInvitation as send,
} from "../services/invitations/send";
import {
  leavePlan as leave,
  removeParticipant as remove,
  changeRole as role,
} from "../services/participants";
import { formAction } from "../web/form-action";
import { publicAction } from "../web/public-action";

export const sendInvitation = formAction(SendInvitation, send, { limit: "invitation" });
export const sendAgain = formAction(OnInvitation, again, { limit: "invitation" });
export const revokeInvitation = formAction(OnInvitation, revoke);
export const acceptInvitation = formAction(AnswerInvitation, come, {
  limit: "link",
  to: ({ planId }) => `/plans/${planId}`,
});
export const declineInvitation = formAction(AnswerInvitation, decline, {
  limit: "link",
  to: () => "/plans?declined",
});
export const declineByLink = publicAction(AnswerInvitation, declineUnknown, {
  limits: ({ address }) => [["link", address]],
  to: "/invitations/declined",
});
export const changeRole = formAction(ChangeRole, role);
export const removeParticipant = formAction(OnParticipant, remove);
export const leavePlan = formAction(OnPlan, leave, { to: () => "/plans?left" });
