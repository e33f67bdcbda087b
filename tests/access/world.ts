// The people of the table and a plan they all stand around.

import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import type { ReviewPart } from "@/lib/domain/events";
import { addPause } from "@/lib/services/pauses";
import { startPlan } from "@/lib/services/plans/start";
import { type Person, signedUp, somebody } from "../support/people";
import { goalOn, leaves, logOn, must, putInto, SMALL, seedSmall, standsIn } from "../support/plans";
import { reviewAt, type Stage, writes } from "../support/reviews";
import { askedX, moneyOf, ownOf, saidBy, sharedFor } from "./around";
import type { Member, Row } from "./cells";
import { SAYS } from "./says";
import type { World } from "./verbs";

export type Cast = Record<Member, Person>;

/** Everybody once: the first to sign up is the administrator. */
export async function castOf(): Promise<Cast> {
  await seedSmall();
  const A = await signedUp("Amara");
  const O = await signedUp("Olga");
  const [M, T, R, X, F, G] = await Promise.all(
    ["Mira", "Tariq", "Rosa", "Xan", "Fedor", "Gil"].map(somebody),
  );
  return { A, O, M, T, R, X, F, G } as Cast;
}

/** The worlds of earlier rows go: a person has room for so many plans. */
export async function forgetWorlds({ O }: Cast): Promise<void> {
  await db().plan.deleteMany({ where: { participants: { some: { personId: O.id } } } });
}

/** A plan in the row's state with its guests on it, a goal with an entry, a pause. */
export async function worldFor(cast: Cast, row: Row): Promise<World> {
  const { O, T, R, F, G } = cast;
  const { id: planId, goals } = must(
    await startPlan(O.context, {
      ...{ template: SMALL.key, startsOn: day("2026-02-01"), title: SAYS.plan },
    }),
  );
  const goal = await goalOn(O, planId, { title: SAYS.goal, private: row.isPrivate ?? false });
  const entryId = await logOn(O, goal.id);
  const days = { from: day("2026-05-01"), to: day("2026-05-03"), reason: SAYS.pause };
  const pause = must(await addPause(O.context, { planId, ...days }));
  await standsIn(planId, T, "mentor");
  await standsIn(planId, R, "reader");
  await standsIn(planId, G, "mentor");
  await leaves(planId, G);
  const review = await reviewIn(cast, row, planId);
  await leaves(planId, F);
  const asked = await askedX(cast, planId);
  // Said while the goal was open to him; nothing of it is left to him once it is private.
  const said = await saidBy(T, goal.id, planId);
  // What others' histories leave out is made where it is asked about, not everywhere.
  const goalIds = goals.map(({ id }) => id);
  const isShared = ["share", "shared page", "administration"].includes(row.thing);
  const isMoney = row.thing === "budget" || row.thing === "spend";
  const more = {
    ...(isShared ? await sharedFor(O, planId, goalIds) : NOT_SHARED),
    ...(isMoney ? await moneyOf(O, planId) : { budgetId: "", spendId: "" }),
    ...(row.thing === "own" ? await ownOf(O) : { sessionId: "", tokenId: "" }),
  };
  await putInto(O, planId, row.status);
  const short = goals.filter(({ horizon }) => horizon === "short");
  return {
    ...{ planId, ownerId: O.id, ownerEmail: O.email },
    ...{ goalId: goal.id, entryId, pauseId: pause.id },
    goalIds: [...short, goal].map(({ id }) => id),
    ...review,
    ...asked,
    ...said,
    ...more,
  };
}

const NOT_SHARED = { shareId: "", shareToken: "", personId: "", email: "" };

/** The review at its stage with words in both halves, and who is a manager from then on. */
async function reviewIn({ O, M, F }: Cast, { stage, manager }: Row, planId: string) {
  if (manager !== "nobody") await standsIn(planId, manager === "F" ? F : M, "manager");
  const side = manager === undefined ? M : manager === "F" ? F : null;
  const review = stage ? await reviewWith(O, side, { planId, stage }) : NO_REVIEW;
  if (manager === "F") await standsIn(planId, M, "manager");
  if (manager === undefined) await standsIn(planId, F, "manager");
  return review;
}

const NO_REVIEW = { reviewId: "", versions: { self: 0, manager: 0 } };

async function reviewWith(
  owner: Person,
  manager: Person | null,
  { planId, stage }: { planId: string; stage: Stage },
) {
  const reviewId = await reviewAt({ owner, manager }, planId, stage);
  if (stage === "open") await writes(owner, reviewId, "self");
  if (manager && (stage === "open" || stage === "half")) await writes(manager, reviewId, "manager");
  const parts = await db().reviewPart.findMany({ where: { reviewId } });
  const versionOf = (half: ReviewPart) => parts.find((part) => part.half === half)?.version ?? 0;
  return { reviewId, versions: { self: versionOf("self"), manager: versionOf("manager") } };
}
