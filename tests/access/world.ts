// The people of the table and a plan they all stand around.

import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { addPause } from "@/lib/services/pauses";
import { createShare } from "@/lib/services/shares/links";
import { spentBy } from "../support/money";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import {
  askedOnto,
  goalOn,
  leaves,
  logOn,
  must,
  putInto,
  seedSmall,
  standsIn,
  startedBy,
} from "../support/plans";
import { reviewAt } from "../support/reviews";
import type { Row, Who } from "./table";
import type { World } from "./verbs";

export type Cast = Record<Who, Person>;

/** Everybody once: the first to sign up is the administrator. */
export async function castOf(): Promise<Cast> {
  await seedSmall();
  const A = await signedUp("Amara");
  const O = await signedUp("Olga");
  const [M, T, R, X, F] = await Promise.all(
    ["Mira", "Tariq", "Rosa", "Xan", "Fedor"].map(somebody),
  );
  return { A, O, M, T, R, X, F } as Cast;
}

/** The worlds of earlier rows go: a person has room for so many plans. */
export async function forgetWorlds({ O }: Cast): Promise<void> {
  await db().plan.deleteMany({ where: { participants: { some: { personId: O.id } } } });
}

/** A plan in the row's state with its guests on it, a goal with an entry, a pause. */
export async function worldFor(cast: Cast, row: Row): Promise<World> {
  const { id: planId, goals } = await startedBy(cast.O);
  const goal = await goalOn(cast.O, planId, { private: row.isPrivate ?? false });
  const entryId = await logOn(cast.O, goal.id);
  const pause = must(
    await addPause(cast.O.context, { planId, from: day("2026-05-01"), to: day("2026-05-03") }),
  );
  await standsIn(planId, cast.M, "manager");
  await standsIn(planId, cast.T, "mentor");
  await standsIn(planId, cast.R, "reader");
  await standsIn(planId, cast.F, "manager");
  await leaves(planId, cast.F);
  // What others' histories leave out is made where it is asked about, not everywhere.
  const more =
    row.thing === "share" || row.thing === "administration"
      ? await sharedFor(
          cast,
          planId,
          goals.map(({ id }) => id),
        )
      : { shareId: "", personId: "", email: "" };
  const guest = await somebody("Greta");
  await standsIn(planId, guest, "reader");
  const invitationId = await askedOnto(planId, "asked@example.org");
  // Said while the goal was open to him; nothing of it is left to him once it is private.
  const said = await saidBy(cast.T, goal.id, planId);
  const sides = { owner: cast.O, manager: cast.M };
  const reviewId = row.stage ? await reviewAt(sides, planId, row.stage) : "";
  const isMoney = row.thing === "budget" || row.thing === "spend";
  const money = isMoney ? await spentBy(cast.O, planId) : { budgetId: "", spendId: "" };
  await putInto(cast.O, planId, row.status);
  const goalIds = [...goals.filter(({ horizon }) => horizon === "short"), goal].map(({ id }) => id);
  const people = { guestId: guest.id, invitationId, reviewId, ...said, ...money };
  const ownerId = cast.O.id;
  return {
    planId,
    ownerId,
    goalId: goal.id,
    goalIds,
    entryId,
    pauseId: pause.id,
    ...people,
    ...more,
  };
}

/** A share link of the plan, and somebody to be administrated. */
async function sharedFor(cast: Cast, planId: string, goalIds: string[]) {
  const along = { notes: false, milestones: true, evidence: false };
  const made = await createShare(cast.O.context, { planId, goalIds, days: 30, ...along });
  const { id: personId, email } = await somebody("Pia");
  return { shareId: must(made).id, personId, email };
}

/** What a mentor says and suggests, put down as it would be. */
async function saidBy({ id: authorId }: Person, goalId: string, planId: string) {
  const shared = { planId, goalId, authorId, createdAt: NOW };
  const words = { text: "Why so?", html: "<p>Why so?</p>" };
  const select = { id: true };
  const comment = await db().comment.create({
    data: { ...shared, ...words, mentions: [] },
    select,
  });
  const changes = { title: "Lay 5 stones" };
  const was = { title: "Lay 4 stones" };
  const suggestion = await db().suggestion.create({ data: { ...shared, changes, was }, select });
  return { commentId: comment.id, suggestionId: suggestion.id };
}
