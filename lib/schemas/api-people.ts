// What the API answers about the people around a plan, and how their lists are asked for.
import { z } from "zod";
import { GuestRoleSchema } from "./people";

const id = z.string().max(100, "Is not an id.");
const instant = z.iso.datetime();

export const ParticipantAnswer = z.strictObject({
  id,
  name: z.string(),
  role: z.enum(["owner", "manager", "mentor", "reader"]),
});

export const InvitationAnswer = z.strictObject({
  id,
  planId: id,
  email: z.string(),
  role: GuestRoleSchema,
  state: z.enum(["pending", "expired", "declined"]),
  sentAt: instant,
  expiresAt: instant,
});

/** With the link, which is told this once. */
export const SentInvitationAnswer = InvitationAnswer.extend({ link: z.url() });

/** The participant one became, and where. */
export const JoinedAnswer = ParticipantAnswer.extend({ planId: id });
