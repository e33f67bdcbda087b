// Knows how an account moves to another mailbox: asked with the password, confirmed over there.
import { permit } from "../access/permit";
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
import { confirmEmailMail, ownEmailMail } from "./mail/letters";
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
    const { personId } = scope;
    await mailLink(tx, "confirmEmail", { personId, email, now: context.now }, (link) =>
      confirmEmailMail({ email, link }),
    );
    return accept({ email });
  });
}

/** Mails a link to the address one has already, which nobody has proved yet. */
export async function confirmOwnEmail(context: Context): Promise<Outcome<{ email: string }>> {
  return change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    const email = await ownEmail(tx, scope);
    await mailOwnConfirmation(tx, { personId: scope.personId, email, now: context.now });
    return accept({ email });
  });
}

const OWN_DAYS = 7;

/** Has the link mailed that proves the address of an account, as soon as it is made or asked for again. */
export const mailOwnConfirmation = (
  tx: Tx,
  { email, ...about }: { personId: string; email: string; now: Date },
): Promise<void> =>
  mailLink(tx, "confirmEmail", { ...about, email, goodMs: OWN_DAYS * 86_400_000 }, (link) =>
    ownEmailMail({ email, link, days: OWN_DAYS }),
  );

/** The address that a link would confirm; null when it is spent. */
export const emailToConfirm = async (token: string, now: Date): Promise<string | null> =>
  (await readLink(db(), "confirmEmail", token, now))?.email ?? null;

/** Proves the address that the link was mailed to; where it is another one, the account moves to it. */
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
    const isMoved = (await ownEmail(tx, scope.value)) !== email;
    await editPerson(tx, scope.value, { email, emailConfirmedAt: now });
    // Links on their way to the old mailbox must not open the account any more.
    if (isMoved) await dropTickets(tx, personId);
    const verb = isMoved ? "account.email-changed" : "account.email-confirmed";
    await recordAccount(tx, { personId, verb, at: now });
    return accept({ email });
  });
