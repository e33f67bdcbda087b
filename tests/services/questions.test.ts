import { beforeAll, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { db } from "@/lib/db/client";
import { ask } from "@/lib/db/together";
import { waitingThreads } from "@/lib/db/waiting";
import { commentOnGoal } from "@/lib/services/comments/post";
import { nudgeThread, reopenThread, resolveThread } from "@/lib/services/comments/settle";
import { goalPage } from "@/lib/services/goals/page";
import { todayPage } from "@/lib/services/today";
import type { CommentJson } from "@/lib/views/json";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, leaves, must, seedSmall, standsIn, startedBy } from "../support/plans";

let olga: Person;
let tariq: Person;
let rosa: Person;
let planId: string;
let goalId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [olga, tariq, rosa] = (await Promise.all(["Olga", "Tariq", "Rosa"].map(somebody))) as [
    Person,
    Person,
    Person,
  ];
  planId = (await startedBy(olga)).id;
  goalId = (await goalOn(olga, planId)).id;
  await standsIn(planId, tariq, "mentor");
});

const later = ({ context }: Person, days: number) => ({
  ...context,
  now: new Date(NOW.getTime() + days * 86_400_000),
});
const say = async (person: Person, text: string, rootId?: string): Promise<CommentJson> =>
  must(await commentOnGoal(person.context, { goalId, text, ...(rootId && { rootId }) }));
const thread = async (person: Person, id: string) =>
  must(await goalPage(person.context, { planId, goalId })).talk.threads.find(
    (each) => each.id === id,
  );
const verbs = async () =>
  (await db().event.findMany({ where: { planId }, orderBy: { number: "desc" }, take: 3 })).map(
    ({ verb }) => verb,
  );

describe("a question", () => {
  test("is resolved and opened again; who has more to say opens it too", async () => {
    const { id: commentId } = await say(tariq, "Settled?");
    must(await resolveThread(olga.context, { commentId }));
    expect(await thread(olga, commentId)).toMatchObject({ isResolved: true, turn: null });
    expect((await resolveThread(olga.context, { commentId })).ok).toBe(false);
    must(await reopenThread(tariq.context, { commentId }));
    must(await resolveThread(olga.context, { commentId }));
    await say(tariq, "Not quite", commentId);
    expect(await thread(olga, commentId)).toMatchObject({ isResolved: false });
    expect((await verbs()).slice(0, 2)).toEqual(["comment.reopened", "comment.posted"]);
  });

  test("may be nudged about after a week, by who waits, once a week", async () => {
    const { id: commentId } = await say(tariq, "Still there?");
    expect((await nudgeThread(later(tariq, 6), { commentId })).ok).toBe(false);
    expect((await nudgeThread(later(olga, 8), { commentId })).ok).toBe(false);
    must(await nudgeThread(later(tariq, 8), { commentId }));
    expect((await verbs())[0]).toBe("comment.nudged");
    expect((await nudgeThread(later(tariq, 9), { commentId })).ok).toBe(false);
  });

  test("waits on Today for its owner, and in the list of who helps", async () => {
    const owner = await somebody("Nina");
    const plan = await startedBy(owner);
    const goal = await goalOn(owner, plan.id, { title: "Lay stones" });
    await standsIn(plan.id, tariq, "mentor");
    await standsIn(plan.id, rosa, "reader");
    const { id: rootId } = must(
      await commentOnGoal(tariq.context, { goalId: goal.id, text: "How many by May?" }),
    );
    expect(must(await todayPage(owner.context)).questions).toMatchObject([
      { rootId, author: "Tariq", title: "Lay stones", excerpt: "How many by May?", since: NOW },
    ]);
    const waiting = async (person: Person) =>
      (
        await ask(
          db(),
          waitingThreads(must(permit(person.context.viewer, "self.read")), ["mentor"]),
        )
      ).filter((each) => each.planId === plan.id);
    expect(await waiting(tariq)).toMatchObject([{ rootId, isYours: false, ownerName: "Nina" }]);
    expect(await waiting(rosa)).toEqual([]);
    must(await commentOnGoal(owner.context, { goalId: goal.id, rootId, text: "Four" }));
    expect(must(await todayPage(owner.context)).questions).toEqual([]);
    expect(await waiting(tariq)).toMatchObject([{ rootId, isYours: true, excerpt: "Four" }]);
    await leaves(plan.id, tariq);
    expect(await waiting(tariq)).toEqual([]);
  });
});
