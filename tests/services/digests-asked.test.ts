// What a digest says of what others wait for: so many of each, and never a word of theirs.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { commentOnGoal } from "@/lib/services/comments/post";
import { writeDigest } from "@/lib/services/mail/digest";
import { suggestEdit } from "@/lib/services/suggestions/make";
import { testDatabase } from "../support/database";
import { BEFORE, MONDAY, wants } from "../support/digests";
import { type Person, somebody } from "../support/people";
import { goalOn, leaves, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy } from "../support/reviews";

await testDatabase();

let owner: Person;
let mentor: Person;
let manager: Person;
let planId: string;
let goalId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  await db().plan.deleteMany();
  await db().person.deleteMany();
  [owner, mentor, manager] = [await somebody("Olga"), await somebody("Tariq"), await somebody("M")];
  planId = (await startedBy(owner, "2026-02-01")).id;
  await db().goal.deleteMany();
  goalId = (await goalOn(owner, planId, { title: "Secret stone" })).id;
  await standsIn(planId, mentor, "mentor");
  await standsIn(planId, manager, "manager");
  for (const person of [owner, mentor, manager]) await wants(person, "weekly");
});

const ask = async (by: Person, text: string) =>
  must(await commentOnGoal(by.context, { goalId, text }));

/** The part of her mail that says what waits for her. */
async function waits(person: Person): Promise<string> {
  const period = { rhythm: "weekly", timeZone: "UTC", after: BEFORE, until: MONDAY } as const;
  const letter = await transaction((tx) => writeDigest(tx, person.id, { ...period, now: MONDAY }));
  return letter?.text.split("What waits for you:\n\n")[1]?.split("\n\n")[0] ?? "";
}

describe("what waits for somebody", () => {
  test("a helper: questions of the plans she looks after, while she may read them", async () => {
    await ask(owner, "Whatever?");
    await ask(owner, "And then?");
    for (const person of [mentor, manager]) {
      expect(await waits(person)).toBe("- 2 questions wait for your answer");
    }
    await db().goal.updateMany({ data: { isPrivate: true } });
    expect(await waits(mentor)).toBe("");
    await db().goal.updateMany({ data: { isPrivate: false } });
    await leaves(planId, mentor);
    expect(await waits(mentor)).toBe("");
  });

  test("an owner: questions and suggestions, told without their words", async () => {
    await ask(mentor, "Whatever?");
    must(await suggestEdit(mentor.context, { goalId, changes: { title: "Nonsense" } }));
    const said = await waits(owner);
    expect(said).toContain(
      "- 1 question waits for your answer\n- 1 suggestion waits for your yes or no",
    );
    expect(said).not.toMatch(/Whatever|Nonsense/);
  });

  test("both sides of a review: their part, then their signature", async () => {
    const { id: reviewId } = await openedBy(owner, planId);
    for (const person of [owner, manager]) {
      expect(await waits(person)).toContain("- 1 review waits for your part");
    }
    expect(await waits(mentor)).toBe("");
    await handsIn(owner, reviewId, "self");
    expect(await waits(owner)).not.toContain("review");
    await handsIn(manager, reviewId, "manager");
    for (const person of [owner, manager]) {
      expect(await waits(person)).toContain("- 1 review waits for your signature");
    }
  });
});
