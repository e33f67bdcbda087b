// Reviews at every stage, each on a plan of its own.
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { addBudget } from "@/lib/services/budgets/edit";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { addAddendum } from "@/lib/services/reviews/addenda";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { openReview } from "@/lib/services/reviews/open";
import { editReview } from "@/lib/services/reviews/parts";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import { must } from "../../../tests/support/plans";
import { checklistOf, goalOf } from "./goals";
import type { Markers } from "./markers";
import type { Member } from "./people";
import { type PlanMade, planOf } from "./plans";

type Cast = Record<string, Member>;
type Wish = { what: string; self: string; manager: string; steps: string[]; by?: "M" | "F" | "" };

/** Who hands in, agrees on what comes next, signs and adds, in order. */
const BOTH = ["submit O", "submit M", "focus M"];
const LEAVING = ["submit O", "submit F", "focus O", "sign O", "sign F", "add O"];
const ALONE = ["submit O", "focus O", "sign O", "add O"];

/** `self` and `manager` say who may read the half; `by` is who manages, nobody in a self review. */
const STAGES: Wish[] = [
  { what: "two drafts", self: "O", manager: "M", steps: [] },
  { what: "self handed in", self: "O", manager: "M", steps: ["submit O"] },
  { what: "manager handed in", self: "O", manager: "M", steps: ["submit M"] },
  { what: "both handed in", self: "OM", manager: "OM", steps: BOTH },
  { what: "signed by one", self: "OM", manager: "OM", steps: [...BOTH, "sign O"] },
  {
    what: "signed",
    ...{ self: "OM", manager: "OM" },
    steps: [...BOTH, "sign O", "sign M", "add O", "add M"],
  },
  { what: "signed with who left", self: "OMF", manager: "OMF", steps: LEAVING, by: "F" },
];
/** Of oneself, and one half taken back: a draft once more. */
const OTHER_STAGES: Wish[] = [
  { what: "one taken back", self: "O", manager: "M", steps: [...BOTH, "recall M"] },
  { what: "of oneself, a draft", self: "O", manager: "", steps: [], by: "" },
  { what: "of oneself, signed", self: "O", manager: "", steps: ALONE, by: "" },
];

/** `reviewers` read the review; `typing` are those whose half of it is a draft. */
export type ReviewMade = PlanMade & { reviewId: string; reviewers: string; typing: string };

const madeAt = async (stages: Wish[], cast: Cast, marks: Markers): Promise<ReviewMade[]> => {
  const made: ReviewMade[] = [];
  for (const stage of stages) made.push(await reviewAt(cast, marks, stage));
  return made;
};

/** Between an owner and a manager. */
export const reviews = (cast: Cast, marks: Markers) => madeAt(STAGES, cast, marks);

/** On plans without a manager, and one that went back. */
export const otherReviews = (cast: Cast, marks: Markers) => madeAt(OTHER_STAGES, cast, marks);

