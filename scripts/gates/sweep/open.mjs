// Makes the world that is swept on a running app.
import { verbsOn } from "../support/verbs-on.mjs";

/** @param {import("../support/app.mjs").App} app */
export async function openWorld(app) {
  await verbsOn(app);
  const { markers } = await import("./markers.ts");
  const { worldOf } = await import("./world.ts");
  const marks = markers();
  return { marks, world: await worldOf(marks) };
}
