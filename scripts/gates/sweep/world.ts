// The world that is swept: everything there is between people, made through the verbs.
import { db } from "@/lib/db/client";
import { sendInvitation } from "@/lib/services/invitations/send";
import { editPlan } from "@/lib/services/plans/edit";
import { deletePlan } from "@/lib/services/plans/hide";
import { createShare } from "@/lib/services/shares/links";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import { everybody, type Member } from "./people";
import { fullPlan, goalOf, planOf } from "./plans";
import { type ReviewMade, reviews } from "./reviews";
import type { Opens } from "./rights";
import { talk } from "./talk";

export type World = {
  cast: Record<string, Member>;
  full: Awaited<ReturnType<typeof fullPlan>>;
  plans: { planId: string; goalIds: string[] }[];
  reviews: ReviewMade[];
  /** Letters of who reads each plan, goal and review. */
  opens: Opens;
  share: string;
  invitation: string;
};

export async function worldOf(marks: Markers): Promise<World> {
  const cast = await everybody(marks);
  const { O } = cast as { O: Member };
  const full = await fullPlan(cast, marks);
  const { planId, open, hidden, dropped, goneId } = full;
  await talk(cast, marks, full);
  const goals = { goalIds: [open.goalId], notes: true, milestones: true, evidence: true };
  const share = must(await createShare(O.context, { planId, ...goals, days: 30 })).link;
  // Who is asked is on the list of the plan's people, for those who read it.
  const email = `${marks.word("invited address", "OMTI", "OMTI")}@example.org`;
  const invited = must(await sendInvitation(O.context, { planId, email, role: "reader" }));
  const others = [
    await other(cast, marks, { what: "a draft", may: "O" }),
    await other(cast, marks, { what: "an archived plan", may: "OMTR" }),
    await other(cast, marks, { what: "a deleted plan", may: "O", must: "" }),
  ] as const;
  await db().plan.update({ where: { id: others[0].planId }, data: { status: "draft" } });
  must(await editPlan(O.context, { planId: others[1].planId, status: "archived" }));
  must(await deletePlan(O.context, { planId: others[2].planId }));
  const around = { planId, goalIds: [open.goalId, hidden.goalId, dropped.goalId, goneId] };
  const looked = await reviews(cast, marks);
  const plans = [around, ...others, ...looked];
  const opens: Opens = new Map([
    ...[around, others[1], ...looked].flatMap(({ planId: id, goalIds }) =>
      [id, ...goalIds].map((each) => [each, "OMTR"] as const),
    ),
    ...[others[0].planId, ...others[0].goalIds].map((each) => [each, "O"] as const),
    ...[others[2].planId, ...others[2].goalIds, goneId].map((each) => [each, ""] as const),
    ...[hidden.goalId, ...looked.map(({ goalIds }) => goalIds[1] ?? "")].map(
      (each) => [each, "O"] as const,
    ),
    ...looked.map(({ reviewId, readers }) => [reviewId, readers] as const),
  ]);
  return { cast, full, plans, reviews: looked, opens, share, invitation: invited.link };
}

async function other(
  cast: Record<string, Member>,
  marks: Markers,
  wish: { what: string; may: string; must?: string },
): Promise<{ planId: string; goalIds: string[] }> {
  const { O } = cast as { O: Member };
  const planId = await planOf(cast, marks, wish);
  const { goalId } = await goalOf({ O }, marks, planId, {
    ...wish,
    what: `a goal of ${wish.what}`,
  });
  return { planId, goalIds: [goalId] };
}
