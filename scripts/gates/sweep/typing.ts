// What the two sides of a review type and do not hand in, and what is typed into other forms.
import { keepDraft } from "@/lib/services/drafts";
import { editReview } from "@/lib/services/reviews/parts";
import { must } from "../../../tests/support/plans";
import type { Member } from "./people";
import type { ReviewMade } from "./reviews";
import type { World } from "./world";

/** `type` brings all that somebody types to a state: nothing at all, or words and a rating. */
export type Side = { by: "O" | "M"; made: ReviewMade[]; type: (state: 0 | 1) => Promise<void> };

/** Where what is typed is kept, and nothing else moves. */
export const TABLES = ["Draft", "ReviewPart"];

const WORDS = "A whole page of words that nobody has seen. ".repeat(40);

export function sides({ cast, full, reviews, otherReviews }: World): Side[] {
  const halves = { O: "self", M: "manager" } as const;
  return (["O", "M"] as const).map((by) => {
    const mine = [...reviews, ...otherReviews].filter(({ typing }) => typing.includes(by));
    const type = async (state: 0 | 1) => {
      const context = { ...(cast[by] as Member).context, now: new Date() };
      const part = state === 0 ? EMPTY : { text: WORDS, ratings: { overall: "meeting" as const } };
      for (const { reviewId } of mine) {
        must(await editReview(context, { reviewId, [halves[by]]: part }));
      }
      for (const form of ["comment", "log", "suggest"] as const) {
        const fields: Record<string, string> = state === 0 ? {} : { text: WORDS, note: WORDS };
        const place = { form, about: full.open.goalId, showing: `sweep-${form}-9` };
        must(await keepDraft(context, { ...place, fields }));
      }
    };
    return { by, made: mine, type };
  });
}

const EMPTY = { text: "", ratings: {} };
