// Knows which rooms of a plan are closed to someone: a way to what is not there is none.
import { mayAs, type Verb } from "../../access/policy";
import type { Gate } from "../../db/gate";
import type { GuardedRoom } from "../../views/rooms";

const OPENS: Record<GuardedRoom, Verb> = { people: "people.read", reviews: "review.read" };

export const closedTo = ({ roles }: Pick<Gate, "roles">): GuardedRoom[] =>
  (Object.keys(OPENS) as GuardedRoom[]).filter((room) => !mayAs(roles, OPENS[room]));
