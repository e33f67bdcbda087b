// Knows how an account moves to another mailbox: asked with the password, confirmed over there.
import { permit, type Scope } from "../access/permit";
import { recordAccount } from "../db/account-events";
import { db, type Tx, transaction } from "../db/client";
import { editPerson, holdPeople, isEmailTaken, ownEmail, ownPasswordHash } from "../db/people";
import { dropTickets } from "../db/tickets";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { ChangeEmail, ConfirmEmail } from "../schemas/accounts";
import { change } from "./change";
import type { Context } from "./context";
import { notInDemo } from "./demo/not-here";
import { mailLink, readLink, spendLink } from "./links";
import { confirmEmailMail } from "./mail/letters";
import { passwordFits } from "./secrets/password-hash";
import type { Visit } from "./visit";

/** Mails a link to the new address; until it is followed nothing changes. */
export async function changeEmail(
  context: Context,
  { email, password }: ChangeEmail,
): Promise<Outcome<{ email: string }>> {
  return change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    if (!(await passwordFits(password, await ownPasswordHash(tx, scope)))) {
      return refuse({ code: "session.wrong-password" });
    }
    if (await isEmailTaken(tx, email)) return refuse({ code: "account.email-taken" });
    await mailConfirmation(tx, scope, { email, now: context.now });
    return accept({ email });
  });
}

/** Mails a link to the address one has already, which nobody has proved yet. */
export async function confirmOwnEmail(context: Context): Promise<Outcome<{ email: string }>> {
  return change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    const email = await ownEmail(tx, scope);
    await mailConfirmation(tx, scope, { email, now: context.now });
    return accept({ email });
  });
}

const mailConfirmation = (
  tx: Tx,
  { personId }: Scope,
  { email, now }: { email: string; now: Date },
): Promise<void> =>
  mailLink(tx, "confirmEmail", { personId, email, now }, (link) =>
    confirmEmailMail({ email, link }),
  );

/** The address that a link would confirm; null when it is spent. */
export const emailToConfirm = async (token: string, now: Date): Promise<string | null> =>
  (await readLink(db(), "confirmEmail", token, now))?.email ?? null;

/** Moves the account to the address that the link was mailed to. */
export const confirmEmail = (
  { now }: Visit,
  { token }: ConfirmEmail,
): Promise<Outcome<{ email: string }>> =>
  transaction(async (tx) => {
    // Nobody signs up with this address between the look and the change.
    await holdPeople(tx);
    const meant = await readLink(tx, "confirmEmail", token, now);
    if (meant === null) return refuse({ code: "account.link-spent" });
    if (await isEmailTaken(tx, meant.email, meant.personId)) {
      return refuse({ code: "account.email-taken" });
    }
    const ticket = await spendLink(tx, "confirmEmail", token, now);
    if (ticket === null) return refuse({ code: "account.link-spent" });
    const { personId, email } = ticket;
    const scope = permit({ personId, isAdministrator: false, canWrite: true }, "self.edit");
    if (!scope.ok) return scope;
    await editPerson(tx, scope.value, { email, emailConfirmedAt: now });
    // Links on their way to the old mailbox must not open the account any more.
    await dropTickets(tx, personId);
    await recordAccount(tx, { personId, verb: "account.email-changed", at: now });
    return accept({ email });
  });
