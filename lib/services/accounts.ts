// Knows how an account begins, changes and ends.
import { recordAccount } from "../db/account-events";
import { db, transaction } from "../db/client";
import {
  addPerson,
  countAdministrators,
  countPeople,
  editPerson,
  holdPeople,
  ownPasswordHash,
  removePerson,
} from "../db/people";
import { maySignUp } from "../domain/invitations";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { DeleteAccount, EditProfile, SignUp } from "../schemas/accounts";
import { settings } from "../settings";
import type { SignUpPage } from "../views/people";
import { change } from "./change";
import type { Context } from "./context";
import { notInDemo } from "./demo/not-here";
import { mailOwnConfirmation } from "./emails";
import { invitationFor, joinAsNew, openInvitation } from "./invitations/answer";
import { isCommonPassword } from "./secrets/common-passwords";
import { hashPassword, passwordFits } from "./secrets/password-hash";
import { type Entered, enter } from "./sessions";
import type { Visit } from "./visit";

/** `planId` is the plan that the new person came onto. */
export type SignedUp = Entered & { planId?: string };

const isOpenTo = (people: number, invitation: { isInDemo: boolean } | null): boolean =>
  maySignUp(settings().signUp, { isFirst: people === 0, invitation });

/** Whether the sign-up page has a form to show, and the invitation it is for. */
export async function signUpPage(token: string | null, now: Date): Promise<SignUpPage> {
  const [people, invitation] = await Promise.all([
    countPeople(db()),
    token === null ? null : openInvitation(token, now),
  ]);
  const isByInvitation = settings().signUp === "invitation";
  return { canSignUp: isOpenTo(people, invitation), isByInvitation, invitation };
}

/**
 * Makes an account and signs in; with an invitation on its plan at once, else the link that proves the
 * address is mailed, if not too many were. The first account of an installation is its administrator.
 */
export async function signUp(visit: Visit, input: SignUp): Promise<Outcome<SignedUp>> {
  if (settings().signUp === "closed") return refuse({ code: "account.sign-up-closed" });
  if (isCommonPassword(input.password)) return refuse({ code: "account.password-common" });
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await holdPeople(tx);
    const { name, email, invitation: token } = input;
    const found = token === undefined ? null : await invitationFor(tx, { token, email }, visit.now);
    if (found && !found.ok) return found;
    const invitation = found?.value ?? null;
    const people = await countPeople(tx);
    if (!isOpenTo(people, invitation)) return refuse({ code: "account.sign-up-closed" });
    const personId = await addPerson(tx, {
      name,
      email,
      passwordHash,
      timeZone: input.timeZone ?? "UTC",
      isAdministrator: people === 0,
      ...(invitation && { emailConfirmedAt: visit.now }),
    });
    if (personId === null) return refuse({ code: "account.email-taken" });
    await recordAccount(tx, { personId, verb: "account.created", at: visit.now });
    if (invitation) await joinAsNew(tx, { personId, name }, invitation, visit.now);
    // An account made and deleted again and again must not fill a mailbox; another link is in Settings.
    else if (await visit.mayMail(email))
      await mailOwnConfirmation(tx, { personId, email, now: visit.now });
    const entered = await enter(tx, personId, visit);
    return accept(invitation ? { ...entered, planId: invitation.planId } : entered);
  });
}

/** Changes how one is called and where one's days begin. */
export const editProfile = (context: Context, input: EditProfile): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    await editPerson(tx, scope, input);
    const { personId } = scope;
    await recordAccount(tx, { personId, verb: "account.edited", at: context.now });
    return accept(null);
  });

/** Removes the account and everything of hers at once. The last administrator stays while others do. */
export const deleteAccount = (
  context: Context,
  { password }: DeleteAccount,
): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    if (!(await passwordFits(password, await ownPasswordHash(tx, scope)))) {
      return refuse({ code: "session.wrong-password" });
    }
    await holdPeople(tx);
    const isLast = context.viewer.isAdministrator && (await countAdministrators(tx)) === 1;
    if (isLast && (await countPeople(tx)) > 1) {
      return refuse({ code: "account.last-administrator" });
    }
    await removePerson(tx, scope, context.now);
    return accept(null);
  });
