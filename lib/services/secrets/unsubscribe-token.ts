// Knows the address that ends somebody's mails without signing in: her id, signed; nothing is stored.
import { createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "../../settings";

const ID_BYTES = 16;

const signed = (id: Buffer): Buffer =>
  createHmac("sha256", settings().authSecret).update("cairn.unsubscribe").update(id).digest();

/** 64 characters that may stand in an address. */
export function unsubscribeToken(personId: string): string {
  const id = Buffer.from(personId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, signed(id)]).toString("base64url");
}

/** Whose it is; null for one that we did not sign. */
export function readUnsubscribeToken(token: string): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), signed(id))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
