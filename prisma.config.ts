import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Generating looks for the schema engine's binary and never runs it. Where none was downloaded,
// any executable will do.
const engines = path.join(import.meta.dirname, "node_modules/@prisma/engines");
const downloaded =
  existsSync(engines) && readdirSync(engines).some((name) => name.startsWith("schema-engine-"));
if (!downloaded) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  ...(url && { datasource: { url } }),
});
