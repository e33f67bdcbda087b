import { existsSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeBackup } from "../../scripts/backup/container.mjs";
import { examine, load } from "../../scripts/backup/load.mjs";
import { backupLines } from "../../scripts/backup/rows.mjs";
import { deploy } from "../../scripts/migrate/deploy.mjs";
import { connect } from "../../scripts/postgres/connect.mjs";
import { openPostgres } from "../../scripts/postgres.mjs";
import { testDatabase } from "../support/database";
import { ask, temporary } from "../support/ground";

const binaries = "postgres15";
const isHere = existsSync(path.join("node_modules", binaries, "native/bin/postgres"));

test.runIf(isHere)("the oldest PostgreSQL served takes every migration and a backup", async () => {
  const dataDir = await temporary();
  const postgres = await openPostgres({ dataDir, binaries, careless: true });
  onTestFinished(() => postgres.stop());
  const [{ version }] = (await ask(
    postgres.url,
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  )) as [{ version: number }];
  expect(version).toBe(15);
  expect(await deploy(postgres.url)).not.toEqual([]);
  expect(await deploy(postgres.url)).toEqual([]);

  const { url } = await testDatabase();
  const file = path.join(dataDir, "of-the-newest.backup");
  const client = await connect(url);
  await writeBackup(file, backupLines(client, new Date(0)));
  await client.end();
  expect(await load(postgres.url, file, await examine(file))).toEqual({ rows: 0 });
});
