// Knows which time zones there are: the names that this computer's calendar understands.
import { z } from "zod";

/** True for an IANA name like `Asia/Kathmandu`; plain offsets are none, for they know no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const TimeZone = z
  .string("Please choose a time zone.")
  .refine(isTimeZone, "Please choose a time zone from the list.");

/** Every zone one can choose, in order; `own` is among them even where the list is shorter. */
export function timeZonesWith(own: string): readonly string[] {
  return [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])].sort();
}
