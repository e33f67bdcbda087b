import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { EditNotifications } from "@/lib/schemas/notifications";
import { sendDigests, unsubscribe } from "@/lib/services/digests";
import { changeEmail, confirmEmail } from "@/lib/services/emails";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { sendWaiting } from "@/lib/services/jobs";
import { editNotifications } from "@/lib/services/notifications";
import { leavePlan } from "@/lib/services/participants";
import { unsubscribeToken } from "@/lib/services/secrets/unsubscribe-token";
import { testDatabase } from "../support/database";
import { MONDAY, wants } from "../support/digests";
import { NOW, PASSWORD, type Person, signedUp, somebody, visit } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { answer, type MailServer, mailServer } from "../support/smtp";

let server: MailServer;
let owner: Person;
let mentor: Person;
let planId: string;

const DAY_MS = 86_400_000;
const later = (ms: number) => new Date(MONDAY.getTime() + ms);
const TUESDAY = later(DAY_MS);

beforeAll(async () => {
  await testDatabase();
  server = await mailServer();
  process.env.SMTP_URL = server.url;
  await seedSmall();
});
afterAll(() => server.close());
beforeEach(async () => {
  await db().plan.deleteMany();
  await db().person.deleteMany();
  [owner, mentor] = [await somebody("Olga"), await somebody("Tariq")];
  planId = (await startedBy(owner, "2026-03-01")).id;
  await db().goal.deleteMany();
  await standsIn(planId, mentor, "mentor");
  await wants(owner, "never");
  await wants(mentor, "daily");
  server.letters.length = 0;
  server.before = async () => {};
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

/** A step forward on a new goal of hers. */
const logged = async (title: string, at = NOW, within = planId) => {
  const then = { ...owner, context: { ...owner.context, now: at } };
  const goal = await goalOn(then, within, { title });
  await logOn(then, goal.id);
  return goal.id;
};

/** Digests are due while the mail server is away. */
async function waits(at = MONDAY): Promise<void> {
  server.before = async () => {
    throw answer(451, "4.3.0 Come back later");
  };
  await sendDigests(at);
  await sendWaiting(at);
  server.before = async () => {};
  expect(server.letters).toEqual([]);
}

/** What comes once the server is back; nothing is left behind. */
async function arriving(at = later(3_600_000)) {
  await transaction(
    (tx) => tx.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`,
  );
  await sendWaiting(at);
  expect(await db().mail.count({ where: { text: { not: null } } })).toBe(0);
  return server.letters;
}

describe("a digest that waits is written anew when it goes:", () => {
  test("it tells its period and no more, under the Message-ID it had", async () => {
    await logged("Open stone");
    await waits();
    const { id } = await db().mail.findFirstOrThrow({ where: { personId: mentor.id } });
    await logged("Late stone", later(60_000));
    const [letter, ...others] = await arriving();
    expect(others).toEqual([]);
    expect(letter?.messageId).toBe(`<${id}@localhost.localdomain>`);
    expect(letter?.text).toContain("1 step forward: Open stone");
    expect(letter?.text).not.toContain("Late stone");
  });

  test("without a goal that turned private or was deleted since", async () => {
    await logged("Open stone");
    const [secret, fallen] = [await logged("Secret stone"), await logged("Fallen stone")];
    await waits();
    must(await editGoal(owner.context, { goalId: secret, private: true }));
    must(await deleteGoal(owner.context, { goalId: fallen }));
    const [letter] = await arriving();
    expect(letter?.text).toContain("1 step forward: Open stone");
    expect(letter?.text).not.toMatch(/Secret|Fallen/);
  });

  test("without a plan she left", async () => {
    await logged("Open stone");
    const other = await startedBy(owner, "2026-03-01");
    await standsIn(other.id, mentor, "mentor");
    await logged("Other stone", NOW, other.id);
    await waits();
    must(await leavePlan(mentor.context, { planId }));
    const [letter] = await arriving();
    expect(letter?.text).toContain("Other stone");
    expect(letter?.text).not.toContain("Open stone");
  });

  test("not at all where nothing is left to say", async () => {
    await logged("Open stone");
    await waits();
    must(await leavePlan(mentor.context, { planId }));
    expect(await arriving()).toEqual([]);
    expect(await db().mail.count()).toBe(0);
  });

  test("not to who unsubscribed", async () => {
    await logged("Open stone");
    await waits();
    must(await unsubscribe(unsubscribeToken(mentor.id), MONDAY));
    expect(await arriving()).toEqual([]);
    expect(await db().mail.count({ where: { personId: mentor.id } })).toBe(0);
  });

  test("not to who chose another rhythm, which begins now", async () => {
    await logged("Open stone");
    await waits();
    must(await editNotifications(mentor.context, EditNotifications.parse({ digest: "weekly" })));
    expect(await arriving()).toEqual([]);
  });

  test("not to an address that is confirmed no more", async () => {
    await logged("Open stone");
    await waits();
    const data = { emailConfirmedAt: null };
    await db().person.update({ where: { id: mentor.id }, data });
    expect(await arriving()).toEqual([]);
  });

  test("to the address that is hers by now", async () => {
    const runa = await signedUp("Runa");
    await standsIn(planId, runa, "mentor");
    await wants(runa, "daily");
    await wants(mentor, "never");
    await logged("Open stone");
    await waits();
    const email = "runa.new@example.org";
    must(await changeEmail(runa.context, { email, password: PASSWORD }));
    await sendWaiting(MONDAY);
    const token = /confirm-email\/(\S+)/.exec(server.letters[0]?.text ?? "")?.[1] ?? "";
    must(await confirmEmail(visit, { token }));
    server.letters.length = 0;
    expect(await arriving()).toMatchObject([{ to: email }]);
    const found = await db().mail.findMany({ where: { personId: runa.id, digest: { not: {} } } });
    expect(found.map(({ to }) => to)).toContain(email);
  });
});

describe("the next digest takes the place of one that waits", () => {
  test("and tells what that one would have told", async () => {
    await logged("Open stone");
    await waits();
    const first = await db().mail.findFirstOrThrow({ where: { personId: mentor.id } });
    await logged("Late stone", later(60_000));
    await waits(TUESDAY);
    const second = await db().mail.findFirstOrThrow({ where: { personId: mentor.id } });
    expect(second.id).not.toBe(first.id);
    const [letter, ...others] = await arriving(TUESDAY);
    expect(others).toEqual([]);
    expect(letter?.messageId).toContain(second.id);
    expect(letter?.text).toContain("2 steps forward: Late stone, Open stone");
  });

  test("also where nothing happened since", async () => {
    await logged("Open stone");
    await waits();
    await waits(TUESDAY);
    expect(await db().mail.count({ where: { personId: mentor.id } })).toBe(1);
    expect((await arriving(TUESDAY))[0]?.text).toContain("Open stone");
  });

  test("but not of one that is on its way", async () => {
    await logged("Open stone");
    await sendDigests(MONDAY);
    await logged("Late stone", later(60_000));
    server.before = async () => {
      server.before = async () => {};
      expect(await sendDigests(TUESDAY)).toBe(1);
    };
    const letters = await arriving(TUESDAY);
    expect(letters).toHaveLength(2);
    for (const word of ["Open stone", "Late stone"]) {
      expect(letters.filter(({ text }) => text.includes(word))).toHaveLength(1);
    }
  });
});
