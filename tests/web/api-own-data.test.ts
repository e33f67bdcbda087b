// What somebody takes along of her own, and nothing of others'.
import { expect, test } from "vitest";
import { OwnDataAnswer } from "@/lib/schemas/api-export";
import { bearer, call, read } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn, startedBy } from "../support/plans";
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
