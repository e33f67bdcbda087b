// The world that is swept: everything there is between people, made through the verbs.
import { sendInvitation } from "@/lib/services/invitations/send";
import { createShare } from "@/lib/services/shares/links";
import { must } from "../../../tests/support/plans";
import { letters, type Mailboxes } from "./letters";
import type { Markers } from "./markers";
import { everybody, type Member } from "./people";
import { fullPlan, otherPlans, type PlanMade } from "./plans";
import { otherReviews, type ReviewMade, reviews } from "./reviews";
import type { Opens } from "./rights";
import { talk } from "./talk";
import { templates } from "./templates";

export type World = {
  cast: Record<string, Member>;
  full: Awaited<ReturnType<typeof fullPlan>>;
  plans: PlanMade[];
  /** Between two, up to their signatures; those that went another way stand beside them. */
  reviews: ReviewMade[];
  otherReviews: ReviewMade[];
  /** Letters of who reads each plan, goal and review. */
  opens: Opens;
  share: string;
  invitation: string;
  mailboxes: Mailboxes;
};

export async function worldOf(marks: Markers): Promise<World> {
  const cast = await everybody(marks);
  const { O } = cast as { O: Member };
  await templates(cast, marks);
  const full = await fullPlan(cast, marks);
  const { planId, open, checklist, hidden, hiddenList, dropped, goneId } = full;
  await talk(cast, marks, full);
  const goalIds = [open.goalId, checklist.goalId];
  const along = { notes: true, milestones: true, evidence: true };
  const share = must(await createShare(O.context, { planId, goalIds, ...along, days: 30 })).link;
  // Who is asked is on the list of the plan's people, for those who read it.
  const email = `${marks.word("invited address", "OMTI", "OMTI")}@example.org`;
  const invited = must(await sendInvitation(O.context, { planId, email, role: "reader" }));
  const around = {
    planId,
    goalIds: [...goalIds, dropped.goalId],
    secretIds: [hidden.goalId, hiddenList.goalId],
    goneIds: [goneId],
    readers: "OMTR",
  };
  const others = await otherPlans(cast, marks);
  const [between, alone] = [await reviews(cast, marks), await otherReviews(cast, marks)];
  const plans = [around, ...others, ...between, ...alone];
  const opens: Opens = new Map([
    ...plans.flatMap(opensOf),
    ...[...between, ...alone].map(({ reviewId, reviewers }) => [reviewId, reviewers] as const),
  ]);
  const mailboxes = new Map([...(await letters(cast, marks)), [email, "I"]]);
  const links = { share, invitation: invited.link };
  return { cast, full, plans, reviews: between, otherReviews: alone, opens, mailboxes, ...links };
}

/** Who reads a plan and each of its goals. */
function opensOf({ planId, goalIds, secretIds, goneIds = [], readers }: PlanMade) {
  return [
    ...[planId, ...goalIds].map((each) => [each, readers] as const),
    ...secretIds.map((each) => [each, "O"] as const),
    ...goneIds.map((each) => [each, ""] as const),
  ];
}
