// Knows what a try to sign in counts against, through whichever door.
import type { LimitName } from "./limits";

/** By e-mail and address together, so that nobody can keep another person out from elsewhere. */
export const signInLimits = (
  address: string,
  email: string,
): readonly (readonly [LimitName, string])[] => [
  ["sign-in-address", address],
  ["sign-in", `${email} ${address}`],
];
