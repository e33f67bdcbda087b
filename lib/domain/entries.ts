// Knows the ledger of a goal: dated milestones that are added, corrected and voided, never changed.
import type { Day } from "./days";

/** A milestone as logged. `amount` is added for count and is the new reading for amount and hold. */
export type Entry = {
  id: string;
  /** Order of recording within the goal, 1, 2, 3 …; ties on `occurredOn` are settled by it. */
  number: number;
  occurredOn: Day;
  amount: number | null;
  item: string | null;
  done: boolean | null;
  /** The entry this one corrects; that one no longer counts. */
  supersedes: string | null;
  /** A correction that takes the superseded entry away and puts nothing in its place. */
  isVoid: boolean;
};
