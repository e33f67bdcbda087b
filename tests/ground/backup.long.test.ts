import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writeBackup } from "../../scripts/backup/container.mjs";
import { examine, load } from "../../scripts/backup/load.mjs";
import { backupLines } from "../../scripts/backup/rows.mjs";
import { deploy } from "../../scripts/migrate/deploy.mjs";
import { connect } from "../../scripts/postgres/connect.mjs";
import { emptyDatabase } from "../support/database";
import { ask, migrations, temporary } from "../support/ground";

const FIRST = {
  "1_first": `
    CREATE TYPE "Mood" AS ENUM ('good', 'so so');
    CREATE TABLE "Child" (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "parentId" uuid NOT NULL);
    CREATE TABLE "Parent" (
      id uuid PRIMARY KEY, title text, mood "Mood", tags text[], body jsonb, bytes bytea,
      share double precision, exact numeric, day date, at timestamptz(6), twice int,
      next uuid REFERENCES "Parent", shout text GENERATED ALWAYS AS (upper(title)) STORED);
    ALTER TABLE "Child" ADD CONSTRAINT child_parent FOREIGN KEY ("parentId") REFERENCES "Parent";
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.twice := NEW.twice * 2; RETURN NEW; END $$;
    CREATE TRIGGER doubles BEFORE INSERT ON "Parent" FOR EACH ROW EXECUTE FUNCTION refuse();
    INSERT INTO "Parent" (id, title) VALUES ('00000000-0000-0000-0000-00000000000f', 'of the migration');`,
};
const SECOND = { "2_second": `ALTER TABLE "Parent" ADD COLUMN added text NOT NULL DEFAULT 'new';` };

const ROWS = `
  DELETE FROM "Parent";
  INSERT INTO "Parent" (id, title, mood, tags, body, bytes, share, exact, day, at, twice) VALUES
    ('00000000-0000-0000-0000-000000000001', E'line\\nbreak \\\\ "q" \\u2028 [x', 'so so', '{a,"b,c",NULL}',
      'null', '\\x00ff', 0.1, 1e-30, '0044-03-15 BC', 'infinity', 1),
    ('00000000-0000-0000-0000-000000000002', '', NULL, '{}', '{"a": [1.10, "\\u2029"]}', NULL,
      'NaN', 12345678901234567890.5, '2024-02-29', '2026-03-29 01:30:00.123456+00', 2);
  UPDATE "Parent" SET next = '00000000-0000-0000-0000-000000000002';
  INSERT INTO "Child" ("parentId") SELECT '00000000-0000-0000-0000-000000000001' FROM generate_series(1, 2500);`;

const EVERYTHING = `SELECT to_jsonb(p) - 'added' AS row, p::text AS text FROM "Parent" p ORDER BY id`;

async function backedUp(scripts: Record<string, string>) {
  const url = await emptyDatabase();
  const folder = await migrations(scripts);
  await deploy(url, { folder });
  await ask(url, ROWS);
  const file = path.join(await temporary(), "a.backup");
  const client = await connect(url);
  await writeBackup(file, backupLines(client, new Date(0)));
  await client.end();
  return { url, folder, file };
}

async function changed(file: string, change: (bytes: Buffer) => Buffer) {
  const other = path.join(await temporary(), "b.backup");
  await writeFile(other, change(await readFile(file)));
  return other;
}

test("everything comes back, to the last character, and judged by every rule", async () => {
  const { url, folder, file } = await backedUp(FIRST);
  const other = await emptyDatabase();
  await deploy(other, { folder });
  const about = await examine(file, folder);
  expect(await load(other, file, about, folder)).toEqual({ rows: 2502 });
  expect(await ask(other, EVERYTHING)).toEqual(await ask(url, EVERYTHING));
  const [{ id }] = (await ask(
    other,
    `INSERT INTO "Child" ("parentId") SELECT id FROM "Parent" LIMIT 1 RETURNING id`,
  )) as [{ id: number }];
  expect(id).toBe(2501);
  const orphan = `INSERT INTO "Child" ("parentId") VALUES (gen_random_uuid())`;
  await expect(ask(other, orphan)).rejects.toThrow(/child_parent/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("a backup replaces what is there, on the same database too", async () => {
  const { url, folder, file } = await backedUp(FIRST);
  const was = await ask(url, EVERYTHING);
  await ask(url, `DELETE FROM "Child"; UPDATE "Parent" SET title = 'changed'`);
  await load(url, file, await examine(file, folder), folder);
  expect(await ask(url, EVERYTHING)).toEqual(was);
});

test("an older backup is brought up to today's schema", async () => {
  const { file } = await backedUp(FIRST);
  const folder = await migrations({ ...FIRST, ...SECOND });
  const url = await emptyDatabase();
  await deploy(url, { folder });
  await load(url, file, await examine(file, folder), folder);
  expect(await ask(url, `SELECT DISTINCT added FROM "Parent"`)).toEqual([{ added: "new" }]);
  expect(await deploy(url, { folder })).toEqual([]);
});

test("a backup of a newer schema is refused", async () => {
  const { file } = await backedUp({ ...FIRST, ...SECOND });
  await expect(examine(file, await migrations(FIRST))).rejects.toThrow(/newer Cairn.*2_second/);
});

test("a restore that fails on the way changes nothing", async () => {
  const { url, folder, file } = await backedUp(FIRST);
  await ask(url, `UPDATE "Parent" SET title = 'kept'`);
  const about = await examine(file, folder);
  const bad = await migrations({ ...FIRST, "2_bad": "SELECT * FROM nowhere;" });
  await expect(load(url, file, about, bad)).rejects.toThrow(/2_bad/);
  expect(await ask(url, `SELECT DISTINCT title FROM "Parent"`)).toEqual([{ title: "kept" }]);
});

test("a cut-off, altered, lengthened or foreign file is told from a whole one", async () => {
  const { folder, file } = await backedUp(FIRST);
  const flip = (at: number) => (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes;
  };
  const cases: [(bytes: Buffer) => Buffer, RegExp][] = [
    [(bytes) => bytes.subarray(0, -1), /is cut off/],
    [(bytes) => bytes.subarray(0, 300), /is cut off/],
    [(bytes) => bytes.subarray(0, 100), /damaged head/],
    [(bytes) => bytes.subarray(0, 0), /not a Cairn backup/],
    [(bytes) => Buffer.concat([bytes, Buffer.from("x")]), /longer than/],
    [flip(256), /altered/],
    [flip(1000), /altered/],
    [flip(60), /altered|cut off|longer|damaged/],
    [flip(2), /not a Cairn backup/],
    [() => Buffer.from("PGDMP something else entirely".repeat(40)), /not a Cairn backup/],
  ];
  for (const [change, message] of cases) {
    const wrong = await changed(file, change);
    await expect(examine(wrong, folder), String(message)).rejects.toThrow(message);
  }
  await expect(examine(`${file}.missing`, folder)).rejects.toThrow(/cannot be read/);
  await expect(examine(path.dirname(file), folder)).rejects.toThrow(/is a directory/);
});
