// Knows what an administrator does with accounts: gives and takes the say, closes, opens, removes.
import type { Scope } from "../../access/permit";
import { setAdministrator, setClosed } from "../../db/administration/people";
import type { Tx } from "../../db/client";
import { countAdministrators, removePerson } from "../../db/people";
import { endSessionsBut } from "../../db/sessions";
import { dropTickets } from "../../db/tickets";
import { mayGo } from "../../domain/administration";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPerson, RemovePerson } from "../../schemas/administration";
import type { Context } from "../context";
import { mailLink } from "../links";
import { resetPasswordMail } from "../mail/letters";
import { administer, note, onBehalfOf, personOf } from "./administer";

type Named = { name: string };

export const makeAdministrator = (
  context: Context,
  { personId }: OnPerson,
): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const found = await personOf(tx, scope, personId);
    if (!found.ok) return found;
    const { name, closedAt, isAdministrator } = found.value;
    if (closedAt !== null) return refuse({ code: "account.closed" });
    if (!isAdministrator) {
      await setAdministrator(tx, scope, personId, true);
      await note(tx, scope, "administrator.made", personId, context);
    }
    return accept({ name });
  });

export const unmakeAdministrator = (
  context: Context,
  { personId }: OnPerson,
): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const found = await personOf(tx, scope, personId);
    if (!found.ok) return found;
    const may = mayGo(found.value, await countAdministrators(tx));
    if (!may.ok) return may;
    if (found.value.isAdministrator) {
      await setAdministrator(tx, scope, personId, false);
      await note(tx, scope, "administrator.unmade", personId, context);
    }
    return accept({ name: found.value.name });
  });

/** Nobody comes in with a closed account: sessions, tokens and mailed links are no good any more. */
export const closeAccount = (context: Context, { personId }: OnPerson): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const found = await other(tx, scope, personId);
    if (!found.ok) return found;
    if (found.value.closedAt === null) {
      await setClosed(tx, scope, personId, context.now);
      await endSessionsBut(tx, onBehalfOf(personId), null);
      await dropTickets(tx, personId);
      await note(tx, scope, "account.closed", personId, context);
    }
    return accept({ name: found.value.name });
  });

export const reopenAccount = (context: Context, { personId }: OnPerson): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const found = await personOf(tx, scope, personId);
    if (!found.ok) return found;
    if (found.value.closedAt !== null) {
      await setClosed(tx, scope, personId, null);
      await note(tx, scope, "account.reopened", personId, context);
    }
    return accept({ name: found.value.name });
  });

/** Removes an account as its person would: everything of hers goes at once. */
export const removeAccount = (context: Context, input: RemovePerson): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const { personId } = input;
    const found = await other(tx, scope, personId);
    if (!found.ok) return found;
    if (found.value.email !== input.email) return refuse({ code: "account.other-email" });
    await removePerson(tx, onBehalfOf(personId), context.now);
    await note(tx, scope, "account.removed", personId, context);
    return accept({ name: found.value.name });
  });

/** Somebody else, whose going leaves an administrator behind. One's own account has its settings. */
async function other(tx: Tx, scope: Scope, personId: string) {
  const found = await personOf(tx, scope, personId);
  if (!found.ok) return found;
  const may = mayGo(found.value, await countAdministrators(tx));
  if (!may.ok) return may;
  return personId === scope.personId ? refuse({ code: "account.is-own" }) : found;
}

/** Mails a link to the person herself; nobody else sees it. */
export const sendReset = (context: Context, { personId }: OnPerson): Promise<Outcome<Named>> =>
  administer(context, async (tx, scope) => {
    const found = await personOf(tx, scope, personId);
    if (!found.ok) return found;
    const { name, email, closedAt } = found.value;
    if (closedAt !== null) return refuse({ code: "account.closed" });
    await mailLink(tx, "resetPassword", { personId, email, now: context.now }, (link) =>
      resetPasswordMail({ name, email, link }),
    );
    await note(tx, scope, "account.reset-sent", personId, context);
    return accept({ name });
  });