async function reviewAt(cast: Cast, marks: Markers, wish: Wish): Promise<ReviewMade> {
  const { O } = cast as { O: Member };
  const { what, by = "M" } = wish;
  const left = by === "F" ? "F" : "";
  const sides = by === "" ? "O" : "OM";
  const readers = `${sides}TR`;
  const about = `the review: ${what}`;
  const plan = { what: `the plan of ${about}`, may: readers + left, guests: `${by}TR` };
  const planId = await planOf(cast, marks, plan);
  const open = await goalOf({ O }, marks, planId, { what: about, may: readers, also: left });
  const secret = { what: `a private goal, ${about}`, may: "O", private: true };
  const hidden = await goalOf({ O }, marks, planId, secret);
  marks.id(hidden.goalId, `id of ${secret.what}`, "O", "O");
  const moved = addDays(O.context.today, 50);
  const why = marks.word(`why a private goal was moved, ${about}`, "O", "");
  must(await editGoal(O.context, { goalId: hidden.goalId, dueOn: moved, why }));
  const told = marks.word(`why a goal was moved, ${about}`, sides + left);
  must(await editGoal(O.context, { goalId: open.goalId, dueOn: moved, why: told }));
  // What both signed stays as they read it; until then a goal that is hidden is its owner's alone.
  const mayRead = by !== "" && wish.steps.includes(`sign ${by}`) ? `M${left}` : "";
  const hide = await hiding(O, marks, planId, { about, packed: mayRead });
  const purpose = marks.word(`budget, ${about}`, sides + left);
  const budget = { amount: 50, currency: "EUR", per: "plan", purpose } as const;
  must(await addBudget(O.context, { planId, ...budget }));
  const period = { from: addDays(O.context.today, -30), to: O.context.today };
  const { id: reviewId } = must(await openReview(O.context, { planId, period }));
  marks.id(reviewId, `id of ${about}`, sides + left, sides);
  await write(cast, marks, { ...wish, reviewId, about });
  for (const step of wish.steps)
    await take(cast, marks, step, { ...open, ...wish, reviewId, about });
  await hide();
  if (left) await handOn(cast, planId);
  const made = { planId, goalIds: [open.goalId], secretIds: [hidden.goalId], readers };
  const isIn = (side: string) =>
    wish.steps.includes(`submit ${side}`) && !wish.steps.includes(`recall ${side}`);
  const typing = ["O", by].filter((side) => side && !isIn(side)).join("");
  return { ...made, reviewId, reviewers: sides + left, typing };
}

type Around = Wish & { reviewId: string; about: string };

async function write(
  { O, ...cast }: Cast,
  marks: Markers,
  { reviewId, about, self, manager, by = "M" }: Around,
): Promise<void> {
  const text = marks.word(`self half of ${about}`, self);
  const ratings = { overall: "exceeding" } as const;
  must(await editReview((O as Member).context, { reviewId, self: { text, ratings } }));
  if (by === "") return;
  const his = { text: marks.word(`manager's half of ${about}`, manager) };
  const part = { ...his, ratings: { overall: "working-towards" } } as const;
  must(await editReview((cast[by] as Member).context, { reviewId, manager: part }));
}

async function take(
  cast: Cast,
  marks: Markers,
  step: string,
  { reviewId, about, self, goalId }: Around & { goalId: string },
): Promise<void> {
  const [verb, letter = ""] = step.split(" ");
  const { context } = cast[letter] as Member;
  if (verb === "recall") must(await recallReview(context, { reviewId }));
  if (verb === "submit") must(await submitPartAsKept(context, { reviewId }));
  if (verb === "focus") must(await chooseFocus(context, { reviewId, focus: [goalId] }));
  if (verb === "sign") must(await signReview(context, { reviewId }));
  if (verb !== "add") return;
  const text = marks.word(`addendum by ${letter} to ${about}`, self);
  must(await addAddendum(context, { reviewId, text }));
}

/** Two goals for the packet; what is given turns one private and deletes the other. */
async function hiding(
  O: Member,
  marks: Markers,
  planId: string,
  { about, packed }: { about: string; packed: string },
): Promise<() => Promise<void>> {
  const goal = async (kind: string) => {
    const what = `a goal ${kind} later, ${about}`;
    const { goalId } = await checklistOf({ O }, marks, planId, { what, may: "O", packed });
    return { goalId };
  };
  const [turning, going] = [await goal("made private"), await goal("deleted")];
  return async () => {
    must(await editGoal(O.context, { ...turning, private: true }));
    must(await deleteGoal(O.context, going));
  };
}

/** The former manager goes; another one comes. */
async function handOn({ F, M }: Cast, planId: string): Promise<void> {
  await db().participant.deleteMany({ where: { planId, personId: F?.id ?? "" } });
  await db().participant.create({ data: { planId, personId: M?.id ?? "", role: "manager" } });
}
