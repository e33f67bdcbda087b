"use server";
// Doors to reviews: open one, withdraw it and bring it back, hand a half in, take it back, agree, sign, add, hand over.
import {
  AddAddendum,
  HandOver,
  KeepPart,
  OnReview,
  OpenReview,
  SignReview,
} from "../schemas/reviews";
import { addAddendum as add } from "../services/reviews/addenda";
import { chooseFocus as choose } from "../services/reviews/focus";
import { handOver } from "../services/reviews/hand-over";
import { openReview as open } from "../services/reviews/open";
import { signReview as sign } from "../services/reviews/sign";
import { recallReview as recall, submitPartAsTyped } from "../services/reviews/submit";
import {
  bringReviewBack as bringBack,
  withdrawReview as withdraw,
} from "../services/reviews/withdraw";
import { formAction } from "../web/form-action";
import { optional } from "../web/read-form";
import { ChooseFocusForm, partFields } from "../web/review-fields";

export const openReview = formAction(OpenReview, open, {
  fields: { managerId: optional },
  to: ({ id }) => `/reviews/${id}`,
});
export const withdrawReview = formAction(OnReview, withdraw, {
  to: ({ planId }) => `/plans/${planId}/reviews`,
});
export const bringReviewBack = formAction(OnReview, bringBack, {
  to: ({ reviewId }) => `/reviews/${reviewId}`,
});
export const submitReviewPart = formAction(KeepPart, submitPartAsTyped, { fields: partFields });
export const recallReview = formAction(OnReview, recall);
export const chooseReviewFocus = formAction(ChooseFocusForm, choose, {
  say: () => "This is what you two would sign.",
});
export const signReview = formAction(SignReview, sign);
export const addAddendum = formAction(AddAddendum, add);
export const handReviewOver = formAction(HandOver, handOver);
