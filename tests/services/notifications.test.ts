import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { commentOnPlan } from "@/lib/services/comments/post";
import { nudgeThread } from "@/lib/services/comments/settle";
import { editGoal } from "@/lib/services/goals/edit";
import { tickGoal } from "@/lib/services/goals/state";
import {
  editNotifications,
  readInbox,
  readNotificationSettings,
} from "@/lib/services/notifications";
import { deletePlan } from "@/lib/services/plans/hide";
import { testDatabase } from "../support/database";
import { happens, lookedAt } from "../support/events";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { goalOn, leaves, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

let owner: Person;
let manager: Person;
let mentor: Person;
let reader: Person;
let planId: string;

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const EARLIER = later(-60 * 24);

beforeAll(async () => {
  await seedSmall();
  owner = await signedUp("Olga");
  [manager, mentor, reader] = [
    await somebody("Mira"),
    await somebody("Tariq"),
    await somebody("R"),
  ];
});
beforeEach(async () => {
  await db().plan.deleteMany();
  planId = (await startedBy(owner)).id;
  await standsIn(planId, manager, "manager");
  await standsIn(planId, mentor, "mentor");
  await standsIn(planId, reader, "reader");
  for (const person of [owner, manager, mentor, reader]) await lookedAt(person, EARLIER);
});

/** What somebody is told about this plan, latest first. */
async function news(person: Person) {
  const found = must(await readInbox(person.context, { take: 500 }));
  return found.notifications.filter(({ plan }) => plan.id === planId);
}

const told = async (person: Person): Promise<string[]> =>
  (await news(person)).map(({ event }) => event.verb);

const comment = (rootId: string | null = null, mentions: string[] = []) => {
  const commentId = randomUUID();
  return {
    commentId,
    event: { verb: "comment.posted", figures: { commentId, rootId, mentions } },
  } as const;
};
const suggestionId = randomUUID();
const suggested = { suggestionId, fields: ["title" as const] };

describe("an inbox tells", () => {
  test("whoever looks after a plan of what moves on it, and not its owner of herself", async () => {
    const goal = await goalOn(owner, planId);
    await logOn(owner, goal.id);
    must(await tickGoal(owner.context, { goalId: goal.id }));
    for (const person of [manager, mentor]) {
      expect(await told(person)).toEqual(["goal.ticked", "entry.logged"]);
    }
    expect(await told(owner)).toEqual([]);
    expect(await told(reader)).toEqual([]);
  });

  test("an owner of every comment, guests of those in their threads or with their names", async () => {
    const question = comment();
    await happens(planId, mentor, question.event);
    await happens(planId, manager, comment(question.commentId).event);
    await happens(planId, owner, comment(null, [reader.id]).event);
    expect(await told(owner)).toEqual(["comment.posted", "comment.posted"]);
    expect(await told(mentor), "the answer in her thread").toEqual(["comment.posted"]);
    expect(await told(reader), "where she is named").toEqual(["comment.posted"]);
    expect(await told(manager)).toEqual([]);
  });

  test("who is waited for of a question that names nobody, and of a nudge about it", async () => {
    const { id: commentId } = must(
      await commentOnPlan(owner.context, { planId, text: "How much is enough?" }),
    );
    expect(await told(manager)).toEqual(["comment.posted"]);
    expect(await told(mentor)).toEqual(["comment.posted"]);
    expect(await told(reader), "who cannot answer").toEqual([]);
    must(await commentOnPlan(mentor.context, { planId, text: "Ten.", rootId: commentId }));
    must(await commentOnPlan(owner.context, { planId, text: "Why ten?", rootId: commentId }));
    expect(await told(manager), "it is between two now").toEqual(["comment.posted"]);
    must(await nudgeThread({ ...owner.context, now: later(60 * 24 * 8) }, { commentId }));
    const week = { ...mentor.context, now: later(60 * 24 * 9) };
    const [latest] = must(await readInbox(week, { take: 500 })).notifications;
    expect(latest?.event.verb).toBe("comment.nudged");
    const others = must(await readInbox({ ...week, viewer: manager.context.viewer }, {}));
    expect(others.notifications.map(({ event }) => event.verb)).not.toContain("comment.nudged");
  });

  test("who is asked by name of a nudge, though she never said a word", async () => {
    const { id: commentId } = must(
      await commentOnPlan(owner.context, { planId, text: "@Tariq, what is next?" }),
    );
    expect(await told(manager)).toEqual([]);
    must(await nudgeThread({ ...owner.context, now: later(60 * 24 * 8) }, { commentId }));
    const week = { ...mentor.context, now: later(60 * 24 * 9) };
    const { notifications } = must(await readInbox(week, {}));
    const here = notifications.filter(({ plan }) => plan.id === planId);
    expect(here.map(({ event }) => event.verb)).toEqual(["comment.nudged", "comment.posted"]);
  });

  test("an owner of suggestions, and of the answer whoever made it", async () => {
    await happens(planId, mentor, { verb: "suggestion.made", figures: suggested });
    await happens(planId, owner, { verb: "suggestion.taken", figures: suggested });
    expect(await told(owner)).toEqual(["suggestion.made"]);
    expect(await told(mentor)).toEqual(["suggestion.taken"]);
    expect(await told(manager)).toEqual([]);
  });

  test("nobody of what her role may not read", async () => {
    const figures = { reviewId: randomUUID(), part: "self" as const };
    await happens(planId, owner, { verb: "review.submitted", figures });
    await happens(planId, owner, {
      verb: "role.changed",
      figures: { personId: reader.id, from: "mentor", to: "reader" },
    });
    expect(await told(manager)).toEqual(["role.changed", "review.submitted"]);
    expect(await told(mentor)).toEqual(["role.changed"]);
    expect(await told(reader)).toEqual([]);
  });

  test("who acted, about whom, and where", async () => {
    await happens(planId, owner, {
      verb: "role.changed",
      figures: { personId: mentor.id, from: "reader", to: "mentor" },
    });
    const goal = await goalOn(owner, planId);
    await happens(planId, manager, comment().event, { goalId: goal.id });
    const [about] = await news(manager);
    expect(about).toMatchObject({
      actor: owner.name,
      person: mentor.name,
      goal: null,
      plan: { id: planId, title: "Small plan", isOwn: false, owner: owner.name },
    });
    const [said] = await news(owner);
    expect(said).toMatchObject({
      actor: manager.name,
      goal: { id: goal.id, title: goal.title, isDeleted: false },
      plan: { isOwn: true },
    });
  });
});

describe("an inbox is silent", () => {
  test("about what is private, also where it became so afterwards", async () => {
    const hidden = await goalOn(owner, planId, { private: true });
    await logOn(owner, hidden.id);
    const goal = await goalOn(owner, planId);
    await logOn(owner, goal.id);
    expect(await told(manager)).toEqual(["entry.logged"]);
    must(await editGoal(owner.context, { goalId: goal.id, private: true }));
    expect(await told(manager)).toEqual([]);
  });

  test("about plans one is not on any more, drafts, and deleted ones", async () => {
    await logOn(owner, (await goalOn(owner, planId)).id);
    await leaves(planId, manager);
    expect(await told(manager)).toEqual([]);
    await db().plan.update({ where: { id: planId }, data: { status: "draft" } });
    expect(await told(mentor)).toEqual([]);
    await db().plan.update({ where: { id: planId }, data: { status: "active" } });
    expect(await told(mentor)).toEqual(["entry.logged"]);
    must(await deletePlan(owner.context, { planId }));
    expect(await told(mentor)).toEqual([]);
  });

  test("about what was before one joined", async () => {
    const goal = await goalOn(owner, planId);
    await logOn(owner, goal.id);
    await happens(planId, manager, { verb: "person.joined", figures: { role: "manager" } });
    expect(await told(manager)).toEqual([]);
    await logOn(owner, goal.id);
    expect(await told(manager)).toEqual(["entry.logged"]);
    expect(await told(mentor)).toEqual(["entry.logged", "person.joined", "entry.logged"]);
  });

  test("about what is older than three months", async () => {
    await happens(planId, mentor, comment().event, { at: later(-91 * 24 * 60) });
    await happens(planId, mentor, comment().event, { at: later(-89 * 24 * 60) });
    expect(await told(owner)).toHaveLength(1);
  });

  test("about kinds that are switched off, and tells of the others", async () => {
    await happens(planId, mentor, comment().event);
    await happens(planId, mentor, { verb: "suggestion.made", figures: suggested });
    const all = { suggestions: true, reviews: true, people: true, progress: true, money: true };
    must(await editNotifications(owner.context, { digest: "weekly", comments: false, ...all }));
    expect(await told(owner)).toEqual(["suggestion.made"]);
    expect(must(await readNotificationSettings(owner.context)).told).toEqual(Object.keys(all));
    must(await editNotifications(owner.context, { digest: "weekly", comments: true, ...all }));
    expect(await told(owner)).toEqual(["suggestion.made", "comment.posted"]);
  });

  test("to strangers", async () => {
    await happens(planId, mentor, comment().event);
    const stranger = await somebody("Xan");
    expect(must(await readInbox(stranger.context)).notifications).toEqual([]);
  });
});
