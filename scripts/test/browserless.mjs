// Everything that needs no browser, side by side: format and lint, types, unit and service tests.
import { mkdir, rm } from "node:fs/promises";
import { bin, run } from "../start/run.mjs";
import { say, took } from "../start/say.mjs";
import { ofVitest, sum } from "./totals.mjs";

const REPORT = ".cache/vitest.json";

/**
 * @param {{ long: boolean }} what long: also the tests that take long (`*.long.test.ts`)
 * @returns {Promise<import("./totals.mjs").Totals>} a failed check counts as one failure
 */
export async function browserless({ long }) {
  await mkdir(".cache", { recursive: true });
  await rm(REPORT, { force: true });
  const [lint, types, tests] = await Promise.all([
    check("Format and lint", bin("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")),
    check("Types", bin("next/dist/bin/next", "typegen"), bin("typescript/bin/tsc", "--noEmit")),
    check(
      "Unit and service tests",
      bin(
        "vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile=${REPORT}`,
        ...(long ? [] : ["--project=!long"]),
      ),
    ),
  ]);
  const totals = ofVitest(REPORT);
  const unseen = !tests && totals.failed === 0;
  const failed = [lint, types, !unseen].filter((is) => !is).length;
  return sum([totals, { passed: 0, failed, skipped: 0 }]);
}

async function check(what, ...commands) {
  const since = performance.now();
  for (const command of commands) {
    if ((await run(command, { quiet: true, env: { NEXT_TELEMETRY_DISABLED: "1" } })) !== 0) {
      say(`✗ ${what} (${took(since)})`);
      return false;
    }
  }
  say(`✓ ${what} (${took(since)})`);
  return true;
}
