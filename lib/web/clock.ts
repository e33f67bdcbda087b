// Knows what time it is: the machine's, or the one instant at which tests have stopped it.
import { settings } from "../settings";

/** Now, as every door tells it to the verb behind it. */
export function clockNow(): Date {
  const { clock } = settings();
  return clock === null ? new Date() : new Date(clock);
}
