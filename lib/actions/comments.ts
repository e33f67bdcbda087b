"use server";
// Doors to what people say: comment, reply, reword, delete, settle, nudge, and back.
import { CommentOnGoal, CommentOnPlan, EditComment, OnComment } from "../schemas/comments";
import {
  undeleteComment as bringBack,
  editComment as edit,
  deleteComment as remove,
} from "../services/comments/edit";
import { commentOnGoal as onGoal, commentOnPlan as onPlan } from "../services/comments/post";
import {
  nudgeThread as nudge,
  reopenThread as reopen,
  resolveThread as resolve,
} from "../services/comments/settle";
import { formAction } from "../web/form-action";

export const commentOnGoal = formAction(CommentOnGoal, onGoal);
export const commentOnPlan = formAction(CommentOnPlan, onPlan);
export const editComment = formAction(EditComment, edit);
export const deleteComment = formAction(OnComment, remove);
export const undeleteComment = formAction(OnComment, bringBack);
export const resolveThread = formAction(OnComment, resolve);
export const reopenThread = formAction(OnComment, reopen);
export const nudgeThread = formAction(OnComment, nudge);
