// Reviews: opened, written in, handed in, signed; a half one may not see is null.
import { AddendumAnswer, ReviewAnswer } from "@/lib/schemas/api-reviews";
import { AddAddendum, EditReview, OnReview, OpenReview, SignReview } from "@/lib/schemas/reviews";
import { addAddendum as add } from "@/lib/services/reviews/addenda";
import { openReview as open } from "@/lib/services/reviews/open";
import { editReview as edit } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { signReview as sign } from "@/lib/services/reviews/sign";
import { recallReview as recall, submitPartAsKept } from "@/lib/services/reviews/submit";
import { withdrawReview as withdraw } from "@/lib/services/reviews/withdraw";
import { operation } from "../operation";

export const openReview = operation({
  id: "openReview",
  method: "POST",
  path: "/plans/{planId}/reviews",
  summary: "Open a review of some days; with several managers, name the one",
  input: OpenReview,
  status: 201,
  answer: ReviewAnswer,
  problems: [
    "review.period-order",
    "review.period-early",
    "review.period-late",
    "review.period-overlap",
    "review.manager-unnamed",
    "review.manager-unknown",
    "plan.archived",
  ],
  run: open,
});

export const getReview = operation({
  id: "getReview",
  method: "GET",
  path: "/reviews/{reviewId}",
  summary: "One review as you may see it: the other half once both are in",
  input: OnReview,
  answer: ReviewAnswer,
  run: readReview,
});

export const editReview = operation({
  id: "editReview",
  method: "PATCH",
  path: "/reviews/{reviewId}",
  summary: "Write in your own half, or choose the goals of the next quarter",
  input: EditReview,
  answer: ReviewAnswer,
  problems: [
    "version.old",
    "review.submitted",
    "review.sealed",
    "review.not-ready",
    "review.other-signed",
    "review.focus-unknown",
    "plan.archived",
  ],
  run: edit,
});

export const withdrawReview = operation({
  id: "withdrawReview",
  method: "DELETE",
  path: "/reviews/{reviewId}",
  summary: "Withdraw a review that you opened, or of your own plan, before any half is in",
  input: OnReview,
  status: 204,
  answer: null,
  problems: ["review.begun", "review.sealed", "plan.archived"],
  run: withdraw,
});

export const submitReview = operation({
  id: "submitReview",
  method: "PUT",
  path: "/reviews/{reviewId}/submission",
  summary: "Hand your half in as it is written",
  input: OnReview,
  answer: ReviewAnswer,
  problems: [
    "review.nothing-written",
    "review.submitted",
    "review.sealed",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: submitPartAsKept,
});

export const recallReview = operation({
  id: "recallReview",
  method: "DELETE",
  path: "/reviews/{reviewId}/submission",
  summary: "Take your half back, until the other side has signed",
  input: OnReview,
  answer: ReviewAnswer,
  problems: ["review.not-submitted", "review.other-signed", "review.sealed", "plan.archived"],
  run: recall,
});

export const signReview = operation({
  id: "signReview",
  method: "PUT",
  path: "/reviews/{reviewId}/signature",
  summary: "Sign; the last signature seals the review for good",
  input: SignReview,
  answer: ReviewAnswer,
  problems: [
    "review.changed",
    "review.not-ready",
    "review.already-signed",
    "review.manager-gone",
    "review.sealed",
    "plan.archived",
  ],
  run: sign,
});

export const addAddendum = operation({
  id: "addAddendum",
  method: "POST",
  path: "/reviews/{reviewId}/addenda",
  summary: "Add to a sealed review, which itself stays as it is",
  input: AddAddendum,
  status: 201,
  answer: AddendumAnswer,
  problems: [
    "review.not-sealed",
    "review.addenda-too-many",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: add,
});
