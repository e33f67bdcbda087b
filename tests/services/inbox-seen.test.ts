import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { editNotifications, markInboxRead, readInbox } from "@/lib/services/notifications";
import { memberOfSession } from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { happens, lookedAt } from "../support/events";
import { NOW, type Person, readOnly, signedUp, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

let owner: Person;
let mentor: Person;
let planId: string;

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const EARLIER = later(-60 * 24);

beforeAll(async () => {
  await seedSmall();
  owner = await signedUp("Olga");
  mentor = await somebody("Tariq");
});
beforeEach(async () => {
  await db().plan.deleteMany();
  planId = (await startedBy(owner)).id;
  await standsIn(planId, mentor, "mentor");
  for (const person of [owner, mentor]) await lookedAt(person, EARLIER);
});

/** What somebody is told about this plan, latest first. */
async function news(person: Person, now = NOW) {
  const found = must(await readInbox({ ...person.context, now }, { take: 500 }));
  return found.notifications.filter(({ plan }) => plan.id === planId);
}

const comment = (rootId: string | null = null, mentions: string[] = []) => {
  const commentId = randomUUID();
  return {
    commentId,
    event: { verb: "comment.posted", figures: { commentId, rootId, mentions } },
  } as const;
};

describe("what is new", () => {
  const hasNews = async (now = NOW) => (await memberOfSession(owner.sessionId, now))?.hasNews;

  test("is marked until she says that she knows it", async () => {
    await lookedAt(owner, NOW);
    await happens(planId, mentor, comment().event, { at: later(1) });
    const at = { ...owner.context, now: later(5) };
    const [first] = await news(owner, later(5));
    expect(first?.isUnread).toBe(true);
    expect(await hasNews(later(5))).toBe(true);
    await happens(planId, mentor, comment().event, { at: later(2) });
    must(await markInboxRead(at, { until: first?.at ?? "" }));
    const unread = (await news(owner, later(5))).filter(({ isUnread }) => isUnread);
    expect(unread, "what came after what was shown").toHaveLength(1);
    must(await markInboxRead(at, { until: later(9).toISOString() }));
    expect(await hasNews(later(5))).toBe(false);
    expect((await db().person.findUniqueOrThrow({ where: { id: owner.id } })).inboxSeenAt).toEqual(
      later(5),
    );
  });

  test("is not what she did herself, nor what she muted", async () => {
    await lookedAt(owner, NOW);
    const at = { ...owner.context, now: later(1) };
    const goal = await goalOn({ ...owner, context: at }, planId);
    await logOn({ ...owner, context: at }, goal.id);
    expect(await hasNews(later(5))).toBe(false);
    await happens(planId, mentor, comment().event, { at: later(2) });
    const all = {
      comments: false,
      suggestions: true,
      reviews: true,
      people: true,
      progress: true,
      money: true,
    };
    must(await editNotifications(owner.context, { digest: "weekly", ...all }));
    expect(await hasNews(later(5))).toBe(false);
    must(await editNotifications(owner.context, { digest: "weekly", ...all, comments: true }));
    expect(await hasNews(later(5))).toBe(true);
  });

  test("stays new for a token that may only read", async () => {
    const refused = { ok: false, problem: { code: "token.scope" } };
    expect(await markInboxRead(readOnly(owner), { until: NOW.toISOString() })).toEqual(refused);
  });
});

test("pages follow each other without a gap, also where two things happen at once", async () => {
  for (const minute of [1, 1, 1, 2, 3]) {
    await happens(planId, mentor, comment().event, { at: later(-minute) });
  }
  const seen: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = must(await readInbox(owner.context, { before, take: 2 }));
    seen.push(...page.notifications.map(({ id }) => id));
    if (page.earlier === null) break;
    before = page.earlier;
  }
  const all = must(await readInbox(owner.context)).notifications.map(({ id }) => id);
  expect(all).toHaveLength(5);
  expect(seen).toEqual(all);
});
