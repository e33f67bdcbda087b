// Knows how far a story is told: whose plan it is, and what its names stand for by now.
import type { Part } from "@/seeds/demo/people";
import { addDays, type Day } from "../../domain/days";
import { accept, type Outcome } from "../../domain/problems";
import type { Context } from "../context";

export type Names = Map<string, string>;

export type Told = {
  worldId: string;
  planId: string;
  owner: Part;
  ownerId: string;
  startsOn: Day;
  /** Somebody's context on a day of the story; what happens on one day is some minutes apart. */
  as: (who: Part, day: number) => Context;
  goals: Names;
  entries: Names;
  threads: Names;
  suggestions: Names;
  reviews: Names;
  spends: Names;
};

export const dayOf = ({ startsOn }: Pick<Told, "startsOn">, day: number): Day =>
  addDays(startsOn, day);

/** What a name stands for; one that nothing was noted under is found nowhere. */
export const known = (names: Names, name: string): string => names.get(name) ?? "";

/** Notes what an act made under its name, where it has one. */
export function noted<T>(
  names: Names,
  name: string | undefined,
  outcome: Outcome<T>,
  idOf: (value: T) => string,
): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  if (name !== undefined) names.set(name, idOf(outcome.value));
  return accept(null);
}
