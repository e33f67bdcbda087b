// Knows how a password is changed by who has it, and replaced by who forgot it.
import { permit } from "../access/permit";
import { recordAccount } from "../db/account-events";
import { db, transaction } from "../db/client";
import { editPerson, ownEmail, ownPasswordHash, personByEmail } from "../db/people";
import { dropTickets } from "../db/tickets";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { ChangePassword, ForgotPassword, ResetPassword } from "../schemas/accounts";
import { change } from "./change";
import type { Context } from "./context";
import { notInDemo } from "./demo/not-here";
import { mailLink, readLink, spendLink } from "./links";
import { resetPasswordMail } from "./mail/letters";
import { isCommonPassword } from "./secrets/common-passwords";
import { hashPassword, passwordFits } from "./secrets/password-hash";
import { type Entered, enter, leaveElsewhere } from "./sessions";
import type { Visit } from "./visit";

/** Mails a link to whoever has an account, after the answer: it is the same for everybody. */
export async function requestPasswordReset(
  { now, later }: Visit,
  { email }: ForgotPassword,
): Promise<Outcome<null>> {
  later(async () => {
    await transaction(async (tx) => {
      const person = await personByEmail(tx, email);
      if (person === null) return;
      const { personId, name } = person;
      await mailLink(tx, "resetPassword", { personId, email, now }, (link) =>
        resetPasswordMail({ name, email, link }),
      );
    });
  });
  return accept(null);
}

/** Whether a link is still worth a new password. */
export const isResetLinkGood = async (token: string, now: Date): Promise<boolean> =>
  (await readLink(db(), "resetPassword", token, now)) !== null;

/** Sets a new password by a mailed link, ends every session and opens one here. */
export async function resetPassword(
  visit: Visit,
  { token, password }: ResetPassword,
): Promise<Outcome<Entered>> {
  if (!(await isResetLinkGood(token, visit.now))) return refuse({ code: "account.link-spent" });
  if (isCommonPassword(password)) return refuse({ code: "account.password-common" });
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const ticket = await spendLink(tx, "resetPassword", token, visit.now);
    if (ticket === null) return refuse({ code: "account.link-spent" });
    const { personId } = ticket;
    const scope = permit({ personId, isAdministrator: false, canWrite: true }, "self.edit");
    if (!scope.ok) return scope;
    // The link proves the mailbox as well: that of the account, not one that it had.
    if ((await ownEmail(tx, scope.value)) !== ticket.email) {
      return refuse({ code: "account.link-spent" });
    }
    await editPerson(tx, scope.value, { passwordHash, emailConfirmedAt: visit.now });
    await dropTickets(tx, personId);
    await recordAccount(tx, { personId, verb: "account.password-reset", at: visit.now });
    await leaveElsewhere(tx, scope.value, null, visit.now);
    return accept(await enter(tx, personId, visit));
  });
}

/** Changes the password of who knows it, and ends her sessions elsewhere. */
export async function changePassword(
  context: Context,
  { currentPassword, newPassword }: ChangePassword,
): Promise<Outcome<{ ended: number }>> {
  if (isCommonPassword(newPassword)) return refuse({ code: "account.password-common" });
  const passwordHash = await hashPassword(newPassword);
  return change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    const { personId } = scope;
    if (!(await passwordFits(currentPassword, await ownPasswordHash(tx, scope)))) {
      return refuse({ code: "session.wrong-password" });
    }
    await editPerson(tx, scope, { passwordHash });
    await dropTickets(tx, personId);
    await recordAccount(tx, { personId, verb: "account.password-changed", at: context.now });
    const ended = await leaveElsewhere(tx, scope, context.sessionId ?? null, context.now);
    return accept({ ended });
  });
}
