import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { COMMENTS_PER_PLACE } from "@/lib/domain/comments";
import { deleteAccount } from "@/lib/services/accounts";
import { deleteComment, editComment, undeleteComment } from "@/lib/services/comments/edit";
import { listComments } from "@/lib/services/comments/list";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { nudgeThread, resolveThread } from "@/lib/services/comments/settle";
import { goalPage } from "@/lib/services/goals/page";
import { planPage } from "@/lib/services/plans/page";
import { sweep } from "@/lib/services/sweep";
import type { CommentJson } from "@/lib/views/json";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, signedUp, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let admin: Person;
let olga: Person;
let tariq: Person;
let mira: Person;
let rosa: Person;
let stranger: Person;
let planId: string;
let goalId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  admin = await signedUp("Amara");
  olga = await signedUp("Olga");
  [tariq, mira, rosa, stranger] = (await Promise.all(
    ["Tariq", "Mira", "Rosa", "Stig"].map(somebody),
  )) as [Person, Person, Person, Person];
  planId = (await startedBy(olga)).id;
  goalId = (await goalOn(olga, planId)).id;
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, mira, "manager");
  await standsIn(planId, rosa, "reader");
});

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };
const FORBIDDEN = { ok: false, problem: { code: "forbidden" } };

const later = ({ context }: Person, days: number) => ({
  ...context,
  now: new Date(NOW.getTime() + days * 86_400_000),
});
const say = async (person: Person, text: string, rootId?: string): Promise<CommentJson> =>
  must(await commentOnGoal(person.context, { goalId, text, ...(rootId && { rootId }) }));
const talk = async (person: Person) =>
  must(await goalPage(person.context, { planId, goalId })).talk;
const thread = async (person: Person, id: string) =>
  (await talk(person)).threads.find((each) => each.id === id);
const verbs = async () =>
  (await db().event.findMany({ where: { planId }, orderBy: { number: "desc" }, take: 3 })).map(
    ({ verb }) => verb,
  );

