// Knows the days of share links as their maker's calendar says them.
import type { ShareRow } from "../views/shares";
import { todayIn } from "./time-zone";

/** Adds the day each link was made on and the last day it is good. */
export const withDays = <T extends Pick<ShareRow, "createdAt" | "expiresAt">>(
  links: readonly T[],
  timeZone: string,
) =>
  links.map((link) => ({
    ...link,
    madeOn: todayIn(timeZone, link.createdAt),
    until: todayIn(timeZone, link.expiresAt),
  }));
