// What is worked out from a plan is remembered by its event number: every write of a plan moves it, so
// that nothing remembered can be old.
import type { Day } from "../domain/days";

/** One name for a plan as it is on a day to these eyes: what follows from it may be kept under it. */
export const nameOf = (
  { planId, eventCount }: { planId: string; eventCount: number },
  today: Day,
  eyes = "",
): string => `${planId} ${eventCount} ${today} ${eyes}`;
