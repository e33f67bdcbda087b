// Keeps a few worlds told ahead, so that the demo opens at once and always leads up to today.
import { db, transaction } from "../../db/client";
import { countWaiting, dropWorlds } from "../../db/demo";
import { type Day, day } from "../../domain/days";
import { tellWorld } from "./tell";

/** Worlds that wait. */
export const POOL = 3;
const LOOK_EVERY_MS = 600_000;
// The first visitors after a start should have the machine to themselves.
const FIRST_LOOK_MS = 5_000;

/** The day that worlds are told for: theirs is the same everywhere, give or take one. */
export const toldDay = (now: Date): Day => day(now.toISOString().slice(0, 10));

let filling: Promise<void> | null = null;

/** Removes worlds that are over or tell of another day, and tells new ones until the pool is full. */
export function fillPool(now: Date): Promise<void> {
  // One at a time is quick enough, and leaves the machine to those who are here.
  filling ??= fill(now).finally(() => {
    filling = null;
  });
  return filling;
}

async function fill(now: Date): Promise<void> {
  const tells = toldDay(now);
  await transaction((tx) => dropWorlds(tx, { now, tells }));
  for (let more = POOL - (await countWaiting(db(), tells)); more > 0; more--) {
    await tellWorld(tells, now);
  }
}

/** Fills the pool soon after the start and looks after it for as long as the process lives. */
export function keepPool(clock: () => Date): void {
  const look = () => {
    fillPool(clock()).catch((error: unknown) => console.error("No demo is ready:", error));
  };
  setTimeout(look, FIRST_LOOK_MS).unref();
  setInterval(look, LOOK_EVERY_MS).unref();
}
