// What the line of a demo shows.
import type { Entrance } from "../domain/demo";

/** Somebody of the own demo; `isSelf`: who one is now. */
export type DemoPerson = { as: Entrance; name: string; isSelf: boolean };
