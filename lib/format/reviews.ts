// Knows how a review is said: its name, how far it is, what it waits for.
import { type Day, daysBetween } from "@/lib/domain/days";
import type { ReviewPart } from "@/lib/domain/events";
import type { Period } from "@/lib/domain/reviews/periods";
import { RATINGS, type Rating, type Ratings } from "@/lib/domain/reviews/ratings";
import { type OutsideStatus, type ReviewState, waitsFor } from "@/lib/domain/reviews/state";
import { date, dayInFull, onDay } from "./days";
import { type Sentence, sentence, strong } from "./sentence";

export const RATING_WORDS: Record<Rating, string> = {
  "working-towards": "Working towards",
  meeting: "Meeting",
  exceeding: "Exceeding",
};

/** The ratings there are, the chosen one marked. */
export const ratingWords = ({ overall }: Ratings) =>
  RATINGS.map((rating) => ({ text: RATING_WORDS[rating], isChosen: rating === overall }));

/** Somebody's name, whose account may be gone. */
export const nameOf = (names: Readonly<Record<string, string>>, id: string): string =>
  names[id] ?? "former member";

/** "Quarter to 30 November", or "Review to 30 November" where it is another length of time. */
export function reviewTitle({ from, to }: Period, today: Day): string {
  const length = daysBetween(from, to);
  return `${length >= 70 && length <= 110 ? "Quarter" : "Review"} to ${date(to, today)}`;
}

/**
 * `gone`: the manager who is not here any more, where somebody else has to go on with it. `isByOne`: the
 * seal bears one signature, though there were two sides.
 */
type Told = {
  state: ReviewState;
  part: ReviewPart | null;
  isSelf: boolean;
  gone?: { name: string | null } | null;
  isByOne?: boolean;
};
type Names = { owner: string; manager: string };

/** How far it is, for who looks: `names` are those of the two sides. */
export function stateSentence(told: Told, names: Names): string {
  const { state, part, isSelf, gone = null, isByOne = isSelf } = told;
  if (gone) return `${isGoneWords(gone.name)}. Say below who goes on with this review.`;
  const other = part === "self" ? names.manager : names.owner;
  if (state.is === "sealed") return isByOne ? "Signed and sealed." : "Signed by both and sealed.";
  if (isSelf) return state.is === "submitted" ? "Handed in. Sign it." : "You review yourself.";
  if (part === null) return ONLOOKER[state.is];
  const waits = waitsFor(state, part);
  switch (state.is) {
    case "open":
      return "Each writes in private. Both parts show once both are in.";
    case "part-submitted":
      return waits === null
        ? `Yours is in. You see ${possessive(other)} once it is in too.`
        : `${other} has handed in. You see it once yours is in too.`;
    case "submitted":
      return "Both parts are in. Nobody saw the other’s before.";
    case "part-signed":
      return waits === null ? `You have signed. Now ${other}.` : `${other} has signed. Now you.`;
  }
}

const ONLOOKER: Record<Exclude<ReviewState["is"], "sealed">, string> = {
  open: "Both are writing.",
  "part-submitted": "One part is in.",
  submitted: "Both parts are in.",
  "part-signed": "One has signed.",
};

/** What stands in the review is another than what somebody signed: who it is, and what comes next. */
export function lapsedSentence(isOwn: boolean, name: string): string {
  return isOwn
    ? "What stands here has changed since you signed. Read it, then sign again."
    : `What stands here has changed since ${name} signed: ${name} is asked to sign again.`;
}

type Parted = {
  isSealed: boolean;
  /** Who signed and is gone; null where she reads this herself. */
  name: string | null;
  /** Who signs alone: "your", "Runa’s". */
  whose: string;
};

/** Of what a manager who is gone had signed something is hidden by now. */
export function partedSentence({ isSealed, name, whose }: Parted): string {
  const who = name ?? "you";
  return isSealed
    ? `What stands here had changed since ${who} signed, so the seal bears one signature.`
    : `What stands here has changed since ${who} signed. What ${who} wrote stays, and ${whose} signature alone seals it.`;
}

type HandOver = {
  /** Null where somebody reviewed herself so far. */
  former: string | null;
  part: ReviewPart | null;
  /** What the former one wrote is in, and was read. */
  isRead: boolean;
  /** Whose signature stands under it: "Your", "Runa’s". */
  whose: string | null;
};

/** What becomes of the words when a review is handed over. */
export function handOverHint({ former, part, isRead, whose }: HandOver): string {
  if (former === null) return "Your part stays as it is.";
  const signature = whose === null ? "" : ` ${whose} signature under it goes too.`;
  if (part === "manager") return "What you wrote here goes for good: it is not passed on.";
  return isRead
    ? `What ${former} wrote goes for good.${signature} Download the review first to keep a copy.`
    : `Whatever ${former} wrote here goes for good.${signature}`;
}

/** "Mael’s", "James’" */
export const possessive = (name: string): string => `${name}’${/s$/i.test(name) ? "" : "s"}`;

const STATES: Record<ReviewState["is"], string> = {
  open: "Being written",
  "part-submitted": "One part is in",
  submitted: "To be signed",
  "part-signed": "Signed by one",
  sealed: "Signed",
};

/** The state in two or three words, for lists. */
export const stateWord = ({ is }: Pick<ReviewState, "is">): string => STATES[is];

/** "Review to be signed": all that an administrator is told of one. */
export const statusOutsideWords = (is: OutsideStatus): string =>
  `Review ${stateWord({ is }).toLowerCase()}`;

export const PART_WORDS: Record<ReviewPart, string> = {
  self: "Self review",
  manager: "Manager review",
};

/** "since 1 September 2026" */
export const sinceWords = (since: Day): string => `since ${dayInFull(since)}`;

type Need =
  | { what: "open"; on: Day; plan: string; whose: string | null }
  | { what: "write" | "sign"; plan: string; whose: string | null }
  | { what: "hand-over"; plan: string; whose: string | null; manager: string | null };

/** Said of a manager who left the plan, or whose account is closed or gone (then without a name). */
export const isGoneWords = (manager: string | null): string =>
  `${manager ?? "The manager"} is not here any more`;

/** "Quarterly review is due on Friday. Open it.": what a review wants, on Today. */
export function reviewNeedSentence(need: Need, today: Day): Sentence {
  if (need.what === "open") {
    const is = need.on < today ? "was" : "is";
    return sentence`${strong("Quarterly review")} ${is} due ${onDay(need.on, today)}. Open it.`;
  }
  if (need.what === "hand-over") {
    const whose = need.whose === null ? "your" : possessive(need.whose);
    return sentence`${strong(isGoneWords(need.manager))}. Who goes on with ${whose} review?`;
  }
  const whose = need.whose === null ? "Your" : possessive(need.whose);
  const wants = need.what === "write" ? "words" : "signature";
  return sentence`${strong(`${whose} review`)} waits for your ${wants}.`;
}
