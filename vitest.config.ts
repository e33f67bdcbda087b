import { defineConfig } from "vitest/config";

// What needs no database must not wait for one.
const PURE = [
  "tests/{domain,format,schemas,seeds,charts,components}/**/*.test.{ts,tsx}",
  "tests/*.test.ts",
];

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  test: {
    environment: "node",
    maxWorkers: 2,
    setupFiles: ["tests/support/quiet.ts"],
    projects: [
      { extends: true, test: { name: "domain", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "services",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PURE, "tests/e2e/**"],
          globalSetup: ["tests/support/postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
