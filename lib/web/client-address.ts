// Knows where a request comes from, as far as that can be believed.
import { settings } from "../settings";

/** The header in which instrumentation.ts keeps the connection's own address. */
export const PEER_HEADER = "x-cairn-peer";

/**
 * The address that limits count by. Forwarded addresses are believed only as deep as there are
 * proxies in front: with n of them, the n-th from the right was written by the outermost one.
 */
export function clientAddress(headers: Headers): string {
  const { trustProxy } = settings();
  const peer = headers.get(PEER_HEADER) ?? "unknown";
  if (trustProxy === 0) return peer;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-trustProxy) || peer;
}
