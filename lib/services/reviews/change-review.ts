// Knows how a verb changes a review: its answer is the review as it then stands for whoever asked.
import type { Scope } from "../../access/permit";
import type { Verb } from "../../access/policy";
import type { Tx } from "../../db/client";
import type { Outcome } from "../../domain/problems";
import type { ReviewJson } from "../../views/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { presented } from "./read";

/** Asked a second time with one key, it tells what may be seen by then: the other may have recalled. */
export const changeReview = (
  context: Context,
  verb: Verb,
  reviewId: string,
  work: (tx: Tx, scope: Scope) => Promise<Outcome<unknown>>,
): Promise<Outcome<ReviewJson>> => {
  const present = (tx: Tx, scope: Scope) => presented(tx, scope, context, reviewId);
  const changed = async (tx: Tx, scope: Scope) => {
    const done = await work(tx, scope);
    return done.ok ? present(tx, scope) : done;
  };
  return change(context, verb, changed, present);
};
