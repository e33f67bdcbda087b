// Knows how the talk around a goal or a plan looks to its reader: threads, turns, suggestions.
import { mayAs } from "../../access/policy";
import type { StoredComment } from "../../db/comments";
import { type Gate, peopleOf } from "../../db/gate";
import type { StoredGoal } from "../../db/rows";
import type { StoredTalk } from "../../db/talk";
import { type Circle, nudgeFrom, type Thread, turnOf } from "../../domain/comments";
import { difference, nudge } from "../../domain/suggestions";
import type { Drafts } from "../../views/drafts";
import type { CommentView, SuggestionView, TalkView, ThreadView } from "../../views/talk";
import { seenBy } from "../seen-by";
import { circleOf, mentionable, threadFrom } from "./present";

const GONE = "former member";

type Said = StoredComment & { author: string | null };
type Reader = { gate: Gate; circle: Circle; names: ReadonlyMap<string, string>; now: Date };

/** Of a gate that brought its people along. `nowOf` tells by which entry a milestone stands now. */
export function talkView(
  talk: StoredTalk,
  { gate, goal, now }: { gate: Gate; goal: StoredGoal | null; now: Date },
  nowOf: ReadonlyMap<string, string> = new Map(),
): TalkView {
  const isLive = gate.status !== "archived";
  const people = peopleOf(gate).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const circle = circleOf(people, gate.ownerId);
  const named = mentionable(people, { ...gate, isPrivate: goal?.isPrivate ?? false });
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const reader = { gate, circle, names, now };
  const threads = new Map<string, Said[]>();
  for (const comment of talk.comments) {
    const rootId = comment.rootId ?? comment.id;
    threads.set(rootId, [...(threads.get(rootId) ?? []), comment]);
  }
  return {
    about: { planId: gate.planId, goalId: goal?.id ?? null },
    threads: [...threads].flatMap(([id, comments]) => threadView(id, comments, reader, nowOf)),
    suggestions: goal ? suggestionsView(talk, goal, reader) : [],
    owner: names.get(gate.ownerId) ?? GONE,
    mentionable: named.flatMap(({ personId, name }) => (personId === gate.personId ? [] : [name])),
    // On a private goal its owner is alone.
    seenBy: goal?.isPrivate
      ? { comments: [], suggestions: [] }
      : { comments: seenBy(gate, "comment.read"), suggestions: seenBy(gate, "suggestion.read") },
    can: {
      comment: isLive && mayAs(gate.roles, "comment.post"),
      suggest: isLive && goal !== null && mayAs(gate.roles, "suggestion.make"),
    },
    drafts: draftsBy(talk),
  };
}

/** Nothing of a thread of which nothing is left. */
function threadView(
  id: string,
  comments: Said[],
  { gate, circle, names, now }: Reader,
  nowOf: ReadonlyMap<string, string>,
): ThreadView[] {
  const [root] = comments;
  if (!root || comments.every(({ deletedAt }) => deletedAt !== null)) return [];
  const thread: Thread = threadFrom(comments);
  const turn = turnOf(thread, circle);
  const mayAct = gate.status !== "archived" && mayAs(gate.roles, "comment.resolve");
  const from = nudgeFrom(thread, circle, gate.personId);
  const isResolved = root.resolvedAt !== null;
  return [
    {
      id,
      entryId: root.entryId && (nowOf.get(root.entryId) ?? root.entryId),
      comments: comments.map((comment) => commentView(comment, gate)),
      isResolved,
      turn: turn && {
        isYours: turn.personIds.includes(gate.personId),
        names: turn.personIds.flatMap((each) =>
          each === gate.personId ? [] : [names.get(each) ?? GONE],
        ),
        since: turn.since,
      },
      nudgedAt: root.nudgedAt,
      can: {
        reply: mayAct,
        resolve: mayAct && !isResolved,
        reopen: mayAct && isResolved,
        nudge: mayAct && from !== null && from <= now,
      },
    },
  ];
}

function commentView(comment: Said, { personId, status, roles }: Gate): CommentView {
  const { id, authorId, author, createdAt: at, editedAt, deletedAt, text, html } = comment;
  const isOwn = authorId === personId;
  const mayEdit = isOwn && status !== "archived" && mayAs(roles, "comment.edit");
  const isGone = deletedAt !== null;
  return {
    id,
    by: isOwn ? null : (author ?? GONE),
    at,
    html: isGone ? null : html,
    text: isGone || !mayEdit ? null : text,
    isEdited: editedAt !== null,
  };
}

const suggestionsView = (
  talk: StoredTalk,
  goal: StoredGoal,
  { gate, now }: Reader,
): SuggestionView[] =>
  talk.suggestions.map((suggestion) => {
    const { id, authorId, author, createdAt: at, html, state, answeredAt, nudgedAt } = suggestion;
    const isOpen = state === "open" && gate.status !== "archived";
    const isOwn = authorId === gate.personId;
    return {
      ...{ id, at, html, state, answeredAt, nudgedAt },
      ...difference(suggestion, goal),
      by: isOwn ? null : (author ?? GONE),
      can: {
        answer: isOpen && mayAs(gate.roles, "suggestion.answer"),
        withdraw: isOpen && isOwn && mayAs(gate.roles, "suggestion.withdraw"),
        nudge:
          isOpen && isOwn && mayAs(gate.roles, "suggestion.nudge") && nudge(suggestion, now).ok,
      },
    };
  });

function draftsBy({ drafts }: StoredTalk): TalkView["drafts"] {
  const by: Record<string, Drafts> = {};
  for (const { about, form, fields, savedAt } of drafts) {
    by[about] = { ...by[about], [form]: { fields, savedAt } };
  }
  return by;
}
