// The plans of the sweep: one with everything in it, and others at each of their stages.
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { dropGoal } from "@/lib/services/goals/state";
import { addPause } from "@/lib/services/pauses";
import { editPlan } from "@/lib/services/plans/edit";
import { deletePlan } from "@/lib/services/plans/hide";
import { startPlan } from "@/lib/services/plans/start";
import { suggestEdit } from "@/lib/services/suggestions/make";
import { must } from "../../../tests/support/plans";
import { checklistOf, goalOf } from "./goals";
import type { Markers } from "./markers";
import type { Member } from "./people";
import { among, money, wordRooms } from "./rooms";

type Cast = Record<string, Member>;

/** `readers` are the letters of who reads the plan and its goals, but for those that are secret. */
export type PlanMade = {
  planId: string;
  goalIds: string[];
  secretIds: string[];
  goneIds?: string[];
  readers: string;
};

const ROLES = { M: "manager", T: "mentor", R: "reader", F: "manager", G: "mentor" } as const;

/** A plan and who stands on it, each by the letter of the role. */
export async function planOf(
  cast: Cast,
  marks: Markers,
  wish: { what: string; may: string; must?: string; guests?: string },
): Promise<string> {
  const { O } = cast as { O: Member };
  const { what, may, must: sees = may.replace(/[FL]/g, ""), guests = "MTR" } = wish;
  const startsOn = addDays(O.context.today, -60);
  const title = marks.word(`title of ${what}`, may, sees);
  const plan = must(
    await startPlan(O.context, { template: "junior-data-engineer", startsOn, title }),
  );
  for (const letter of guests) {
    const role = ROLES[letter as keyof typeof ROLES];
    const personId = cast[letter]?.id ?? "";
    await db().participant.create({ data: { planId: plan.id, personId, role } });
  }
  return plan.id;
}

/** What moved and was said on a goal that is deleted afterwards. */
async function aroundGone({ O, T }: Cast, marks: Markers, goalId: string) {
  const { context } = O as Member;
  const dueOn = addDays(context.today, 41);
  const why = marks.word("why a deleted goal was moved", "O", "");
  // Its owner finds in the history that it went.
  const title = marks.word("last title of a deleted goal", "O");
  must(await editGoal(context, { goalId, title, dueOn, why }));
  const text = marks.word("comment on a deleted goal", "O", "");
  must(await commentOnGoal((T as Member).context, { goalId, text: `@${O?.name} ${text}` }));
}

async function paused({ context }: Member, planId: string, reason: string) {
  const from = addDays(context.today, -9);
  must(await addPause(context, { planId, from, to: addDays(from, 2), reason }));
}

/** The plan with everything in it. */
export async function fullPlan(cast: Cast, marks: Markers) {
  const { O } = cast as { O: Member };
  const { today } = O.context;
  const what = "the plan";
  const planId = await planOf(cast, marks, { what, may: "OMTRLIG", must: "OMTRI", guests: "MTRG" });
  const open = await goalOf({ O }, marks, planId, { what: "a goal", may: "OMTR", also: "L" });
  const list = { what: "in the open", may: "OMTR", also: "L" };
  const checklist = await checklistOf({ O }, marks, planId, list);
  const secret = { what: "a private goal", may: "O", private: true };
  const hidden = await goalOf({ O }, marks, planId, secret);
  marks.id(hidden.goalId, "id of a private goal", "O", "O");
  const hiddenList = await checklistOf({ O }, marks, planId, secret);
  const dropped = await goalOf({ O }, marks, planId, { what: "a dropped goal", may: "OMTR" });
  const why = marks.word("why a goal was dropped", "OMTR");
  must(await dropGoal(O.context, { goalId: dropped.goalId, why }));
  const gone = await goalOf({ O }, marks, planId, { what: "a deleted goal", may: "O", must: "" });
  await wordRooms(marks, planId, { what, may: "OMTR" });
  await aroundGone(cast, marks, gone.goalId);
  must(await deleteGoal(O.context, { goalId: gone.goalId }));
  // The audit log says that it was deleted, and which it was.
  marks.id(gone.goalId, "id of a deleted goal", "OA");
  await paused(O, planId, marks.word("reason of a pause", "OMTR"));
  const dueOn = addDays(today, 40);
  const moved = marks.word("why a private goal was moved", "O", "");
  must(await editGoal(O.context, { goalId: hidden.goalId, dueOn, why: moved }));
  await money(O, marks, planId, { what, may: "OM", goalId: hidden.goalId });
  return { planId, open, checklist, hidden, hiddenList, dropped, goneId: gone.goalId };
}

