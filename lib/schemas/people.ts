// What a person may say of who is on a plan: ask somebody, take it back, change a role, go.
import { z } from "zod";
import { GUEST_ROLES } from "@/lib/domain/roles";
import { Email } from "./accounts";

const id = z.string("Must be text.").max(100, "Is not an id.");

export const GuestRoleSchema = z.enum(GUEST_ROLES, "Must be manager, mentor or reader.");

export const SendInvitation = z.strictObject({ planId: id, email: Email, role: GuestRoleSchema });
export const OnInvitation = z.strictObject({ planId: id, invitationId: id });
export const AnswerInvitation = z.strictObject({
  token: z.string("Must be text.").min(1).max(200, "Is not a link of ours."),
});

export const ChangeRole = z.strictObject({
  planId: id,
  personId: id,
  from: GuestRoleSchema,
  to: GuestRoleSchema,
});
/** `participantId` is the person's: taken off the plan out of every role, or going by herself. */
export const OnParticipant = z.strictObject({ planId: id, participantId: id });

export type SendInvitation = z.output<typeof SendInvitation>;
export type OnInvitation = z.output<typeof OnInvitation>;
export type AnswerInvitation = z.output<typeof AnswerInvitation>;
export type ChangeRole = z.output<typeof ChangeRole>;
export type OnParticipant = z.output<typeof OnParticipant>;
