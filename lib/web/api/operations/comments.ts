// Comments: said, answered, reworded, deleted, settled.
import { CommentAnswer, CommentListPage, listOf, PlanCommentListPage } from "@/lib/schemas/api";
import { CommentOnGoal, CommentOnPlan, EditComment, OnComment } from "@/lib/schemas/comments";
import { editComment as edit, deleteComment as remove } from "@/lib/services/comments/edit";
import { listComments as list, listPlanComments as listOnPlan } from "@/lib/services/comments/list";
import {
  commentOnGoal as commentGoal,
  commentOnPlan as commentPlan,
} from "@/lib/services/comments/post";
import {
  nudgeThread,
  reopenThread as reopen,
  resolveThread as resolve,
} from "@/lib/services/comments/settle";
import { operation } from "../operation";
import { mapped, sealed } from "../paging";

export const listComments = operation({
  id: "listComments",
  method: "GET",
  path: "/goals/{goalId}/comments",
  summary: "Comments on a goal and its milestones, oldest first, deleted ones left out",
  input: CommentListPage,
  answer: listOf(CommentAnswer),
  run: (context, { goalId, limit, cursor }) =>
    mapped(list(context, { goalId, after: cursor, take: limit }), sealed),
});

export const commentOnGoal = operation({
  id: "commentOnGoal",
  method: "POST",
  path: "/goals/{goalId}/comments",
  summary: "Comment on a goal; with `rootId` reply, with `entryId` comment on its milestone",
  input: CommentOnGoal,
  status: 201,
  answer: CommentAnswer,
  problems: ["comment.too-many", "markdown.too-much", "markdown.unseen", "plan.archived"],
  run: commentGoal,
});

export const listPlanComments = operation({
  id: "listPlanComments",
  method: "GET",
  path: "/plans/{planId}/comments",
  summary: "Comments on a plan as a whole, oldest first, deleted ones left out",
  input: PlanCommentListPage,
  answer: listOf(CommentAnswer),
  run: (context, { planId, limit, cursor }) =>
    mapped(listOnPlan(context, { planId, after: cursor, take: limit }), sealed),
});

export const commentOnPlan = operation({
  id: "commentOnPlan",
  method: "POST",
  path: "/plans/{planId}/comments",
  summary: "Comment on a plan as a whole; with `rootId` reply",
  input: CommentOnPlan,
  status: 201,
  answer: CommentAnswer,
  problems: ["comment.too-many", "markdown.too-much", "markdown.unseen", "plan.archived"],
  run: commentPlan,
});

export const editComment = operation({
  id: "editComment",
  method: "PATCH",
  path: "/comments/{commentId}",
  summary:
    "Reword a comment of your own; after fifteen minutes, or once it is answered, it is marked",
  input: EditComment,
  answer: CommentAnswer,
  problems: ["comment.deleted", "markdown.too-much", "markdown.unseen", "plan.archived"],
  run: edit,
});

export const deleteComment = operation({
  id: "deleteComment",
  method: "DELETE",
  path: "/comments/{commentId}",
  summary: "Delete a comment of your own, or as an administrator anybody's; replies stay",
  input: OnComment,
  status: 204,
  answer: null,
  problems: ["comment.deleted", "plan.archived"],
  run: remove,
});

export const resolveComment = operation({
  id: "resolveComment",
  method: "PUT",
  path: "/comments/{commentId}/resolution",
  summary: "Resolve the thread of a comment",
  input: OnComment,
  answer: CommentAnswer,
  problems: ["comment.already-resolved", "plan.archived"],
  run: resolve,
});

export const reopenComment = operation({
  id: "reopenComment",
  method: "DELETE",
  path: "/comments/{commentId}/resolution",
  summary: "Open a resolved thread again",
  input: OnComment,
  answer: CommentAnswer,
  problems: ["comment.not-resolved", "plan.archived"],
  run: reopen,
});

export const nudgeComment = operation({
  id: "nudgeComment",
  method: "PUT",
  path: "/comments/{commentId}/nudge",
  summary: "Nudge whom the thread waits for: after a week, and once a week",
  input: OnComment,
  answer: CommentAnswer,
  problems: ["comment.nobody-waits", "comment.nudge-early", "plan.archived"],
  run: nudgeThread,
});