/** Plans that are a draft, completed, put away and deleted, each as full as the others. */
export async function otherPlans(cast: Cast, marks: Markers): Promise<PlanMade[]> {
  const { context } = cast.O as Member;
  const draft = await otherPlan(cast, marks, { what: "a draft", may: "O" });
  await db().plan.update({ where: { id: draft.planId }, data: { status: "draft" } });
  const completed = await otherPlan(cast, marks, { what: "a completed plan", may: "OMTR" });
  must(await editPlan(context, { planId: completed.planId, status: "completed" }));
  const archived = await otherPlan(cast, marks, { what: "an archived plan", may: "OMTR" });
  must(await editPlan(context, { planId: archived.planId, status: "archived" }));
  const deleted = await otherPlan(cast, marks, { what: "a deleted plan", may: "O", must: "" });
  must(await deletePlan(context, { planId: deleted.planId }));
  return [draft, completed, archived, { ...deleted, readers: "", goneIds: deleted.secretIds }];
}

type Wish = { what: string; may: string; must?: string };

async function otherPlan(cast: Cast, marks: Markers, wish: Wish): Promise<PlanMade> {
  const { O } = cast as { O: Member };
  const { what, may, must: sees = may } = wish;
  const planId = await planOf(cast, marks, wish);
  const on = { ...wish, what: `a goal of ${what}` };
  const { goalId } = await goalOf({ O }, marks, planId, on);
  const list = await checklistOf({ O }, marks, planId, on);
  const secret = { what: `a private goal of ${what}`, may: "O", private: true };
  const hidden = await goalOf({ O }, marks, planId, { ...secret, must: among("O", sees) });
  const dropped = await goalOf({ O }, marks, planId, {
    ...wish,
    what: `a dropped goal of ${what}`,
  });
  const why = marks.word(`why a goal of ${what} was dropped`, may, sees);
  must(await dropGoal(O.context, { goalId: dropped.goalId, why }));
  await wordRooms(marks, planId, wish);
  await money(O, marks, planId, { ...wish, goalId });
  await paused(O, planId, marks.word(`reason of a pause of ${what}`, may, sees));
  await said(cast, marks, { ...wish, planId, goalId });
  const goalIds = [goalId, list.goalId, dropped.goalId];
  return { planId, goalIds, secretIds: [hidden.goalId], readers: may };
}

/** What was said on a plan before it came to where it stands. */
async function said(
  { O, M, T }: Cast,
  marks: Markers,
  { planId, goalId, what, may, must: sees = may }: Wish & { planId: string; goalId: string },
) {
  const [owner, manager, mentor] = [O, M, T].map((member) => (member as Member).context);
  const comment = (name: string) => marks.word(`comment ${name} of ${what}`, may, sees);
  if (!owner || !manager || !mentor) throw new Error("Somebody is missing.");
  must(await commentOnPlan(mentor, { planId, text: `@${O?.name} ${comment("on the plan")}` }));
  const text = `@${O?.name} ${comment("on a goal")}`;
  const root = must(await commentOnGoal(manager, { goalId, text }));
  must(await commentOnGoal(owner, { goalId, rootId: root.id, text: comment("as an answer") }));
  const title = marks.word(`title suggested on ${what}`, among(may, "OMT"), "");
  const reason = marks.word(`reason of a suggestion on ${what}`, among(may, "OMT"), "");
  must(await suggestEdit(mentor, { goalId, changes: { title }, text: reason }));
}
