import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { editComment } from "@/lib/services/comments/edit";
import { commentOnGoal } from "@/lib/services/comments/post";
import { nudgeThread, resolveThread } from "@/lib/services/comments/settle";
import { goalPage } from "@/lib/services/goals/page";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { readInbox } from "@/lib/services/notifications";
import { testDatabase } from "../support/database";
import { lookedAt } from "../support/events";
import { daysLater, NOW, type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let olga: Person;
let tariq: Person;
let mira: Person;
let rosa: Person;
let planId: string;
let goalId: string;

const DAY_MS = 86_400_000;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
});
beforeEach(async () => {
  [olga, tariq, mira, rosa] = (await Promise.all(
    ["Olga", "Tariq", "Mira", "Rosa"].map(somebody),
  )) as [Person, Person, Person, Person];
  planId = (await startedBy(olga)).id;
  goalId = (await goalOn(olga, planId)).id;
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, mira, "mentor");
  await standsIn(planId, rosa, "reader");
  for (const person of [olga, tariq, mira, rosa]) {
    await lookedAt(person, new Date(NOW.getTime() - DAY_MS));
  }
});

const says = async (person: Person, text: string, rootId?: string, days = 0) =>
  must(await commentOnGoal(daysLater(person, days), { goalId, text, ...(rootId && { rootId }) }))
    .id;
const told = async (person: Person, days = 30) =>
  must(await readInbox(daysLater(person, days), { take: 100 })).notifications.map(
    ({ event }) => event.verb,
  );
const turn = async (person: Person) =>
  must(await goalPage(person.context, { planId, goalId })).talk.threads[0]?.turn;

test("a question edited under its answer is marked, however young it is", async () => {
  const commentId = await says(tariq, "Shall I skip tests?");
  const edit = async (text: string) => must(await editComment(tariq.context, { commentId, text }));
  expect((await edit("Shall I skip the tests?")).editedAt).toBeNull();
  const answer = await says(olga, "Yes.", commentId);
  expect((await edit("Shall I write tests?")).editedAt).toBe(NOW.toISOString());
  const last = { commentId: answer, text: "Yes, do." };
  expect(must(await editComment(olga.context, last)).editedAt).toBeNull();
});

describe("a name added later", () => {
  test("makes it hers from then on, and she is told", async () => {
    const commentId = await says(tariq, "How many by May?");
    const asked = { commentId, text: "@Mira, how many by May?" };
    must(await editComment(daysLater(tariq, 8), asked));
    expect(await turn(mira)).toMatchObject({ isYours: true, since: daysLater(mira, 8).now });
    expect(await told(mira)).toEqual(["comment.edited"]);
    const [waiting] = must(await mentoringPage(mira.context)).waiting;
    expect(waiting).toMatchObject({ rootId: commentId, since: daysLater(mira, 8).now });
    expect(await nudgeThread(daysLater(tariq, 14), { commentId })).toMatchObject({
      problem: { code: "comment.nudge-early" },
    });
    must(await nudgeThread(daysLater(tariq, 15), { commentId }));
  });

  test("tells a reader too, and nobody who was asked before", async () => {
    const commentId = await says(tariq, "How many, @Mira?");
    must(await editComment(tariq.context, { commentId, text: "How many, @Mira, @Rosa?" }));
    expect(await told(rosa)).toEqual(["comment.edited"]);
    expect(await told(mira)).toEqual(["comment.posted"]);
    expect(await told(olga)).toEqual(["comment.posted"]);
  });

  test("taken out again is the owner's turn, and she is told", async () => {
    const commentId = await says(tariq, "How many, @Mira?");
    must(await editComment(daysLater(tariq, 3), { commentId, text: "How many?" }));
    expect(await told(olga)).toEqual(["comment.edited", "comment.posted"]);
    expect(await turn(olga)).toMatchObject({ isYours: true, since: daysLater(olga, 3).now });
  });
});

test("another wording alone is told to nobody in the thread", async () => {
  const commentId = await says(mira, "How many?");
  await says(tariq, "I wonder too.", commentId);
  must(await editComment(mira.context, { commentId, text: "How many stones?" }));
  expect(await told(tariq)).toEqual([]);
  expect(await told(olga)).toEqual(["comment.posted", "comment.posted"]);
});

test("who asked is told that it is resolved, unless she did it herself", async () => {
  const [first, second] = [await says(tariq, "How many?"), await says(mira, "How high?")];
  must(await resolveThread(olga.context, { commentId: first }));
  must(await resolveThread(mira.context, { commentId: second }));
  expect(await told(tariq)).toEqual(["comment.resolved"]);
  expect(await told(mira)).toEqual([]);
  expect(await told(olga)).toEqual(["comment.posted", "comment.posted"]);
});
