// Knows how often a door may be knocked on. Limits delay and say for how long; none locks out.
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { accept, type Outcome, refuse } from "../domain/problems";

/** Points a window, in seconds: tight on credentials and mails, generous elsewhere. */
export const LIMITS = {
  write: { points: 6_000, seconds: 60 },
  read: { points: 60_000, seconds: 60 },
  "sign-in": { points: 10, seconds: 60 },
  "sign-in-address": { points: 60, seconds: 60 },
  "sign-up": { points: 300, seconds: 600 },
  password: { points: 10, seconds: 60 },
  mail: { points: 5, seconds: 900 },
  "mail-address": { points: 60, seconds: 900 },
  draft: { points: 600, seconds: 60 },
  invitation: { points: 30, seconds: 600 },
  link: { points: 30, seconds: 60 },
  guess: { points: 30, seconds: 60 },
  demo: { points: 30, seconds: 600 },
} as const;

export type LimitName = keyof typeof LIMITS;

// The proxy and the pages are bundled apart; they count together on the global object.
const kept = globalThis as { cairnLimits?: Map<LimitName, RateLimiterMemory> };
kept.cairnLimits ??= new Map();
const limiters = kept.cairnLimits;

function limiter(name: LimitName): RateLimiterMemory {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = LIMITS[name];
  const made = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  limiters.set(name, made);
  return made;
}

/** Takes one point of `who` (a person's id, an e-mail, an address); refuses with the wait in seconds. */
export async function take(name: LimitName, who: string): Promise<Outcome<null>> {
  try {
    await limiter(name).consume(who);
    return accept(null);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    const retryAfterSeconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    return refuse({ code: "door.too-often", retryAfterSeconds });
  }
}

/** Refuses, with the wait in seconds, who has no point left; takes none. */
export async function judge(name: LimitName, who: string): Promise<Outcome<null>> {
  const counted = await limiter(name).get(who);
  if (counted === null || counted.remainingPoints > 0) return accept(null);
  const retryAfterSeconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  return refuse({ code: "door.too-often", retryAfterSeconds });
}

/** Gives a point back: a sign-in that worked should not count against the next one. */
export async function giveBack(name: LimitName, who: string): Promise<void> {
  await limiter(name).reward(who);
}
