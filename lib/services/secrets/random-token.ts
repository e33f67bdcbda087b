// Knows the secrets that we hand out: 32 random bytes, of which only the SHA-256 is kept.
import { createHash, createHmac, randomBytes } from "node:crypto";
import { settings } from "../../settings";

/** 43 characters that may stand in an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored and looked up. The secret is random, so that one fast hash is enough. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

/** The same token for the same text, made with this installation's secret; nobody else can. */
export const tokenFor = (text: string): string =>
  createHmac("sha256", settings().authSecret).update(text).digest("base64url");
