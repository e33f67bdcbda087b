// Statements go to the driver itself, and are of their transaction all the same.
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db, rowsOf, rowsTouched, type Tx, transaction } from "@/lib/db/client";
import { testDatabase } from "../support/database";
import { somebody } from "../support/people";

let who: string;

beforeAll(async () => {
  await testDatabase();
  who = (await somebody("Ada")).context.viewer.personId;
});
beforeEach(() => rowsTouched(db())`DELETE FROM "Idempotency"`);

const put = (tx: Tx, key: string) => rowsTouched(tx)`
  INSERT INTO "Idempotency" ("personId", key, "bodyHash") VALUES (${who}::uuid, ${key}, '')`;
const keys = async (by: Tx = db()) =>
  (await rowsOf<{ key: string }>(by)`SELECT key FROM "Idempotency" ORDER BY key`).map(
    ({ key }) => key,
  );
const backend = async (by: Tx) =>
  (await rowsOf<{ pid: number }>(by)`SELECT pg_backend_pid() AS pid`)[0]?.pid;

test("what is written is there for Prisma, for nobody else before the end, and for all after", async () => {
  await transaction(async (tx) => {
    expect(await put(tx, "a")).toBe(1);
    expect(await tx.idempotency.count()).toBe(1);
    await tx.idempotency.create({ data: { personId: who, key: "b", bodyHash: "" } });
    expect(await keys(tx)).toEqual(["a", "b"]);
    expect(await keys()).toEqual([]);
  });
  expect(await keys()).toEqual(["a", "b"]);
});

test("what throws leaves nothing", async () => {
  const failing = transaction(async (tx) => {
    await put(tx, "a");
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  const refused = transaction(async (tx) => {
    await put(tx, "a");
    await put(tx, "a");
  });
  await expect(refused).rejects.toMatchObject({ code: "23505" });
  expect(await keys()).toEqual([]);
});

test("transactions at one time, and one within another, have a connection each", async () => {
  const own = (tx: Tx) => tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  const one = () =>
    transaction(async (tx) => {
      const pid = await backend(tx);
      const inner = await transaction(backend);
      expect(inner).not.toBe(pid);
      expect(await backend(tx)).toBe(pid);
      expect((await own(tx))[0]?.pid).toBe(pid);
      return pid;
    });
  const all = await Promise.all([one(), one(), one()]);
  expect(new Set(all).size).toBe(3);
});

test("what is still asked when it fails is not written by itself", async () => {
  let later: Promise<unknown> | undefined;
  const failing = transaction(async (tx) => {
    const slow = rowsOf(tx)`SELECT pg_sleep(0.05)`;
    later = slow.then(() => put(tx, "a"));
    later.catch(() => {});
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await expect(later).rejects.toThrow("the transaction is over");
  expect(await keys()).toEqual([]);
});

test("a statement is planned once and never compiled", async () => {
  const rows = await rowsOf<{ name: string; setting: string }>(db())`
    SELECT name, setting FROM pg_settings WHERE name IN ('jit', 'plan_cache_mode') ORDER BY name`;
  expect(rows.map(({ setting }) => setting)).toEqual(["off", "force_generic_plan"]);
});

test("moments are told in UTC, whatever the database's own time; days are texts", async () => {
  const [row] = await rowsOf(db())`
    SELECT current_setting('TimeZone') AS zone, source, '2026-04-01'::date AS day
    FROM pg_settings WHERE name = 'TimeZone'`;
  expect(row).toEqual({ zone: "UTC", source: "session", day: "2026-04-01" });
  const at = new Date("2026-07-01T12:00:00.123Z");
  await db().idempotency.create({ data: { personId: who, key: "a", bodyHash: "", createdAt: at } });
  const [kept] = await rowsOf<{ at: Date; text: string }>(db())`
    SELECT "createdAt" AS at, "createdAt"::text AS text FROM "Idempotency"`;
  expect(kept).toEqual({ at, text: "2026-07-01 12:00:00.123+00" });
});

test("after its end, and after its time, a transaction takes no statement", async () => {
  let kept: Tx | undefined;
  await transaction(async (tx) => {
    kept = tx;
    await put(tx, "a");
  });
  await expect(put(kept as Tx, "b")).rejects.toThrow("the transaction is over");
  const late = transaction(async (tx) => {
    await put(tx, "c");
    await wait(60);
    await put(tx, "d");
  }, 30);
  await expect(late).rejects.toThrow("the transaction is over");
  expect(await keys()).toEqual(["a"]);
});
