// What is shown of the people around a plan, and of those who were asked.
import type { InvitationState } from "../domain/invitations";
import type { GuestRole, Role, Sight } from "../domain/roles";
import type { RoomHead } from "./rooms";

/** Names of the others who can see something; null where the viewer is not told who they are. */
export type SeenBy = readonly string[] | null;

export type Participant = { personId: string; name: string; role: Role };

/** `sentAt` and `expiresAt` RFC 3339, UTC. */
export type InvitationJson = {
  id: string;
  planId: string;
  email: string;
  role: GuestRole;
  state: InvitationState;
  sentAt: string;
  expiresAt: string;
};

/** As it is told once, with the link to pass on. */
export type SentInvitation = InvitationJson & { link: string };

/**
 * What the form that sent it shows. `isMailed` is false where nothing left for the address, `canSignUp`
 * where the link lets nobody make an account: whoever has none needs one first.
 */
export type InvitationSent = SentInvitation & { isMailed: boolean; canSignUp: boolean };

export type PeopleRoom = RoomHead & {
  viewerId: string;
  /** `isClosed`: with a closed account, so neither chosen nor waited for. */
  people: (Participant & { isClosed: boolean })[];
  invitations: InvitationJson[];
  /** True for the owner of a plan that is not archived, or a draft. */
  canInvite: boolean;
  /** True for the owner of a plan that is not archived. */
  canChange: boolean;
  /** What each role sees, for whoever invites. */
  sights: Record<GuestRole, Sight[]>;
};

/** What a link leads to before it is answered, and who asks. */
export type InvitationPage = {
  planTitle: string;
  owner: string;
  role: GuestRole;
  email: string;
  expiresAt: Date;
  /** What would be there to see, and how many goals. */
  sights: Sight[];
  goals: number;
  /** Whether who has no account can make one with the link. */
  canSignUp: boolean;
  /** Nobody is signed in, somebody else is, or it is hers to answer. */
  asker: { is: "nobody" } | { is: "other"; name: string; email: string } | { is: "invited" };
};

/** One who came: a participant, and the plan she came to. */
export type Joined = Participant & { planId: string };

export type SignUpPage = {
  canSignUp: boolean;
  /** Whether an invitation would open it. */
  isByInvitation: boolean;
  /** What the new person comes onto at once, by the address that is asked for. */
  invitation: { planTitle: string; owner: string; role: GuestRole; email: string } | null;
};
