// How each verb on a review is tried: every service and page behind it.
import { day } from "@/lib/domain/days";
import type { ReviewPart } from "@/lib/domain/events";
import { refuse } from "@/lib/domain/problems";
import { readPerson } from "@/lib/services/administration/pages";
import { addAddendum } from "@/lib/services/reviews/addenda";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { handOver } from "@/lib/services/reviews/hand-over";
import { openReview } from "@/lib/services/reviews/open";
import { reviewPage } from "@/lib/services/reviews/page";
import { editReview, keepPart } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview, submitPartAsKept, submitPartAsTyped } from "@/lib/services/reviews/submit";
import { withdrawReview } from "@/lib/services/reviews/withdraw";
import type { Attempt, Verbs } from "./verbs";

/** A half that one may not see is null in a review that one may. */
const see =
  (half: ReviewPart): Attempt =>
  async (context, { reviewId }) => {
    const found = await readReview(context, { reviewId });
    return found.ok && found.value[half] === null ? refuse({ code: "forbidden" }) : found;
  };

const write =
  (half: ReviewPart): Attempt =>
  (context, { reviewId }) =>
    editReview(context, { reviewId, [half]: { text: "Written" } });

/** As the page keeps it, which always means one's own half. */
const keep =
  (half: ReviewPart): Attempt =>
  async (context, { reviewId }) => {
    const page = await reviewPage(context, { reviewId });
    if (page.ok && page.value.part !== half) return refuse({ code: "forbidden" });
    return keepPart(context, { reviewId, text: "Typed", rating: null, version: 1 });
  };

export const reviewVerbs: Verbs = {
  C: {
    open: (context, { planId }) => {
      const period = { from: day("2026-03-20"), to: day("2026-04-10") };
      return openReview(context, { planId, period });
    },
  },
  R: {
    review: (context, { reviewId }) => readReview(context, { reviewId }),
    page: (context, { reviewId }) => reviewPage(context, { reviewId }),
    room: (context, { planId }) => reviewsRoom(context, { planId }),
  },
  status: {
    "person of the administration": async (context, { planId, ownerId }) => {
      const person = await readPerson(context, { personId: ownerId });
      if (!person.ok) return person;
      const plan = person.value.plans.find(({ id }) => id === planId);
      return plan?.reviews.length === 1 ? person : refuse({ code: "not-found" });
    },
  },
  "see-self": { "self part": see("self") },
  "see-manager": { "manager part": see("manager") },
  "write-self": { edit: write("self"), keep: keep("self") },
  "write-manager": { edit: write("manager"), keep: keep("manager") },
  submit: {
    "what is typed": async (context, { reviewId }) => {
      const page = await reviewPage(context, { reviewId });
      const version =
        (page.ok && page.value.part && page.value.review[page.value.part]?.version) || 1;
      return submitPartAsTyped(context, { reviewId, text: "Typed", rating: null, version });
    },
    "what was kept": async (context, { reviewId }) => {
      const page = await reviewPage(context, { reviewId });
      const half = page.ok ? page.value.part : null;
      if (half) await editReview(context, { reviewId, [half]: { text: "Kept" } });
      return submitPartAsKept(context, { reviewId });
    },
  },
  withdraw: { withdraw: (context, { reviewId }) => withdrawReview(context, { reviewId }) },
  recall: { recall: (context, { reviewId }) => recallReview(context, { reviewId }) },
  focus: { choose: (context, { reviewId }) => chooseFocus(context, { reviewId, focus: [] }) },
  sign: { sign: (context, { reviewId }) => signReview(context, { reviewId }) },
  addend: { add: (context, { reviewId }) => addAddendum(context, { reviewId, text: "More" }) },
  "pass-on": {
    "to the owner": async (context, { reviewId }) => {
      const page = await reviewPage(context, { reviewId });
      const to = page.ok ? page.value.review.ownerId : "";
      return handOver(context, { reviewId, to });
    },
  },
};
