// Reviews at every stage, each on a plan of its own.
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { addGoal } from "@/lib/services/goals/add";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { addAddendum } from "@/lib/services/reviews/addenda";
import { openReview } from "@/lib/services/reviews/open";
import { editReview } from "@/lib/services/reviews/parts";
import { signReview } from "@/lib/services/reviews/sign";
import { submitPartAsKept } from "@/lib/services/reviews/submit";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";
import { goalOf, planOf } from "./plans";

type Cast = Record<string, Member>;
type Wish = { what: string; self: string; manager: string; steps: string[]; by?: "M" | "F" };

/** `self` and `manager` say who may read the half; `steps` are who submits, then signs. */
const STAGES: Wish[] = [
  { what: "two drafts", self: "O", manager: "M", steps: [] },
  { what: "self handed in", self: "O", manager: "M", steps: ["submit O"] },
  { what: "manager handed in", self: "O", manager: "M", steps: ["submit M"] },
  { what: "both handed in", self: "OM", manager: "OM", steps: ["submit O", "submit M"] },
  {
    what: "signed by one",
    self: "OM",
    manager: "OM",
    steps: ["submit O", "submit M", "sign O"],
  },
  {
    what: "signed",
    self: "OM",
    manager: "OM",
    steps: ["submit O", "submit M", "sign O", "sign M", "add O", "add M"],
  },
  {
    what: "signed with who left",
    self: "OMF",
    manager: "OMF",
    steps: ["submit O", "submit F", "sign O", "sign F", "add O"],
    by: "F",
  },
];

export type ReviewMade = { planId: string; goalIds: string[]; reviewId: string; readers: string };

export async function reviews(cast: Cast, marks: Markers): Promise<ReviewMade[]> {
  const made: ReviewMade[] = [];
  for (const stage of STAGES) made.push(await reviewAt(cast, marks, stage));
  return made;
}

async function reviewAt(cast: Cast, marks: Markers, wish: Wish): Promise<ReviewMade> {
  const { O } = cast as { O: Member };
  const { what, by = "M" } = wish;
  const left = by === "F" ? "F" : "";
  const about = `the review: ${what}`;
  const plan = { what: `the plan of ${about}`, may: `OMTR${left}`, guests: `${by}TR` };
  const planId = await planOf(cast, marks, plan);
  const open = await goalOf({ O }, marks, planId, { what: about, may: "OMTR", also: left });
  const secret = { what: `a private goal, ${about}`, may: "O", private: true };
  const hidden = await goalOf({ O }, marks, planId, secret);
  marks.id(hidden.goalId, `id of ${secret.what}`, "O", "O");
  const moved = addDays(O.context.today, 50);
  const why = marks.word(`why a private goal was moved, ${about}`, "O", "");
  must(await editGoal(O.context, { goalId: hidden.goalId, dueOn: moved, why }));
  const told = marks.word(`why a goal was moved, ${about}`, `OM${left}`);
  must(await editGoal(O.context, { goalId: open.goalId, dueOn: moved, why: told }));
  // What both signed stays as they read it; until then a goal that is hidden is its owner's alone.
  const mayRead = wish.steps.includes(`sign ${by}`) ? `OM${left}` : "O";
  const hide = await hiding(O, marks, planId, { about, may: mayRead });
  const period = { from: addDays(O.context.today, -30), to: O.context.today };
  const { id: reviewId } = must(await openReview(O.context, { planId, period }));
  marks.id(reviewId, `id of ${about}`, `OM${left}`, "OM");
  const manager = cast[by] as Member;
  const self = marks.word(`self half of ${about}`, wish.self);
  must(await editReview(O.context, { reviewId, self: { text: self } }));
  const his = marks.word(`manager's half of ${about}`, wish.manager);
  must(await editReview(manager.context, { reviewId, manager: { text: his } }));
  for (const step of wish.steps) {
    const [verb, letter = ""] = step.split(" ");
    const { context } = cast[letter] as Member;
    if (verb === "submit") must(await submitPartAsKept(context, { reviewId }));
    if (verb === "sign") must(await signReview(context, { reviewId }));
    const text = verb === "add" ? marks.word(`addendum by ${letter} to ${about}`, wish.self) : "";
    if (text) must(await addAddendum(context, { reviewId, text }));
  }
  await hide();
  if (left) await handOn(cast, planId);
  const goalIds = [open.goalId, hidden.goalId];
  return { planId, goalIds, reviewId, readers: `OM${left}` };
}

/** Two goals for the packet; what is given turns one private and deletes the other. */
async function hiding(
  { context }: Member,
  marks: Markers,
  planId: string,
  { about, may }: { about: string; may: string },
): Promise<() => Promise<void>> {
  const goal = async (what: string) => {
    const title = marks.word(`title of a goal ${what} later, ${about}`, may);
    const kind = { horizon: "short", measure: { kind: "tick" }, weight: 1, smart: {} } as const;
    const { id } = must(await addGoal(context, { planId, title, ...kind, private: false }));
    return { goalId: id };
  };
  const [turning, going] = [await goal("made private"), await goal("deleted")];
  return async () => {
    must(await editGoal(context, { ...turning, private: true }));
    must(await deleteGoal(context, going));
  };
}

/** The former manager goes; another one comes. */
async function handOn({ F, M }: Cast, planId: string): Promise<void> {
  await db().participant.deleteMany({ where: { planId, personId: F?.id ?? "" } });
  await db().participant.create({ data: { planId, personId: M?.id ?? "", role: "manager" } });
}
