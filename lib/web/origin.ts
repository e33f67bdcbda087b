// Knows which pages may post to us: our own address, and on the embedded default any loopback name.
import { isLoopback, settings } from "../settings";

/** True when the browser says that the request comes from one of our own pages. */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return false;
  const { appUrl, embedded } = settings();
  const own = new URL(appUrl);
  if (origin === own.origin) return true;
  if (!embedded || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.protocol === own.protocol && from.port === own.port && isLoopback(from.hostname);
}
