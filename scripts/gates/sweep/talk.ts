// What people say and suggest around the full plan, and what they typed and did not send.
import { deleteComment, editComment } from "@/lib/services/comments/edit";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { keepDraft } from "@/lib/services/drafts";
import { leavePlan } from "@/lib/services/participants";
import { declineSuggestion } from "@/lib/services/suggestions/answer";
import { suggestEdit, withdrawSuggestion } from "@/lib/services/suggestions/make";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";
import type { fullPlan } from "./plans";

type Full = Awaited<ReturnType<typeof fullPlan>>;

export async function talk(cast: Record<string, Member>, marks: Markers, full: Full) {
  const { O, M, T } = cast as { O: Member; M: Member; T: Member };
  const { planId, open, hidden } = full;
  const goalId = open.goalId;
  const all = "OMTR";
  const said = (what: string, may = all, sees = may) => marks.word(`comment ${what}`, may, sees);
  must(await commentOnPlan(T.context, { planId, text: said("on the plan") }));
  const root = must(await commentOnGoal(T.context, { goalId, text: said("on a goal") }));
  must(await commentOnGoal(O.context, { goalId, text: said("as an answer"), rootId: root.id }));
  const about = { goalId, entryId: open.entryId };
  must(await commentOnGoal(M.context, { ...about, text: said("on a milestone") }));
  const secret = { goalId: hidden.goalId, text: said("on a private goal", "O") };
  must(await commentOnGoal(O.context, secret));
  const edited = must(await commentOnGoal(M.context, { goalId, text: said("before", "") }));
  must(await editComment(M.context, { commentId: edited.id, text: said("edited") }));
  const deleted = must(await commentOnGoal(T.context, { goalId, text: said("deleted", "") }));
  must(await deleteComment(T.context, { commentId: deleted.id }));
  const answered = must(
    await commentOnGoal(T.context, { goalId, text: said("gone, answered", "") }),
  );
  must(await commentOnGoal(M.context, { goalId, text: said("below"), rootId: answered.id }));
  must(await deleteComment(T.context, { commentId: answered.id }));
  await suggestions({ O, M, T }, marks, full);
  await drafts({ O, M, T }, marks, full);
  await left(cast, marks, full);
}

/** What a mentor said who has left since: it stays, and is the mentor's no more. */
async function left({ G }: Record<string, Member>, marks: Markers, { planId, open }: Full) {
  const { context } = G as Member;
  const { goalId } = open;
  const text = marks.word("comment of who left", "OMTR");
  must(await commentOnGoal(context, { goalId, text }));
  const title = marks.word("title suggested by who left", "OMT");
  const reason = marks.word("reason of a suggestion by who left", "OMT");
  must(await suggestEdit(context, { goalId, changes: { title }, text: reason }));
  const fields = { text: marks.word("draft of a comment by who left", "G", "") };
  const draft = { form: "comment", about: goalId, showing: "sweep-comment-1", fields } as const;
  must(await keepDraft(context, draft));
  must(await leavePlan(context, { planId }));
}

type Three = { O: Member; M: Member; T: Member };

async function suggestions({ O, M, T }: Three, marks: Markers, { open, checklist }: Full) {
  const suggest = async (by: Member, what: string, sees: string) => {
    const { goalId } = open;
    const changes = { title: marks.word(`title suggested, ${what}`, "OMT", sees) };
    const text = marks.word(`reason of a suggestion, ${what}`, "OMT", sees);
    return must(await suggestEdit(by.context, { goalId, changes, text })).id;
  };
  await suggest(T, "open", "OMT");
  await suggest(M, "open too", "OMT");
  must(await declineSuggestion(O.context, { suggestionId: await suggest(T, "declined", "") }));
  must(await withdrawSuggestion(T.context, { suggestionId: await suggest(T, "withdrawn", "") }));
  const unit = marks.word("unit suggested", "OMT");
  const count = { kind: "count", target: 11, unit } as const;
  must(await suggestEdit(M.context, { goalId: open.goalId, changes: { measure: count } }));
  const item = {
    key: marks.word("key of an item suggested", "OMT"),
    title: marks.word("title of an item suggested", "OMT"),
  };
  const measure = { kind: "checklist" as const, items: [...checklist.items, item] };
  must(await suggestEdit(M.context, { goalId: checklist.goalId, changes: { measure } }));
}

async function drafts({ O, M, T }: Three, marks: Markers, { planId, open, hidden }: Full) {
  // What was sent once and asked for again with the same key is answered from what was kept.
  const key = marks.word("key of something sent once", "", "");
  const text = marks.word("comment that was sent once", "OMTR");
  const once = { ...M.context, idempotency: { key, bodyHash: "sweep" } };
  must(await commentOnGoal(once, { goalId: open.goalId, text }));
  const keep = async (by: Member, form: "log" | "comment" | "suggest" | "add-goal", on: string) => {
    const field = { log: "note", comment: "text", suggest: "text", "add-goal": "title" }[form];
    const fields = { [field]: marks.word(`draft of ${form} by ${by.letter}`, by.letter) };
    must(await keepDraft(by.context, { form, about: on, showing: `sweep-${form}-1`, fields }));
  };
  await keep(O, "log", open.goalId);
  await keep(O, "comment", hidden.goalId);
  await keep(O, "add-goal", planId);
  for (const guest of [M, T]) {
    await keep(guest, "comment", open.goalId);
    await keep(guest, "suggest", open.goalId);
  }
}
