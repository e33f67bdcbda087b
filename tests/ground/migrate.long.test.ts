import { cp, mkdir, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { create, drift } from "../../scripts/migrate/author.mjs";
import { copyBefore } from "../../scripts/migrate/copy.mjs";
import { deploy, pending } from "../../scripts/migrate/deploy.mjs";
import { openPostgres } from "../../scripts/postgres.mjs";
import { emptyDatabase } from "../support/database";
import { ask, migrations, temporary } from "../support/ground";

const ONE = { "1_one": "CREATE TABLE one (id int);" };
// Semicolons inside a body are where a careless splitter fails.
const TWO = {
  "2_two":
    "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;",
};

test("the schema and the migrations agree", async () => {
  expect(await drift(await emptyDatabase())).toBe("");
});

test("the next migration is written on any database, and only when one is missing", async () => {
  const url = await emptyDatabase();
  const folder = await migrations({});
  const name = await create(url, "whole", folder);
  expect(name).toMatch(/^\d{14}_whole$/);
  expect(await deploy(url, { folder })).toEqual([name]);
  expect(await create(url, "again", folder)).toBeNull();
  await expect(create(url, "Not a name", folder)).rejects.toThrow(/like add_reviews/);
});

test("what is applied once is not applied again", async () => {
  const url = await emptyDatabase();
  const folder = await migrations({ ...ONE, ...TWO });
  expect(await deploy(url, { folder })).toEqual(["1_one", "2_two"]);
  expect(await deploy(url, { folder })).toEqual([]);
  expect(await ask(url, "SELECT two()")).toEqual([{ two: 2 }]);
});

test("a failing migration is named, changes nothing, and runs once it is repaired", async () => {
  const url = await emptyDatabase();
  const bad = { "2_bad": "CREATE TABLE two (id int);\nINSERT INTO nowhere VALUES (1);" };
  const folder = await migrations({ ...ONE, ...bad });
  await expect(deploy(url, { folder })).rejects.toThrow(
    /^Migration 2_bad failed and changed nothing: relation "nowhere" does not exist$/,
  );
  expect(await pending(url, folder)).toEqual(["2_bad"]);
  expect(await ask(url, "SELECT to_regclass('two') AS two")).toEqual([{ two: null }]);
  const repaired = await migrations({ ...ONE, "2_bad": "CREATE TABLE two (id int);" });
  expect(await deploy(url, { folder: repaired })).toEqual(["2_bad"]);
});

test("a migration that ends its own transaction is refused", async () => {
  const folder = await migrations({ "1_own": "CREATE TABLE x (id int);\nCOMMIT;" });
  await expect(deploy(await emptyDatabase(), { folder })).rejects.toThrow(/BEGIN or COMMIT/);
});

test("a database that a newer Cairn wrote is left alone", async () => {
  const url = await emptyDatabase();
  await deploy(url, { folder: await migrations({ ...ONE, ...TWO }) });
  const older = await migrations(ONE);
  await expect(deploy(url, { folder: older })).rejects.toThrow(/newer Cairn/);
});

test("a copy is asked for only before a change to a database in use", async () => {
  const url = await emptyDatabase();
  const asked: string[][] = [];
  const before = async (names: string[]) => void asked.push(names);
  await deploy(url, { folder: await migrations(ONE), before });
  const both = await migrations({ ...ONE, ...TWO });
  await deploy(url, { folder: both, before });
  await deploy(url, { folder: both, before });
  expect(asked).toEqual([["2_two"]]);
});

test("copies are whole databases, and the last three are kept", async () => {
  const dataDir = await temporary();
  const copies = path.join(dataDir, "copies");
  for (const name of ["2026-01-01T00-01", "2026-01-01T00-02", "2026-01-01T00-03", "x.half"]) {
    await mkdir(path.join(copies, name), { recursive: true });
  }
  const postgres = await openPostgres({ dataDir, careless: true });
  onTestFinished(() => postgres.stop());
  await ask(postgres.url, "CREATE TABLE kept AS SELECT 7 AS n");
  const copy = await copyBefore(postgres, new Date(Date.UTC(2026, 0, 1, 0, 4)));
  expect((await readdir(copies)).map((name) => name.slice(0, 16))).toEqual([
    "2026-01-01T00-02",
    "2026-01-01T00-03",
    "2026-01-01T00-04",
  ]);
  expect(await ask(postgres.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  await postgres.stop();

  const other = await temporary();
  await rename(copy, path.join(other, "postgres"));
  await cp(path.join(dataDir, "postgres.password"), path.join(other, "postgres.password"));
  const again = await openPostgres({ dataDir: other, careless: true });
  onTestFinished(() => again.stop());
  expect(await ask(again.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
});
