// What somebody takes along of her own, and nothing of others'.
import { expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { OwnDataAnswer } from "@/lib/schemas/api-export";
import { deleteComment } from "@/lib/services/comments/edit";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { editGoal } from "@/lib/services/goals/edit";
import { changeRole, leavePlan } from "@/lib/services/participants";
import { suggestEdit } from "@/lib/services/suggestions/make";
import { bearer, call, read } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { openedBy, WORDS, writes } from "../support/reviews";

await testDatabase();
await seedSmall();

async function takenBy(who: Person) {
  const { status, json } = await call("GET", "/me/export", { as: await bearer(who, "read") });
  expect(status).toBe(200);
  return read(OwnDataAnswer, json);
}

test("her plans whole, and each review as she may see it", async () => {
  const ada = await somebody("Ada");
  const mael = await somebody("Mael");
  const eve = await somebody("Eve");
  const { id: planId } = await startedBy(ada);
  await standsIn(planId, mael, "manager");
  await standsIn(planId, eve, "mentor");
  const { id } = await openedBy(ada, planId);
  await writes(ada, id, "self");
  await writes(mael, id, "manager");
  const hers = await takenBy(ada);
  expect(hers.plans).toMatchObject([{ plan: { id: planId } }]);
  expect(hers.reviews).toMatchObject([{ id, self: { text: WORDS.self }, manager: null }]);
  const his = await takenBy(mael);
  expect(his.plans).toEqual([]);
  expect(his.reviews).toMatchObject([{ id, self: null, manager: { text: WORDS.manager } }]);
  expect(await takenBy(eve)).toMatchObject({ plans: [], reviews: [] });
});

test("what she wrote, wherever she may still read it", async () => {
  const ada = await somebody("Ada");
  const tariq = await somebody("Tariq");
  const { id: planId } = await startedBy(ada);
  await standsIn(planId, tariq, "mentor");
  const { id: goalId } = await goalOn(ada, planId);
  const say = async ({ context }: Person, text: string) =>
    must(await commentOnGoal(context, { goalId, text }));
  await say(ada, "Is June too early?");
  await say(tariq, "June is fine.");
  const regretted = await say(tariq, "Or is it?");
  must(await deleteComment(tariq.context, { commentId: regretted.id }));
  must(await commentOnPlan(tariq.context, { planId, text: "A good plan." }));
  must(
    await suggestEdit(tariq.context, {
      goalId,
      changes: { dueOn: day("2026-06-20") },
      text: "A little later.",
    }),
  );
  const texts = (all: readonly { text: string | null }[]) => all.map(({ text }) => text);
  const told = async (who: Person) => {
    const { comments, suggestions } = await takenBy(who);
    return [texts(comments), texts(suggestions)];
  };
  expect(await told(ada)).toEqual([["Is June too early?"], []]);
  expect(await told(tariq)).toEqual([["June is fine.", "A good plan."], ["A little later."]]);
  must(
    await changeRole(ada.context, {
      planId,
      personId: tariq.context.viewer.personId,
      from: "mentor",
      to: "reader",
    }),
  );
  expect(await told(tariq)).toEqual([["June is fine.", "A good plan."], []]);
  must(await editGoal(ada.context, { goalId, private: true }));
  expect(await told(tariq)).toEqual([["A good plan."], []]);
  expect(await told(ada)).toEqual([["Is June too early?"], []]);
  must(await leavePlan(tariq.context, { planId }));
  expect(await told(tariq)).toEqual([[], []]);
});
