import { defineConfig } from "vitest/config";
import { alone, long, pure, services } from "./scripts/test/groups.mjs";

const onPostgres = {
  globalSetup: ["tests/support/postgres.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  test: {
    environment: "node",
    maxWorkers: 2,
    setupFiles: ["tests/support/quiet.ts"],
    projects: [
      { extends: true, test: { name: "domain", include: pure, isolate: false } },
      {
        extends: true,
        test: { name: "services", include: services, isolate: false, ...onPostgres },
      },
      { extends: true, test: { name: "alone", include: alone, ...onPostgres } },
      { extends: true, test: { name: "long", include: long, ...onPostgres } },
    ],
  },
});
