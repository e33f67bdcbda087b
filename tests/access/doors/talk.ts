// The doors to comments and suggested edits.
import { deleteComment } from "@/lib/services/comments/edit";
import { resolveThread } from "@/lib/services/comments/settle";
import { declineSuggestion, takeSuggestion } from "@/lib/services/suggestions/answer";
import { must } from "../../support/plans";
import type { Row } from "../cells";
import { SAYS } from "../says";
import type { World } from "../verbs";
import type { Cast } from "../world";
import { action, type Doors, data, form, part, request } from "./door";

const onComment = ({ commentId }: World) => ({ commentId });
const onSuggestion = ({ suggestionId }: World) => ({ suggestionId });
const text = "And now?";
const none = () => null;
/** The plan as a whole is no secret of a private goal, and nobody deletes what he cannot reach. */
const isPrivate = (row: Row) => row.isPrivate === true;

const deleted = async ({ T }: Cast, world: World) =>
  must(await deleteComment(T.context, onComment(world)));
const resolved = async ({ O }: Cast, world: World) =>
  must(await resolveThread(O.context, onComment(world)));
const taken = async ({ O }: Cast, world: World) =>
  must(await takeSuggestion(O.context, onSuggestion(world)));
const declined = async ({ O }: Cast, world: World) =>
  must(await declineSuggestion(O.context, onSuggestion(world)));

const toPlan = ({ planId }: World) => ({ planId, text });
const toGoal = ({ goalId }: World) => ({ goalId, text });
const CHANGES = { title: "Lay them in a row" };

export const comment: Doors = {
  C: [
    action("comments commentOnGoal", toGoal),
    action("comments commentOnGoal", (world) => ({ ...toGoal(world), rootId: world.commentId })),
    action("comments commentOnPlan", toPlan, { not: isPrivate }),
    form("/goals/comment", toGoal),
    form("/plans/comment", toPlan, { not: isPrivate }),
    request("POST /api/v1/goals/[goalId]/comments", () => ({ text })),
    request("POST /api/v1/plans/[planId]/comments", () => ({ text }), { not: isPrivate }),
  ],
  R: [
    data("/api/v1/goals/[goalId]/comments", SAYS.comment),
    part("/plans/[planId]/goals/[goalId]", SAYS.comment),
  ],
  U: [
    action("comments editComment", (world) => ({ ...onComment(world), text })),
    request("PATCH /api/v1/comments/[commentId]", () => ({ text })),
    action("comments undeleteComment", onComment, { before: deleted, not: isPrivate }),
  ],
  D: [action("comments deleteComment", onComment), request("DELETE /api/v1/comments/[commentId]")],
  nudge: [
    action("comments nudgeThread", onComment),
    request("PUT /api/v1/comments/[commentId]/nudge"),
  ],
  settle: [
    action("comments resolveThread", onComment),
    action("comments reopenThread", onComment, { before: resolved }),
    request("PUT /api/v1/comments/[commentId]/resolution"),
    request("DELETE /api/v1/comments/[commentId]/resolution", none, { before: resolved }),
  ],
};

export const suggestion: Doors = {
  C: [
    action("suggestions suggestEdit", ({ goalId }) => ({ goalId, "changes.title": CHANGES.title })),
    request("POST /api/v1/goals/[goalId]/suggestions", () => ({ changes: CHANGES })),
  ],
  R: [
    data("/api/v1/goals/[goalId]/suggestions", SAYS.suggestion),
    part("/plans/[planId]/goals/[goalId]", SAYS.suggestion),
  ],
  answer: [
    action("suggestions takeSuggestion", onSuggestion),
    action("suggestions untakeSuggestion", onSuggestion, { before: taken }),
    action("suggestions declineSuggestion", onSuggestion),
    action("suggestions reconsiderSuggestion", onSuggestion, { before: declined }),
    request("PUT /api/v1/suggestions/[suggestionId]/acceptance"),
    request("DELETE /api/v1/suggestions/[suggestionId]/acceptance", none, { before: taken }),
    request("PUT /api/v1/suggestions/[suggestionId]/decline"),
    request("DELETE /api/v1/suggestions/[suggestionId]/decline", none, { before: declined }),
  ],
  nudge: [
    action("suggestions nudgeSuggestion", onSuggestion),
    request("PUT /api/v1/suggestions/[suggestionId]/nudge"),
  ],
  withdraw: [
    action("suggestions withdrawSuggestion", onSuggestion),
    request("DELETE /api/v1/suggestions/[suggestionId]"),
  ],
};
