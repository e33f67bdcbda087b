// Runs every service test on the oldest PostgreSQL that Cairn serves.
import { bin, run } from "../start/run.mjs";

process.exitCode = await run(bin("vitest/vitest.mjs", "run", "--project", "services"), {
  env: { CAIRN_TEST_POSTGRES: "postgres15" },
});
