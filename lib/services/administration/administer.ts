// Knows how a change by an administrator runs: one after the other, and judged again in its turn.
import { permit, type Scope } from "../../access/permit";
import type { Verb } from "../../access/policy";
import { recordAccount } from "../../db/account-events";
import { type PersonHere, personHere, stillAdministers } from "../../db/administration/people";
import type { Tx } from "../../db/client";
import { holdPeople } from "../../db/people";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { change } from "../change";
import type { Context } from "../context";

/** Two who demote each other at once do not both: the second is no administrator in her turn. */
export const administer = <T>(
  context: Context,
  work: (tx: Tx, scope: Scope) => Promise<Outcome<T>>,
  verb: Verb = "admin.edit",
): Promise<Outcome<T>> =>
  change(context, verb, async (tx, scope) => {
    await holdPeople(tx);
    if (!(await stillAdministers(tx, scope))) return refuse({ code: "not-found" });
    return work(tx, scope);
  });

/** The person it is about; people of demos and unknown ids are not there. */
export async function personOf(
  tx: Tx,
  scope: Scope,
  personId: string,
): Promise<Outcome<PersonHere>> {
  const found = await personHere(tx, scope, personId);
  return found === null ? refuse({ code: "not-found" }) : accept(found);
}

/** What one does with one's own account, done to another's. */
export function onBehalfOf(personId: string): Scope {
  const scope = permit({ personId, isAdministrator: false, canWrite: true }, "self.edit");
  if (!scope.ok) throw new Error("a person may always edit herself");
  return scope.value;
}

/** Writes down who did what to whose account. */
export const note = (
  tx: Tx,
  { personId: by }: Scope,
  verb: Parameters<typeof recordAccount>[1]["verb"],
  personId: string,
  { now }: Context,
) => recordAccount(tx, { personId: by, verb, at: now, figures: { personId } });
