// Has the verbs run in this process, on the database of a running app.
import { readFileSync } from "node:fs";
import path from "node:path";

/** Before anything of lib is imported. @param {import("./app.mjs").App} app */
export async function verbsOn(app) {
  Object.assign(process.env, {
    DATABASE_URL: await app.databaseUrl(),
    AUTH_SECRET: readFileSync(path.join(app.dataDir, "auth-secret"), "utf8").trim(),
    APP_URL: app.appUrl,
    DATA_DIR: app.dataDir,
    CAIRN_EMBEDDED: "1",
    DEMO: "0",
    SIGN_UP: "open",
  });
}

/** Lets the database go. */
export async function verbsDone() {
  const { db } = await import("../../../lib/db/client.ts");
  await db().$disconnect();
}
