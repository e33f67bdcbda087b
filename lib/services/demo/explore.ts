// The entrances to the demo: a world of one's own, signed in as somebody of it.
import { addressOf } from "@/seeds/demo/people";
import { db, transaction } from "../../db/client";
import { countWorlds, moveWorld, personOfWorld, takeWorld } from "../../db/demo";
import type { Entrance } from "../../domain/demo";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { ExploreDemo } from "../../schemas/demo";
import { settings } from "../../settings";
import { type Entered, enter } from "../sessions";
import type { Visit } from "../visit";
import { fillPool, toldDay } from "./pool";
import { tellWorld, WORLD_MS } from "./tell";

/** More worlds than this at a time are not looked at by people. */
export const MOST_WORLDS = 500;
const FULL_WAIT_SECONDS = 600;

/** Whether the landing page has a demo to offer. */
export const hasDemo = (): boolean => settings().demo;

export type Came = Entered & { as: Entrance };

/** Takes a world, told ahead or told now, for a day from now, and signs in as one of its people. */
export async function exploreDemo(visit: Visit, input: ExploreDemo): Promise<Outcome<Came>> {
  if (!hasDemo()) return refuse({ code: "not-found" });
  if ((await countWorlds(db())) >= MOST_WORLDS) {
    return refuse({ code: "door.too-often", retryAfterSeconds: FULL_WAIT_SECONDS });
  }
  const entered = (await enterWorld(visit, input)) ?? (await enterNewWorld(visit, input));
  visit.later(() => fillPool(visit.now));
  return accept(entered);
}

const enterWorld = (
  visit: Visit,
  { timeZone = "UTC", as = "engineer" }: ExploreDemo,
): Promise<Came | null> =>
  transaction(async (tx) => {
    const endsAt = new Date(visit.now.getTime() + WORLD_MS);
    const worldId = await takeWorld(tx, { tells: toldDay(visit.now), endsAt });
    if (worldId === null) return null;
    await moveWorld(tx, worldId, timeZone);
    const personId = await personOfWorld(tx, worldId, addressOf(as, worldId));
    if (personId === null) throw new Error("Nobody of this name lives in the demo.");
    return { ...(await enter(tx, personId, visit)), as };
  });

/** Somebody may be quicker to take the world just told: then another is told. */
async function enterNewWorld(visit: Visit, input: ExploreDemo): Promise<Came> {
  for (;;) {
    await tellWorld(toldDay(visit.now), visit.now);
    const entered = await enterWorld(visit, input);
    if (entered) return entered;
  }
}
