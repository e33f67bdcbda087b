// Knows how passwords are kept: Argon2id, and the same work whether or not there is an account.
import { hash, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
// The package's enum is ambient and cannot be read from isolated modules; 2 is Argon2id.
const HOW = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFC"), HOW);

let decoy: Promise<string> | undefined;

/** Stands where a hash would: nobody comes in with it, as it is none. */
export const NO_PASSWORD = "-";

/** Judges a password; without a hash it works just as long and says no. */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hashPassword("no account has this password");
  const known = kept === NO_PASSWORD ? null : kept;
  const fits = await verify(known ?? (await decoy), password.normalize("NFC"));
  return known !== null && fits;
}
