// Knows a bare ledger as JSON that the database writes: a fraction of the cost of rows by the hundred.
import type { Day } from "../domain/days";
import type { Entry } from "../domain/entries";
import { Prisma } from "./generated/client";

export type EntryInJson = [
  goalId: string,
  id: string,
  number: number,
  occurredOn: Day,
  amount: number | null,
  item: string | null,
  done: boolean | null,
  supersedes: string | null,
  isVoid: boolean,
];

/** The entries `e` in order of recording; null where there are none. */
export const ledgerInJson = Prisma.sql`
  json_agg(json_build_array(e."goalId", e.id, e.number, e."occurredOn", e.amount, e.item,
                            e.done, e.supersedes, e."isVoid") ORDER BY e.number)`;

export const entryOfJson = (row: EntryInJson): Entry => {
  const [, id, number, occurredOn, amount, item, done, supersedes, isVoid] = row;
  return { id, number, occurredOn, amount, item, done, supersedes, isVoid };
};
