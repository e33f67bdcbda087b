// Runs every test that asks a database on the oldest PostgreSQL that Cairn serves.
import { bin, run } from "../start/run.mjs";

process.exitCode = await run(bin("vitest/vitest.mjs", "run", "--project", "!domain"), {
  env: { CAIRN_TEST_POSTGRES: "postgres15" },
});
