// Knows the door of shared pages: no index, no copy kept, no address passed on, few guesses.
import { problemSentence } from "../format/problems";
import { clientAddress } from "./client-address";
import { judge, take } from "./limits";

export const isSharedPath = (pathname: string): boolean => /^\/shared(\/|$)/.test(pathname);

/** What answers at shared addresses carry beside what every answer does. */
export const SHARED_HEADERS: readonly [string, string][] = [
  ["x-robots-tag", "noindex, nofollow"],
  ["cache-control", "private, no-store"],
  ["referrer-policy", "no-referrer"],
];

/** Why somebody who guessed too often goes no further for a while; null when she may. */
export async function refuseGuesser(headers: Headers): Promise<Response | null> {
  const limit = await judge("guess", clientAddress(headers));
  if (limit.ok || limit.problem.code !== "door.too-often") return null;
  return new Response(problemSentence(limit.problem), {
    status: 429,
    headers: { "retry-after": String(limit.problem.retryAfterSeconds) },
  });
}

/** Counts a link that opened nothing. */
export const countGuess = (headers: Headers) => take("guess", clientAddress(headers));
