// The doors to a review. Each side writes its own half, whichever door it comes through.
import { withdrawReview } from "@/lib/services/reviews/withdraw";
import { must } from "../../support/plans";
import type { Row } from "../cells";
import { SAYS } from "../says";
import type { World } from "../verbs";
import type { Cast } from "../world";
import { reviewStatus } from "./administration";
import { type Asker, action, type Doors, data, list, page, part, request } from "./door";

const onReview = ({ reviewId }: World) => ({ reviewId });
const text = "Words.";
const isOpen = ({ stage }: Row) => stage !== "signed";

/** Of one's own half. */
const versionOf = ({ versions }: World, { letter }: Asker): number =>
  (letter === "M" && versions.manager) || versions.self;

const withdrawn = async ({ O }: Cast, world: World) =>
  must(await withdrawReview(O.context, onReview(world)));

const see = (words: string) => [
  part("/reviews/[reviewId]", words),
  list("/api/v1/reviews/[reviewId]", words),
];

export const review: Doors = {
  C: [
    action("reviews openReview", ({ planId }) => ({
      ...{ planId, "period.from": "2026-04-01", "period.to": "2026-04-30" },
    })),
    request("POST /api/v1/plans/[planId]/reviews", () => ({
      period: { from: "2026-04-01", to: "2026-04-30" },
    })),
  ],
  R: [
    page("/reviews/[reviewId]", SAYS.goal),
    data("/api/v1/reviews/[reviewId]", SAYS.goal),
    data("/reviews/[reviewId]/export", SAYS.goal, { query: "format=md" }),
    data("/reviews/[reviewId]/export", SAYS.goal, { query: "format=json", not: isOpen }),
  ],
  list: [page("/plans/[planId]/reviews", ({ reviewId }) => reviewId)],
  status: [reviewStatus],
  "see-self": see(SAYS.self),
  "see-manager": see(SAYS.manager),
  "write-self": [request("PATCH /api/v1/reviews/[reviewId]", () => ({ self: { text } }))],
  "write-manager": [request("PATCH /api/v1/reviews/[reviewId]", () => ({ manager: { text } }))],
  submit: [
    action("reviews submitReviewPart", (world, asker) => ({
      ...{ ...onReview(world), text, rating: "", version: String(versionOf(world, asker)) },
    })),
    request("PUT /api/v1/reviews/[reviewId]/submission"),
    // What is typed is kept as long as it may be handed in.
    request("PUT /reviews/[reviewId]/draft", (world, asker) => ({
      ...{ text, rating: null, version: versionOf(world, asker) },
    })),
  ],
  withdraw: [
    action("reviews withdrawReview", onReview),
    request("DELETE /api/v1/reviews/[reviewId]"),
  ],
  "bring-back": [action("reviews bringReviewBack", onReview, { before: withdrawn, isGone: true })],
  recall: [
    action("reviews recallReview", onReview),
    request("DELETE /api/v1/reviews/[reviewId]/submission"),
  ],
  focus: [
    action("reviews chooseReviewFocus", (world) => ({
      ...{ ...onReview(world), "focus.0": world.goalId },
    })),
    request("PATCH /api/v1/reviews/[reviewId]", ({ goalId }) => ({ focus: [goalId] })),
  ],
  sign: [
    action("reviews signReview", onReview),
    request("PUT /api/v1/reviews/[reviewId]/signature"),
  ],
  addend: [
    action("reviews addAddendum", (world) => ({ ...onReview(world), text })),
    request("POST /api/v1/reviews/[reviewId]/addenda", () => ({ text })),
  ],
  "pass-on": [action("reviews handReviewOver", ({ reviewId, ownerId: to }) => ({ reviewId, to }))],
};
