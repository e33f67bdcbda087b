// Knows the session cookie. This file alone meets next-auth: its encrypted token carries the
// session's id and nothing else, so that ending the row ends the session.
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { settings } from "../settings";

// The row decides when a session ends; the cookie only has to outlive it. Browsers keep 400 days.
const COOKIE_SECONDS = 400 * 86_400;

/** Cookies that only travel encrypted say so in their name. */
const isSecure = () => settings().appUrl.startsWith("https:");
export const sessionCookieName = (): string =>
  isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";

const options = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;

/** Signs this browser in; for actions and route handlers. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const secret = settings().authSecret;
  const value = await encode({ token: { sid: sessionId }, secret, maxAge: COOKIE_SECONDS });
  (await cookies()).set(sessionCookieName(), value, { ...options(), maxAge: COOKIE_SECONDS });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...options(), maxAge: 0 });
}

/** The session id that this browser shows; null without a cookie or with one that we did not make. */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const read = await decode({ token, secret: settings().authSecret });
    return typeof read?.sid === "string" ? read.sid : null;
  } catch {
    return null;
  }
}
