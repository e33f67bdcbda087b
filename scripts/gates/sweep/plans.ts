// The plans of the sweep: one with everything in it, one as a draft, one put away, one deleted.
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { logSpend, voidSpend } from "@/lib/services/budgets/spends";
import { commentOnGoal } from "@/lib/services/comments/post";
import { logMilestone } from "@/lib/services/entries/log";
import { addGoal } from "@/lib/services/goals/add";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { dropGoal } from "@/lib/services/goals/state";
import { addPause } from "@/lib/services/pauses";
import { startPlan } from "@/lib/services/plans/start";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";

type Cast = Record<string, Member>;
export type PlanMade = { planId: string; goalIds: string[]; entryId: string };

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
  const roles = { M: "manager", T: "mentor", R: "reader", F: "manager" } as const;
  for (const letter of guests) {
    const role = roles[letter as keyof typeof roles];
    const personId = cast[letter]?.id ?? "";
    await db().participant.create({ data: { planId: plan.id, personId, role } });
  }
  return plan.id;
}

/** A goal with a word in each of its texts, and a milestone with a note and evidence. */
export async function goalOf(
  { O }: { O: Member },
  marks: Markers,
  planId: string,
  wish: { what: string; may: string; private?: boolean; also?: string; must?: string },
): Promise<{ goalId: string; entryId: string }> {
  const { what, may, also = "", must: sees = may } = wish;
  const word = (field: string, others = "") =>
    marks.word(`${field} of ${what}`, may + others, sees);
  const goal = must(
    await addGoal(O.context, {
      planId,
      title: word("title", also),
      horizon: "short",
      measure: { kind: "count", target: 9, unit: word("unit", also) },
      smart: {
        specific: word("specific"),
        measurable: word("measurable"),
        achievable: word("achievable"),
        relevant: word("relevant"),
        timeBound: word("time-bound"),
      },
      note: word("note", also),
      weight: 1,
      private: wish.private ?? false,
    }),
  );
  const address = `https://example.org/${word("evidence address", also)}`;
  const logged = must(
    await logMilestone(O.context, {
      goalId: goal.id,
      amount: 1,
      note: word("milestone", also),
      evidence: [{ url: address, title: word("evidence", also) }],
    }),
  );
  const note = word("corrected milestone", also);
  const supersedes = logged.entry.id;
  must(await logMilestone(O.context, { goalId: goal.id, amount: 2, note, supersedes }));
  return { goalId: goal.id, entryId: logged.entry.id };
}

/** What a plan brings along from its template, a word in each text. */
async function wordRooms(marks: Markers, planId: string): Promise<string> {
  const one = (what: string, may = "OMTR") => marks.word(what, may);
  const first = { where: { planId, position: 0 } };
  await db().area.updateMany({ ...first, data: { title: one("area"), note: one("area's note") } });
  await db().skill.updateMany({ ...first, data: { competency: one("competency") } });
  await db().resource.updateMany({ ...first, data: { title: one("resource") } });
  const project = { key: "swept", position: 99, kind: "practice", tools: [] };
  const words = { title: one("project"), text: one("project's text") };
  await db().project.create({ data: { planId, ...project, ...words } });
  await db().support.updateMany({ ...first, data: { title: one("support") } });
  await db().ritual.updateMany({ ...first, data: { title: one("ritual") } });
  await db().note.updateMany({ ...first, data: { text: one("note of the plan") } });
  const budget = { amountMinor: 100n, currency: "EUR", per: "plan", events: [] };
  const purpose = marks.word("budget", "OM");
  const data = { planId, key: "swept", position: 99, purpose, ...budget };
  return (await db().budget.create({ data })).id;
}

/** A spend that waits and one that is void; a private goal is named to its owner alone. */
async function money(O: Member, marks: Markers, budgetId: string, goalId: string) {
  const spend = async (what: string) => {
    const evidence = `https://example.org/${marks.word(`evidence of a spend, ${what}`, "OM")}`;
    const words = { purpose: marks.word(`a spend, ${what}`, "OM"), evidence };
    const { id } = must(await logSpend(O.context, { budgetId, amount: 1234.56, goalId, ...words }));
    marks.id(id, `id of a spend, ${what}`, "OM", "OM");
    return id;
  };
  await spend("logged");
  must(await voidSpend(O.context, { spendId: await spend("void") }));
  marks.id(budgetId, "id of a budget", "OM", "OM");
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

/** The plan with everything in it. */
export async function fullPlan(cast: Cast, marks: Markers) {
  const { O } = cast as { O: Member };
  const { today } = O.context;
  const planId = await planOf(cast, marks, { what: "the plan", may: "OMTRLI", guests: "MTR" });
  const budgetId = await wordRooms(marks, planId);
  const open = await goalOf({ O }, marks, planId, { what: "a goal", may: "OMTR", also: "L" });
  const hidden = await goalOf({ O }, marks, planId, {
    what: "a private goal",
    may: "O",
    private: true,
  });
  marks.id(hidden.goalId, "id of a private goal", "O", "O");
  const dropped = await goalOf({ O }, marks, planId, { what: "a dropped goal", may: "OMTR" });
  const why = marks.word("why a goal was dropped", "OMTR");
  must(await dropGoal(O.context, { goalId: dropped.goalId, why }));
  const gone = await goalOf({ O }, marks, planId, { what: "a deleted goal", may: "O", must: "" });
  await aroundGone(cast, marks, gone.goalId);
  must(await deleteGoal(O.context, { goalId: gone.goalId }));
  // The audit log says that it was deleted, and which it was.
  marks.id(gone.goalId, "id of a deleted goal", "OA");
  const reason = marks.word("reason of a pause", "OMTR");
  const from = addDays(today, -9);
  must(await addPause(O.context, { planId, from, to: addDays(from, 2), reason }));
  const dueOn = addDays(today, 40);
  const secret = marks.word("why a private goal was moved", "O", "");
  must(await editGoal(O.context, { goalId: hidden.goalId, dueOn, why: secret }));
  await money(O, marks, budgetId, hidden.goalId);
  return { planId, open, hidden, dropped, goneId: gone.goalId };
}
