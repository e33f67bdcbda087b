// Knows how a review goes from two drafts to two signatures, and who may do what on the way.
import type { DomainEvent, ReviewPart } from "../events";
import { accept, type Outcome, refuse } from "../problems";

/** How far a half is. A signature stands on a submitted half only. */
export type HalfState = "draft" | "submitted" | "signed";

/** `manager` is null where one reviews oneself. `isSealed` follows from the halves, once and for all. */
export type Halves = { self: HalfState; manager: HalfState | null };

export type ReviewState =
  | { is: "open" }
  | { is: "part-submitted"; by: ReviewPart }
  | { is: "submitted" }
  | { is: "part-signed"; by: ReviewPart }
  | { is: "sealed" };

export const REVIEW_STATES = [
  "open",
  "part-submitted",
  "submitted",
  "part-signed",
  "sealed",
] as const satisfies readonly ReviewState["is"][];

const other = (part: ReviewPart): ReviewPart => (part === "self" ? "manager" : "self");

/** The one state that the halves make. */
export function stateOf({ self, manager }: Halves): ReviewState {
  const is = (part: HalfState) => self === part || manager === part;
  if (self === "signed" && (manager === null || manager === "signed")) return { is: "sealed" };
  if (is("signed")) return { is: "part-signed", by: self === "signed" ? "self" : "manager" };
  if (!is("draft")) return { is: "submitted" };
  if (is("submitted"))
    return { is: "part-submitted", by: self === "submitted" ? "self" : "manager" };
  return { is: "open" };
}

/** Both halves are in: from here on each sees the other's. */
export const isCompared = ({ is }: ReviewState): boolean =>
  is === "submitted" || is === "part-signed" || is === "sealed";

export type OutsideStatus = "submitted" | "part-signed";

/** All that is told outside of the plan: that both sides are in and have not both signed yet. */
export function statusOutside(halves: Halves): OutsideStatus | null {
  const { is } = stateOf(halves);
  if (halves.manager === null) return null;
  return is === "submitted" || is === "part-signed" ? is : null;
}

/** What a side has to do next: write and hand in, or sign; null where it waits for the other. */
export function waitsFor(state: ReviewState, part: ReviewPart): "write" | "sign" | null {
  if (state.is === "open") return "write";
  if (state.is === "part-submitted") return state.by === part ? null : "write";
  if (state.is === "submitted") return "sign";
  return state.is === "part-signed" && state.by !== part ? "sign" : null;
}

/** The packet is told live until somebody wrote about it. */
export const isFrozen = ({ is }: ReviewState): boolean => is !== "open";

type Moved = {
  next: Halves;
  events: { verb: "review.submitted" | "review.recalled" | "review.signed"; part: ReviewPart }[];
};

const moved = (
  halves: Halves,
  part: ReviewPart,
  to: HalfState,
  verb: Moved["events"][number]["verb"],
) => accept<Moved>({ next: { ...halves, [part]: to }, events: [{ verb, part }] });

const SEALED = { code: "review.sealed" } as const;

/** Whether the half may still be written in. */
export function writePart(halves: Halves, part: ReviewPart): Outcome<null> {
  if (stateOf(halves).is === "sealed") return refuse(SEALED);
  return halves[part] === "draft" ? accept(null) : refuse({ code: "review.submitted" });
}

/** The half is handed in as it is written. */
export function submitPart(halves: Halves, part: ReviewPart, text: string): Outcome<Moved> {
  const open = writePart(halves, part);
  if (!open.ok) return open;
  if (text.trim() === "") return refuse({ code: "review.nothing-written" });
  return moved(halves, part, "submitted", "review.submitted");
}

/** The half is taken back, its signature with it, until the other side has signed. */
export function recallPart(halves: Halves, part: ReviewPart): Outcome<Moved> {
  if (stateOf(halves).is === "sealed") return refuse(SEALED);
  if (halves[part] === "draft") return refuse({ code: "review.not-submitted" });
  if (halves[other(part)] === "signed") return refuse({ code: "review.other-signed" });
  return moved(halves, part, "draft", "review.recalled");
}

/** Signed once both halves are in; the last signature seals. */
export function signPart(halves: Halves, part: ReviewPart): Outcome<Moved> {
  const state = stateOf(halves);
  if (state.is === "sealed") return refuse(SEALED);
  if (!isCompared(state)) return refuse({ code: "review.not-ready" });
  if (halves[part] === "signed") return refuse({ code: "review.already-signed" });
  return moved(halves, part, "signed", "review.signed");
}

/** What is agreed on for the next quarter changes while both look at it and nobody has signed. */
export function chooseFocus(halves: Halves): Outcome<null> {
  const state = stateOf(halves);
  if (state.is === "sealed") return refuse(SEALED);
  if (state.is === "part-signed") return refuse({ code: "review.other-signed" });
  return isCompared(state) ? accept(null) : refuse({ code: "review.not-ready" });
}

/** Opened for the wrong days, it goes again while nobody has handed anything in. */
export function withdraw(halves: Halves): Outcome<null> {
  const { is } = stateOf(halves);
  if (is === "sealed") return refuse(SEALED);
  return is === "open" ? accept(null) : refuse({ code: "review.begun" });
}

/** Words are added once nothing else can change. */
export const addendTo = (halves: Halves): Outcome<null> =>
  stateOf(halves).is === "sealed" ? accept(null) : refuse({ code: "review.not-sealed" });

/** `by` is null for a manager who is not the named one; `isManagerGone` where that one is there no more. */
type HandingOver = { to: "manager" | "owner"; by: ReviewPart | null; isManagerGone: boolean };

/**
 * Another manager takes over, or the owner herself: what the former one wrote goes with him. As long as
 * he is there, a half that is in is handed over by him alone, and never from under the other's
 * signature; once he has left, a signature over his words goes with them. His own stays to the end.
 */
export function handOver(halves: Halves, { to, by, isManagerGone }: HandingOver): Outcome<Halves> {
  if (stateOf(halves).is === "sealed") return refuse(SEALED);
  if (halves.manager === "signed") return refuse({ code: "review.other-signed" });
  if (!isManagerGone) {
    if (by === null) return refuse({ code: "forbidden" });
    if (by === "self" && halves.manager === "submitted") return refuse({ code: "review.theirs" });
    if (halves.self === "signed") return refuse({ code: "review.other-signed" });
  }
  const self = halves.self === "signed" ? "submitted" : halves.self;
  return accept({ self, manager: to === "owner" ? null : "draft" });
}

/** The events of a move, told with the review's id. */
export const told = (reviewId: string, { events }: Moved): DomainEvent[] =>
  events.map(({ verb, part }) => ({ verb, figures: { reviewId, part } }));
