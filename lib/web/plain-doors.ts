// Knows where plain forms lead without a script: through the same door as their actions, then back to
// the page they stand on, with the refusal in words where there was one.
import type { z } from "zod";
import type { Outcome } from "../domain/problems";
import { CommentOnGoal, CommentOnPlan } from "../schemas/comments";
import { OnGoal, QuickAdd, SetTick } from "../schemas/goals";
import { EditPlan, OnPlan } from "../schemas/plans";
import { commentOnGoal, commentOnPlan } from "../services/comments/post";
import type { Context } from "../services/context";
import { addOne } from "../services/entries/log";
import { quickAdd } from "../services/goals/quick-add";
import { setTick } from "../services/goals/state";
import { editPlan } from "../services/plans/edit";
import { deletePlan } from "../services/plans/hide";
import { keepDraftOf } from "./drafts";
import { answered, throughDoor } from "./form-action";
import { goalAdded } from "./goal-fields";
import { ownPath, withNext } from "./own-path";
import { asFlag, type Converters, optional } from "./read-form";
import { tell, tellNothing } from "./told";

type Door = (request: Request) => Promise<Response>;

type Options<T> = {
  fields?: Converters;
  /** Where to go on; else back to the page that the form stood on. */
  to?: (value: T) => string;
  /** Where to go when there is no such thing, or no more: a form may be sent twice. */
  gone?: (typed: Record<string, string>) => string;
  /** A success worth saying. */
  say?: (value: T) => string;
  /** The field whose text the page gets back in its address after a refusal. */
  keeps?: string;
  /** The field whose text becomes the form's draft after a refusal, and what people call it. */
  drafts?: { field: string; called: string };
};

function plainDoor<S extends z.ZodType, T>(
  schema: S,
  verb: (context: Context, input: z.output<S>) => Promise<Outcome<T>>,
  { fields = {}, to, gone, say, keeps, drafts }: Options<T> = {},
): Door {
  return async (request) => {
    // What is no form has no fields, and is refused for that.
    const form = await request.formData().catch(() => new FormData());
    const came = await throughDoor(schema, verb, { fields }, form);
    const back = pageBefore(request.headers, form);
    if (!("is" in came)) {
      await (say ? tell({ is: "done", sentence: say(came.value) }) : tellNothing());
      return go(to?.(came.value) ?? withText(back, keeps, ""));
    }
    if (came.code === "not-found" && gone) return go(gone(came.typed));
    const page = withText(back, keeps, keeps ? (came.typed[keeps] ?? "") : "");
    if (came.code === "session.none") return go(withNext("/sign-in", page));
    const typed = drafts && came.typed[drafts.field];
    if (typed) await answered(() => keepDraftOf(form, { [drafts.field]: typed }));
    const field = keeps ?? drafts?.field;
    const why = field && came.fields[field];
    const named =
      why && drafts ? `${drafts.called}: ${why.charAt(0).toLowerCase()}${why.slice(1)}` : why;
    await tell({ is: "refused", sentence: named || came.sentence });
    return go(page);
  };
}

/** Addresses have an end: of what is longer than any line may be the beginning is given back. */
const MOST_KEPT = 200;

function withText(page: string, name: string | undefined, text: string): string {
  if (name === undefined) return page;
  const [path = "", search] = page.split("?");
  const query = new URLSearchParams(search);
  query.delete(name);
  if (text) query.set(name, text.slice(0, MOST_KEPT));
  return query.size > 0 ? `${path}?${query}` : path;
}

const go = (location: string) => new Response(null, { status: 303, headers: { location } });

/** The page of ours that the form stood on; our Referrer-Policy tells us, or else the form. */
function pageBefore(headers: Headers, form: FormData): string {
  const before = headers.get("referer") ?? "";
  const planId = form.get("planId");
  const isNamed = typeof planId === "string" && planId !== "";
  const elsewhere =
    ownPath(form.get("_next")) ?? (isNamed ? `/plans/${encodeURIComponent(planId)}` : "/today");
  if (!URL.canParse(before)) return elsewhere;
  const { origin, pathname, search } = new URL(before);
  const isOurs = origin === headers.get("origin");
  return (isOurs && ownPath(pathname + search)) || elsewhere;
}

/** The fields of a tick, whichever way it comes. */
export const tickFields: Converters = { done: asFlag, since: optional };

/** Where one is once a plan is gone: where it can be brought back. */
export const afterDelete = ({ planId }: { planId: string }): string => `/plans?deleted=${planId}`;

export const tickDoor = plainDoor(SetTick, setTick, { fields: tickFields });
export const addOneDoor = plainDoor(OnGoal, addOne);
export const planStatusDoor = plainDoor(EditPlan, editPlan);
export const deletePlanDoor = plainDoor(OnPlan, deletePlan, {
  to: afterDelete,
  gone: ({ planId = "" }) => afterDelete({ planId: encodeURIComponent(planId) }),
});
const COMMENT = { field: "text", called: "Comment" };
export const commentOnPlanDoor = plainDoor(CommentOnPlan, commentOnPlan, { drafts: COMMENT });
export const commentOnGoalDoor = plainDoor(CommentOnGoal, commentOnGoal, { drafts: COMMENT });
export const quickAddDoor = plainDoor(QuickAdd, quickAdd, { say: goalAdded, keeps: "text" });
