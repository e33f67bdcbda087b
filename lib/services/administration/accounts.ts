// Knows how an administrator makes an account for somebody, and puts right what stands in one.
import type { Scope } from "../../access/permit";
import type { PersonHere } from "../../db/administration/people";
import type { Tx } from "../../db/client";
import {
  addPerson as addRow,
  editPerson as editRow,
  isEmailTaken,
  nameOf,
  timeZoneOf,
} from "../../db/people";
import { endSessionsBut } from "../../db/sessions";
import { dropTickets } from "../../db/tickets";
import { dropTokens } from "../../db/tokens";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { AddPerson, EditPerson } from "../../schemas/administration";
import { settings } from "../../settings";
import type { Context } from "../context";
import { mailLink } from "../links";
import { addressMovedMail, welcomeMail } from "../mail/letters";
import { enqueueMail } from "../mail/outbox";
import { NO_PASSWORD } from "../secrets/password-hash";
import { administer, note, onBehalfOf, personOf } from "./administer";

/** As long as the link is good that a new account is mailed. */
export const WELCOME_DAYS = 7;
const WELCOME_MS = WELCOME_DAYS * 86_400_000;

/** Makes an account without a password, and mails its person the link with which she chooses one. */
export const addPerson = (
  context: Context,
  { name, email }: AddPerson,
): Promise<Outcome<{ personId: string; name: string; email: string }>> =>
  administer(context, async (tx, scope) => {
    const personId = await addRow(tx, {
      ...{ name, email, passwordHash: NO_PASSWORD, isAdministrator: false },
      timeZone: await timeZoneOf(tx, scope),
    });
    if (personId === null) return refuse({ code: "account.address-taken" });
    await note(tx, scope, "account.created", personId, context);
    const administrator = await nameOf(tx, scope);
    await welcome(tx, { personId, name, email, administrator, now: context.now });
    return accept({ personId, name, email });
  });

type Newcomer = { personId: string; name: string; email: string; administrator: string; now: Date };

/** Mails the link with which a password is chosen. */
async function welcome(tx: Tx, { personId, now, ...about }: Newcomer): Promise<void> {
  const forgot = `${settings().appUrl}/forgot-password`;
  const ticket = { personId, email: about.email, now, goodMs: WELCOME_MS };
  await mailLink(tx, "resetPassword", ticket, (link) =>
    welcomeMail({ ...about, forgot, days: WELCOME_DAYS, link }),
  );
}

/** Changes somebody's name, zone and address; `email` is a new address, or null. */
export const editPerson = (
  context: Context,
  { personId, name, email, was, timeZone }: EditPerson,
): Promise<Outcome<{ name: string; email: string | null }>> =>
  administer(context, async (tx, scope) => {
    const found = await editable(tx, scope, personId);
    if (!found.ok) return found;
    const person = found.value;
    const isMoved = email !== was && email !== person.email;
    if (isMoved && (await isEmailTaken(tx, email, personId))) {
      return refuse({ code: "account.address-taken" });
    }
    if (person.name !== name || person.timeZone !== timeZone) {
      await editRow(tx, onBehalfOf(personId), { name, timeZone });
      await note(tx, scope, "account.edited", personId, context);
    }
    if (isMoved) await moveTo(email, { tx, scope, person, context });
    return accept({ name, email: isMoved ? email : null });
  });

/** Somebody else's account that is open. One's own has its settings, where a password is asked for. */
async function editable(tx: Tx, scope: Scope, personId: string): Promise<Outcome<PersonHere>> {
  const found = await personOf(tx, scope, personId);
  if (!found.ok) return found;
  if (personId === scope.personId) return refuse({ code: "account.is-own" });
  return found.value.closedAt === null ? found : refuse({ code: "account.closed" });
}

type Move = { tx: Tx; scope: Scope; person: PersonHere; context: Context };

/**
 * The account is of whoever reads the new address: she chooses a password there, and until then nobody
 * is in, least of all a stranger whose address it had by mistake. The old address is told.
 */
async function moveTo(email: string, { tx, scope, person, context }: Move): Promise<void> {
  const { id: personId, name, email: former } = person;
  const hers = onBehalfOf(personId);
  await editRow(tx, hers, { email, emailConfirmedAt: null, passwordHash: NO_PASSWORD });
  await endSessionsBut(tx, hers, null);
  await dropTokens(tx, hers);
  // Links on their way to the old mailbox must not open the account any more.
  await dropTickets(tx, personId);
  await note(tx, scope, "account.email-changed", personId, context);
  const administrator = await nameOf(tx, scope);
  await welcome(tx, { personId, name, email, administrator, now: context.now });
  await enqueueMail(tx, { ...addressMovedMail({ name, email: former, administrator }), personId });
}
