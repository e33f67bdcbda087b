// Knows who can see what on a plan, as far as the viewer is told.
import { mayAs, type Verb } from "../access/policy";
import { type Gate, peopleOf } from "../db/gate";
import type { SeenBy } from "../views/people";
import type { Opens } from "../views/rooms";

/** Names of the others who may do the reading verb; the gate was opened with its people. */
export function seenBy(gate: Gate, verb: Verb): SeenBy {
  const { roles, status, personId } = gate;
  if (!mayAs(roles, "people.read")) return null;
  const seeing = peopleOf(gate).filter(({ role }) =>
    status === "draft" ? role === "owner" : mayAs([role], verb),
  );
  const others = new Map(seeing.map((each) => [each.personId, each.name]));
  others.delete(personId);
  return [...others.values()];
}

/** Which rooms with a lock of their own are open to the viewer. */
export const opensOf = ({ roles }: Pick<Gate, "roles">): Opens => ({
  people: mayAs(roles, "people.read"),
  reviews: mayAs(roles, "review.read"),
});
