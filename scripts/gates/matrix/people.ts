// The people of the table on a running app; the first to sign up is the administrator.
import { type Member, PEOPLE } from "../../../tests/access/cells";
import { seedSmall } from "../../../tests/support/plans";
import { memberOf } from "../support/members";

const NAMES: Record<Member, string> = {
  ...{ A: "Amara", O: "Olga", M: "Mira", T: "Tariq", R: "Rosa", X: "Xan", F: "Fedor", G: "Gil" },
};

export type Visitor = Awaited<ReturnType<typeof memberOf>> & { letter: Member };

export async function everybody(): Promise<Record<Member, Visitor>> {
  await seedSmall();
  const cast: Partial<Record<Member, Visitor>> = {};
  const letters = PEOPLE.toSorted((a, b) => Number(b === "A") - Number(a === "A"));
  for (const letter of letters) {
    const name = NAMES[letter];
    const email = `${name.toLowerCase()}@example.org`;
    const own = { agent: "Tests/1.0", token: `A token of ${name}` };
    cast[letter] = { letter, ...(await memberOf({ name, email, ...own })) };
  }
  return cast as Record<Member, Visitor>;
}
