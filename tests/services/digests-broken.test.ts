// A digest that cannot be written stands in nobody's way.
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { sendDigests } from "@/lib/services/digests";
import { testDatabase } from "../support/database";
import { BEFORE, MONDAY, wants } from "../support/digests";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn, startedBy } from "../support/plans";

const broken = new Set<string>();
const asked: string[] = [];
vi.mock("@/lib/services/mail/digest", () => ({
  writeDigest: async (_tx: unknown, personId: string) => {
    asked.push(personId);
    if (broken.has(personId)) throw new Error("There is no such measure");
    return { to: `${personId}@example.org`, subject: "Your week", text: "", unsubscribe: "" };
  },
}));

let first: Person;
let second: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
});
beforeEach(async () => {
  await db().plan.deleteMany();
  await db().person.deleteMany();
  await db().mail.deleteMany();
  [first, second] = [await somebody("Olga"), await somebody("Tariq")];
  const planId = (await startedBy(first, "2026-03-01")).id;
  await standsIn(planId, second, "mentor");
  await wants(first, "weekly");
  await wants(second, "weekly");
  // She has waited longest, so she comes first.
  const digestedAt = new Date(BEFORE.getTime() - 1);
  await db().person.update({ where: { id: first.id }, data: { digestedAt } });
  broken.clear();
  asked.length = 0;
});

const went = async () => (await db().mail.findMany()).map(({ personId }) => personId);

test("the others go all the same; the broken one is tried again, last, until it goes", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  broken.add(first.id);
  expect(await sendDigests(MONDAY)).toBe(1);
  expect(await went()).toEqual([second.id]);
  expect(asked).toEqual([first.id, second.id]);
  expect(warned.mock.calls.join()).toContain(first.id);

  const { id } = await somebody("Zoe");
  await wants({ ...second, id }, "weekly");
  asked.length = 0;
  expect(await sendDigests(MONDAY)).toBe(1);
  expect(asked, "last in the next round, and once in it").toEqual([id, first.id]);

  broken.clear();
  expect(await sendDigests(MONDAY)).toBe(1);
  expect(new Set(await went())).toEqual(new Set([first.id, second.id, id]));
  expect(await sendDigests(MONDAY)).toBe(0);
});
