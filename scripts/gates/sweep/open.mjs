// Makes the world on a running app: the verbs run in this process, on the app's own database.
import { readFileSync } from "node:fs";
import path from "node:path";

/** @param {import("../support/app.mjs").App} app */
export async function openWorld(app) {
  Object.assign(process.env, {
    DATABASE_URL: await app.databaseUrl(),
    AUTH_SECRET: readFileSync(path.join(app.dataDir, "auth-secret"), "utf8").trim(),
    APP_URL: app.appUrl,
    DATA_DIR: app.dataDir,
    CAIRN_EMBEDDED: "1",
    DEMO: "0",
    SIGN_UP: "open",
  });
  const { markers } = await import("./markers.ts");
  const { worldOf } = await import("./world.ts");
  const marks = markers();
  return { marks, world: await worldOf(marks) };
}

export async function closeWorld() {
  const { db } = await import("../../../lib/db/client.ts");
  await db().$disconnect();
}
