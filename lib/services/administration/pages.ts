// Knows the lists of people and the page of one: who is here, since when, with how many plans.
import { type ListedPerson, peopleHere, personHere } from "../../db/administration/people";
import { plansOwnedBy } from "../../db/administration/plans";
import { countAdministrators } from "../../db/people";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPerson } from "../../schemas/administration";
import type { PeopleList, PersonDetail, PersonRow } from "../../views/administration";
import { look } from "../change";
import type { Context } from "../context";

export const PEOPLE_A_PAGE = 50;
const MOST_PLANS = 50;
const LONGEST_SEARCH = 100;

const rowOf = ({ closedAt, ...person }: ListedPerson): PersonRow => ({
  ...person,
  isClosed: closedAt !== null,
});

/** One page of people, newest first; `before` is the cursor of the page before. */
export const listPeople = (
  context: Context,
  {
    search = "",
    before,
    take = PEOPLE_A_PAGE,
  }: { search?: string; before?: string | undefined; take?: number } = {},
): Promise<Outcome<PeopleList>> =>
  look(context, "admin.read", async (db, scope) => {
    const words = search.trim().slice(0, LONGEST_SEARCH);
    const found = await peopleHere(db, scope, { search: words, before, take: take + 1 });
    const people = found.slice(0, take);
    return accept({
      people: people.map(rowOf),
      nextCursor: found.length > take ? (people.at(-1)?.id ?? null) : null,
    });
  });

export const readPerson = (
  context: Context,
  { personId }: OnPerson,
): Promise<Outcome<PersonDetail>> =>
  look(context, "admin.read", async (db, scope) => {
    const person = await personHere(db, scope, personId);
    if (person === null) return refuse({ code: "not-found" });
    const [plans, administrators] = await Promise.all([
      plansOwnedBy(db, scope, personId, MOST_PLANS),
      countAdministrators(db),
    ]);
    return accept({
      ...rowOf(person),
      timeZone: person.timeZone,
      isOwn: personId === scope.personId,
      isLast: person.isAdministrator && administrators === 1,
      plans,
    });
  });