describe("a comment", () => {
  test("is asked by the mentor, answered by the owner, and each sees whose turn it is", async () => {
    const asked = await say(tariq, "Why **five**?");
    expect(asked.html).toBe("<p>Why <strong>five</strong>?</p>");
    expect((await thread(olga, asked.id))?.turn).toMatchObject({ isYours: true, names: [] });
    expect((await thread(tariq, asked.id))?.turn).toMatchObject({
      isYours: false,
      names: ["Olga"],
    });
    await say(olga, "Because of @Tariq.", asked.id);
    expect((await thread(olga, asked.id))?.turn).toMatchObject({ names: ["Tariq"] });
    expect((await verbs())[0]).toBe("comment.posted");
  });

  test("stands below what it answers, also where another server's clock is behind", async () => {
    const root = await say(tariq, "Why four?");
    const early = { goalId, text: "It is what the budget allows.", rootId: root.id };
    const answer = must(await commentOnGoal(later(olga, -1), early));
    const said = await thread(olga, root.id);
    expect(said?.comments.map(({ id }) => id)).toEqual([root.id, answer.id]);
    const settled = must(await resolveThread(olga.context, { commentId: answer.id }));
    expect(settled).toMatchObject({ id: root.id, resolvedAt: NOW.toISOString() });
  });

  test("names people on the plan and nobody else; in code nobody", async () => {
    const { id, html } = await say(olga, "@Mira, @Stig and `@Tariq`");
    expect(html).toBe("<p><mark>@Mira</mark>, @Stig and <code>@Tariq</code></p>");
    const row = await db().comment.findUniqueOrThrow({ where: { id } });
    expect(row.mentions).toEqual([mira.id]);
    const event = await db().event.findFirstOrThrow({
      where: { planId },
      orderBy: { number: "desc" },
    });
    expect(event.figures).toMatchObject({ commentId: id, rootId: null, mentions: [mira.id] });
  });

  test("on a private goal is the owner's alone and names nobody into it", async () => {
    const secret = await goalOn(olga, planId, { title: "Juggle", private: true });
    const input = { goalId: secret.id, text: "@Tariq must not know" };
    const said = must(await commentOnGoal(olga.context, input));
    expect(said.html).not.toContain("<mark>");
    for (const person of [tariq, mira, rosa, stranger, admin]) {
      expect(await commentOnGoal(person.context, input)).toEqual(NOT_FOUND);
      expect(await listComments(person.context, { goalId: secret.id, take: 9 })).toEqual(NOT_FOUND);
      expect(await deleteComment(person.context, { commentId: said.id })).toEqual(NOT_FOUND);
    }
  });

  test("is read by a reader, who does not post; a stranger finds nothing", async () => {
    const { id } = await say(tariq, "Hello");
    expect(await thread(rosa, id)).toMatchObject({ can: { reply: false, resolve: false } });
    expect(await commentOnGoal(rosa.context, { goalId, text: "Me too" })).toEqual(FORBIDDEN);
    expect(await commentOnGoal(stranger.context, { goalId, text: "x" })).toEqual(NOT_FOUND);
    expect(await resolveThread(rosa.context, { commentId: id })).toEqual(FORBIDDEN);
    expect(await nudgeThread(stranger.context, { commentId: id })).toEqual(NOT_FOUND);
  });

  test("is reworded and deleted by its author only; a late edit is marked", async () => {
    const { id } = await say(tariq, "Frist");
    expect(await editComment(olga.context, { commentId: id, text: "Mine" })).toEqual(FORBIDDEN);
    expect(await deleteComment(olga.context, { commentId: id })).toEqual(FORBIDDEN);
    const fixed = must(await editComment(tariq.context, { commentId: id, text: "First" }));
    expect(fixed).toMatchObject({ text: "First", editedAt: null });
    const late = must(await editComment(later(tariq, 1), { commentId: id, text: "The first" }));
    expect(late.editedAt).not.toBeNull();
  });

  test("deleted keeps its answers' place, comes back for a month, and is then gone", async () => {
    const root = await say(tariq, "A secret slip");
    await say(olga, "An answer", root.id);
    must(await deleteComment(tariq.context, { commentId: root.id }));
    for (const person of [olga, tariq, rosa]) {
      const [first, second] = (await thread(person, root.id))?.comments ?? [];
      expect(first).toMatchObject({ html: null, text: null });
      expect(second?.html).toBe("<p>An answer</p>");
      expect(JSON.stringify(await talk(person))).not.toContain("secret slip");
    }
    must(await undeleteComment(tariq.context, { commentId: root.id }));
    expect((await thread(olga, root.id))?.comments[0]?.html).toContain("secret slip");
    must(await deleteComment(tariq.context, { commentId: root.id }));
    expect((await sweep(later(tariq, 31).now)).comments).toBeGreaterThan(0);
    expect(await undeleteComment(tariq.context, { commentId: root.id })).toEqual(NOT_FOUND);
  });

  test("is taken away by an administrator who cannot read it", async () => {
    const { id } = await say(tariq, "Rude");
    expect(await listComments(admin.context, { goalId, take: 9 })).toEqual(NOT_FOUND);
    must(await deleteComment(admin.context, { commentId: id }));
    expect(await db().comment.findUnique({ where: { id } })).toMatchObject({ text: null });
    expect(await undeleteComment(tariq.context, { commentId: id })).toEqual(NOT_FOUND);
    expect(await deleteComment(admin.context, { commentId: randomUUID() })).toEqual(NOT_FOUND);
  });

  test("stands at its milestone, also once that is corrected", async () => {
    const entryId = await logOn(olga, goalId);
    const said = must(await commentOnGoal(tariq.context, { goalId, entryId, text: "Well laid" }));
    expect(await thread(olga, said.id)).toMatchObject({ entryId });
    const { logMilestone } = await import("@/lib/services/entries/log");
    const fixed = must(
      await logMilestone(olga.context, { goalId, amount: 1, note: "Better", supersedes: entryId }),
    );
    expect(await thread(olga, said.id)).toMatchObject({ entryId: fixed.entry.id });
    const other = await goalOn(olga, planId);
    const wrong = { goalId: other.id, text: "x" };
    expect(await commentOnGoal(tariq.context, { ...wrong, entryId })).toEqual(NOT_FOUND);
    expect(await commentOnGoal(tariq.context, { ...wrong, rootId: said.id })).toEqual(NOT_FOUND);
  });

  test("on the plan as a whole stands on the plan's page", async () => {
    const said = must(await commentOnPlan(mira.context, { planId, text: "How is it going?" }));
    const page = must(await planPage(olga.context, { planId }));
    expect(page.talk.threads).toMatchObject([{ id: said.id, turn: { isYours: true } }]);
    expect(await commentOnPlan(rosa.context, { planId, text: "x" })).toEqual(FORBIDDEN);
    expect(await commentOnPlan(stranger.context, { planId, text: "x" })).toEqual(NOT_FOUND);
  });

  test("has room for so many in one place", async () => {
    const crowded = await goalOn(olga, planId, { title: "Crowded" });
    const row = {
      planId,
      goalId: crowded.id,
      authorId: olga.id,
      text: "x",
      html: "x",
      mentions: [],
    };
    await db().comment.createMany({
      data: Array.from({ length: COMMENTS_PER_PLACE }, () => ({ ...row, createdAt: NOW })),
    });
    expect(
      await commentOnGoal(tariq.context, { goalId: crowded.id, text: "One more" }),
    ).toMatchObject({
      problem: { code: "comment.too-many", limit: COMMENTS_PER_PLACE },
    });
  });
});

test("an account that is deleted leaves tombstones of a former member", async () => {
  const guest = await signedUp("Gerd");
  await standsIn(planId, guest, "mentor");
  const root = await say(guest, "My own words");
  await say(olga, "An answer", root.id);
  must(await deleteAccount(guest.context, { password: PASSWORD }));
  expect(await thread(olga, root.id)).toMatchObject({
    comments: [{ by: "former member", html: null }, { html: "<p>An answer</p>" }],
  });
  expect(JSON.stringify(await db().comment.findMany({ where: { planId } }))).not.toContain(
    "My own",
  );
});
