// Knows the secrets that we hand out: 32 random bytes, of which only the SHA-256 is kept.
import { createHash, randomBytes } from "node:crypto";

/** 43 characters that may stand in an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored and looked up. The secret is random, so that one fast hash is enough. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");
