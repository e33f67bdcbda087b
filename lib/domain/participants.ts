// Knows what becomes of the roles people have on a plan; rights of several add up.
import type { DomainEvent } from "./events";
import { accept, type Outcome, refuse } from "./problems";
import type { GuestRole, Role } from "./roles";

type Standing = { personId: string; role: Role };

export const isGuest = (role: Role): role is GuestRole => role !== "owner";

/** Everything a person is on the plan but its owner. */
export const guestRoles = (people: readonly Standing[], personId: string): GuestRole[] =>
  people.flatMap((each) => (each.personId === personId && isGuest(each.role) ? [each.role] : []));

/** A person coming onto the plan; where she stood there before, in another role, that is beside it. */
export const joins = (role: GuestRole, { isThere }: { isThere: boolean }): DomainEvent => ({
  verb: "person.joined",
  figures: isThere ? { role, also: true } : { role },
});

type Change = { personId: string; from: GuestRole; to: GuestRole };

/** One role in place of another. The same again changes nothing; one had already swallows this one. */
export function changeRole(
  people: readonly Standing[],
  { personId, from, to }: Change,
): Outcome<DomainEvent[]> {
  if (!guestRoles(people, personId).includes(from)) return refuse({ code: "not-found" });
  if (from === to) return accept([]);
  return accept([{ verb: "role.changed", figures: { personId, from, to } }]);
}

/** A person taken off the plan by its owner, out of every role she has as a guest. */
export function removeFrom(people: readonly Standing[], personId: string): Outcome<DomainEvent[]> {
  const roles = guestRoles(people, personId);
  if (roles.length === 0) return refuse({ code: "not-found" });
  return accept(roles.map((role) => ({ verb: "person.removed", figures: { personId, role } })));
}

/** A guest going by herself. */
export const leave = (people: readonly Standing[], personId: string): DomainEvent[] =>
  guestRoles(people, personId).map((role) => ({ verb: "person.left", figures: { role } }));
