// Knows how an account begins.
import { recordAccount } from "../db/account-events";
import { db, transaction } from "../db/client";
import { addPerson, countPeople, holdPeople } from "../db/people";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { SignUp } from "../schemas/accounts";
import { settings } from "../settings";
import { isCommonPassword } from "./secrets/common-passwords";
import { hashPassword } from "./secrets/password-hash";
import { type Entered, enter } from "./sessions";
import type { Visit } from "./visit";

// Where invitations are needed, somebody has to be there first who can write one.
const isOpenTo = (people: number): boolean => {
  const { signUp } = settings();
  return signUp === "open" || (signUp === "invitation" && people === 0);
};

/** Whether the sign-up page has a form to show. */
export const canSignUp = async (): Promise<boolean> => isOpenTo(await countPeople(db()));

/** Makes an account and signs in. The first one of an installation is its administrator. */
export async function signUp(visit: Visit, input: SignUp): Promise<Outcome<Entered>> {
  if (settings().signUp === "closed") return refuse({ code: "account.sign-up-closed" });
  if (isCommonPassword(input.password)) return refuse({ code: "account.password-common" });
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await holdPeople(tx);
    const people = await countPeople(tx);
    if (!isOpenTo(people)) return refuse({ code: "account.sign-up-closed" });
    const personId = await addPerson(tx, {
      name: input.name,
      email: input.email,
      passwordHash,
      timeZone: input.timeZone ?? "UTC",
      isAdministrator: people === 0,
    });
    if (personId === null) return refuse({ code: "account.email-taken" });
    await recordAccount(tx, { personId, verb: "account.created", at: visit.now });
    return accept(await enter(tx, personId, visit));
  });
}
