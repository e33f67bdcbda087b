// How the verbs of comments and suggestions are tried, on what a mentor said and suggested.
import { type Outcome, refuse } from "@/lib/domain/problems";
import { deleteComment, editComment } from "@/lib/services/comments/edit";
import { listComments } from "@/lib/services/comments/list";
import { commentOnGoal } from "@/lib/services/comments/post";
import { reopenThread, resolveThread } from "@/lib/services/comments/settle";
import type { Context } from "@/lib/services/context";
import { goalPage } from "@/lib/services/goals/page";
import { declineSuggestion, takeSuggestion } from "@/lib/services/suggestions/answer";
import {
  listSuggestions,
  nudgeSuggestion,
  suggestEdit,
  withdrawSuggestion,
} from "@/lib/services/suggestions/make";
import type { TalkView } from "@/lib/views/talk";
import type { World } from "./verbs";

type Attempt = (context: Context, world: World) => Promise<Outcome<unknown>>;
type Verbs = Record<string, Record<string, Attempt>>;

const WEEK_MS = 7 * 86_400_000;

/** Of a page only a part may be hidden; a part not shown is not found. */
const onPage =
  (isShown: (talk: TalkView, world: World) => boolean): Attempt =>
  async (context, world) => {
    const page = await goalPage(context, world);
    return page.ok && !isShown(page.value.talk, world) ? refuse({ code: "not-found" }) : page;
  };

export const comment: Verbs = {
  C: {
    comment: (context, { goalId }) => commentOnGoal(context, { goalId, text: "And now?" }),
    reply: (context, { goalId, commentId }) =>
      commentOnGoal(context, { goalId, rootId: commentId, text: "Because." }),
  },
  R: {
    list: (context, { goalId }) => listComments(context, { goalId, take: 10 }),
    "goal page": onPage(({ threads }, { commentId }) => threads.some(({ id }) => id === commentId)),
  },
  U: {
    edit: (context, { commentId }) => editComment(context, { commentId, text: "Otherwise" }),
  },
  D: { delete: (context, { commentId }) => deleteComment(context, { commentId }) },
  settle: {
    resolve: (context, { commentId }) => resolveThread(context, { commentId }),
    reopen: async (context, { commentId }) => {
      const done = await resolveThread(context, { commentId });
      return done.ok ? reopenThread(context, { commentId }) : done;
    },
  },
};

export const suggestion: Verbs = {
  C: {
    suggest: (context, { goalId }) => suggestEdit(context, { goalId, changes: { title: "New" } }),
  },
  R: {
    list: (context, { goalId }) => listSuggestions(context, { goalId, take: 10 }),
    "goal page": onPage(({ suggestions }, { suggestionId }) =>
      suggestions.some(({ id }) => id === suggestionId),
    ),
  },
  answer: {
    take: (context, { suggestionId }) => takeSuggestion(context, { suggestionId }),
    decline: (context, { suggestionId }) => declineSuggestion(context, { suggestionId }),
  },
  nudge: {
    nudge: ({ now, ...context }, { suggestionId }) =>
      nudgeSuggestion({ ...context, now: new Date(now.getTime() + WEEK_MS) }, { suggestionId }),
  },
  withdraw: {
    withdraw: (context, { suggestionId }) => withdrawSuggestion(context, { suggestionId }),
  },
};
