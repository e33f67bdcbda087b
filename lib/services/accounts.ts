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
import { accept, type Outcome, refuse } from "../domain/problems";
import type { DeleteAccount, EditProfile, SignUp } from "../schemas/accounts";
import { settings } from "../settings";
import { change } from "./change";
import type { Context } from "./context";
import { notInDemo } from "./demo/not-here";
import { isCommonPassword } from "./secrets/common-passwords";
import { hashPassword, passwordFits } from "./secrets/password-hash";
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
