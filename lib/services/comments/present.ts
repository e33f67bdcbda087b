// Knows how comments and suggestions read as JSON, and who is around to be asked or mentioned.
import type { StoredComment } from "../../db/comments";
import type { StoredSuggestion } from "../../db/suggestions";
import type { Circle, Thread } from "../../domain/comments";
import type { Mentionable } from "../../domain/mentions";
import type { Role } from "../../domain/roles";
import type { CommentJson, SuggestionJson } from "../../views/json";

type OnPlan = { personId: string; name: string; role: Role; isClosed: boolean };

/** Who can answer: the owner, and her managers and mentors whose account is open. */
export function circleOf(people: readonly OnPlan[], ownerId: string): Circle {
  const helpers = people.filter(
    ({ role, isClosed }) => (role === "manager" || role === "mentor") && !isClosed,
  );
  const ids = new Set(helpers.map(({ personId }) => personId));
  ids.delete(ownerId);
  return { ownerId, helperIds: [...ids] };
}

/** Who can be mentioned there: everybody on the plan who can come, once; on a private goal its owner. */
export function mentionable(
  people: readonly OnPlan[],
  { ownerId, isPrivate }: { ownerId: string; isPrivate: boolean },
): Mentionable[] {
  const there = people.filter(({ isClosed }) => !isClosed);
  const names = new Map(there.map(({ personId, name }) => [personId, name]));
  return [...names]
    .filter(([personId]) => !isPrivate || personId === ownerId)
    .map(([personId, name]) => ({ personId, name }));
}

/** A thread from its comments, oldest first. */
export function threadFrom(comments: readonly StoredComment[]): Thread {
  const [first] = comments;
  return {
    resolvedAt: first?.resolvedAt ?? null,
    nudgedAt: first?.nudgedAt ?? null,
    posts: comments.map(({ authorId, createdAt, askedAt, mentions, deletedAt }) => ({
      authorId,
      at: createdAt,
      askedAt,
      mentions,
      isDeleted: deletedAt !== null,
    })),
  };
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const commentJson = (comment: StoredComment): CommentJson => ({
  id: comment.id,
  planId: comment.planId,
  goalId: comment.goalId,
  entryId: comment.entryId,
  rootId: comment.rootId,
  text: comment.text ?? "",
  html: comment.html ?? "",
  author: comment.authorId,
  createdAt: comment.createdAt.toISOString(),
  editedAt: instant(comment.editedAt),
  resolvedAt: instant(comment.resolvedAt),
});

export const suggestionJson = (suggestion: StoredSuggestion): SuggestionJson => ({
  id: suggestion.id,
  goalId: suggestion.goalId,
  changes: suggestion.changes,
  text: suggestion.text,
  html: suggestion.html,
  author: suggestion.authorId,
  state: suggestion.state,
  createdAt: suggestion.createdAt.toISOString(),
  answeredAt: instant(suggestion.answeredAt),
});
