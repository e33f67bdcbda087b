import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPerson } from "@/lib/services/administration/pages";
import { recallReview } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { type Person, signedUp, somebody } from "../support/people";
import { must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";
import {
  handsIn,
  openedBy,
  QUARTER,
  reviewAt,
  type Stage,
  WORDS,
  writes,
} from "../support/reviews";

await testDatabase();

let amara: Person;
let olga: Person;
let mael: Person;
let planId: string;
beforeAll(async () => {
  await seedSmall();
  amara = await signedUp("Amara");
});
beforeEach(async () => {
  [olga, mael] = [await somebody("Olga"), await somebody("Mael")];
  planId = (await startedBy(olga)).id;
  await standsIn(planId, mael, "manager");
});

const plansTold = async () => must(await readPerson(amara.context, { personId: olga.id })).plans;
const reviewsTold = async () => (await plansTold()).map(({ reviews }) => reviews);
const at = (stage: Stage) => reviewAt({ owner: olga, manager: mael }, planId, stage);

describe("of a review an administrator is told", () => {
  test.each([
    ["open", []],
    ["half", []],
    ["submitted", ["submitted"]],
    ["half-signed", ["part-signed"]],
    ["signed", []],
  ] as const)("while it is %s: %j", async (stage, told) => {
    const before = JSON.stringify(await plansTold());
    const reviewId = await at(stage);
    expect(await reviewsTold()).toEqual([told]);
    const said = JSON.stringify(await plansTold());
    // Where nothing is told, nothing else gives it away.
    if (told.length === 0) expect(said).toBe(before);
    const { self, manager } = WORDS;
    for (const word of [reviewId, QUARTER.from, QUARTER.to, self, manager, mael.id, '"by"']) {
      expect(said).not.toContain(word);
    }
  });

  test("nothing while the manager alone is in, or has only written", async () => {
    const { id } = await openedBy(olga, planId);
    await writes(mael, id, "manager");
    expect(await reviewsTold()).toEqual([[]]);
    await handsIn(mael, id, "manager");
    expect(await reviewsTold()).toEqual([[]]);
    await handsIn(olga, id, "self");
    expect(await reviewsTold()).toEqual([["submitted"]]);
  });

  test("nothing any more once a half is taken back", async () => {
    const reviewId = await at("submitted");
    must(await recallReview(olga.context, { reviewId }));
    expect(await reviewsTold()).toEqual([[]]);
  });

  test("nothing where one reviews oneself: there is no other side", async () => {
    const alone = await somebody("Ada");
    const { id } = await startedBy(alone);
    await reviewAt({ owner: alone, manager: null }, id, "half");
    const { plans } = must(await readPerson(amara.context, { personId: alone.id }));
    expect(plans.map(({ reviews }) => reviews)).toEqual([[]]);
  });

  test("how far it is also in the archive, and nothing on a draft", async () => {
    await at("submitted");
    await putInto(olga, planId, "archived");
    expect(await reviewsTold()).toEqual([["submitted"]]);
    const ada = await somebody("Ada");
    const { id } = await startedBy(ada);
    await standsIn(id, mael, "manager");
    await reviewAt({ owner: ada, manager: mael }, id, "submitted");
    await putInto(ada, id, "draft");
    expect(must(await readPerson(amara.context, { personId: ada.id })).plans).toEqual([]);
  });
});
