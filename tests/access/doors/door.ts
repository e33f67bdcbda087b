// What a door is: a way in from outside, named as the inventory names it, and what is sent through it.

import type { Member, Row } from "../cells";
import type { World } from "../verbs";
import type { Cast } from "../world";

/** Whose request it is. */
export type Asker = { letter: Member; id: string };
export type Fields = Record<string, string>;

type Common = {
  at: string;
  /** What stands in place of the address's parameters, where it is not what the world says. */
  params?: (world: World, asker: Asker) => Fields;
  /** In which rows the door says something else than its verb. */
  not?: (row: Row) => boolean;
};

/**
 * `says` is found in the answer of whoever may read it and of nobody else. `isWhole`: the whole answer is
 * about the thing, so that it is missing for others; else it is a part of what others may read too.
 */
type ReadingDoor = Common & {
  is: "page" | "data";
  query: string;
  says: (world: World) => string;
  isWhole: boolean;
};

/** `before` brings the thing into the state that the door leads out of. */
type WritingDoor = Common & {
  before?: (cast: Cast, world: World) => Promise<unknown>;
  /** What has been deleted is there for nobody who may not bring it back. */
  isGone?: true;
} & (
    | { is: "action" | "form"; sends: (world: World, asker: Asker) => Fields }
    | { is: "request"; sends: (world: World, asker: Asker) => object | null }
  );

export type Door = ReadingDoor | WritingDoor;
export type Doors = Record<string, Door[]>;

type Says = string | ((world: World) => string);
type More<D> = Partial<Omit<D, "is" | "at">>;

const reading =
  (is: "page" | "data", isWhole: boolean) =>
  (at: string, says: Says, more: More<ReadingDoor> = {}): Door => ({
    ...{ is, isWhole, query: "", ...more },
    ...{ at: is === "page" ? at : `GET ${at}`, says: typeof says === "string" ? () => says : says },
  });

/** The thing's own page; without the right it is a missing page. */
export const page = reading("page", true);
/** A page of which the thing is a part. */
export const part = reading("page", false);
/** The thing's own address in the API. */
export const data = reading("data", true);
/** A list in the API, or data of which the thing is a part. */
export const list = reading("data", false);

type Sends<T> = (world: World, asker: Asker) => T;
type MoreWriting = Pick<WritingDoor, "before" | "not" | "params" | "isGone">;

/** A server action, by file and name. */
export const action = (at: string, sends: Sends<Fields>, more: MoreWriting = {}): Door => ({
  ...{ is: "action", at, sends, ...more },
});
/** A plain form's address. */
export const form = (at: string, sends: Sends<Fields>, more: MoreWriting = {}): Door => ({
  ...{ is: "form", at: `POST ${at}`, sends, ...more },
});
/** A request for programs, by method and address. */
export const request = (
  at: string,
  sends: Sends<object | null> = () => null,
  more: MoreWriting = {},
): Door => ({ ...{ is: "request", at, sends, ...more } });

/** What all addresses say of the world. */
export const paramsOf = (world: World): Fields => ({
  ...{ planId: world.planId, goalId: world.goalId, pauseId: world.pauseId },
  ...{ budgetId: world.budgetId, spendId: world.spendId, reviewId: world.reviewId },
  ...{ commentId: world.commentId, suggestionId: world.suggestionId },
  ...{ invitationId: world.invitationId, participantId: world.guestId, token: world.token },
  ...{ personId: world.personId, slug: "small", version: "1" },
});
