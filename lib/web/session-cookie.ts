// Knows the session cookie. This file alone meets next-auth: its encrypted token carries the
// session's id and nothing else, so that ending the row ends the session.
import { LRUCache } from "lru-cache";
import { cookies } from "next/headers";
import type { AuthOptions } from "next-auth";
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
  return sessionIdIn((await cookies()).get(sessionCookieName())?.value);
}

// A browser shows the same cookie on every request; what is inside it never changes.
const read = new LRUCache<string, string>({ max: 5_000, ttl: 3_600_000 });

/** The session id inside a cookie's value, for doors that have the request itself in hand. */
export async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const known = read.get(token);
  if (known !== undefined) return known;
  try {
    const inside = await decode({ token, secret: settings().authSecret });
    if (typeof inside?.sid !== "string") return null;
    read.set(token, inside.sid);
    return inside.sid;
  } catch {
    return null;
  }
}

/** What next-auth's own addresses call: the verbs behind every other door. */
export type Door = {
  /** The new session's id; null when e-mail and password do not fit. */
  enter: (given: Partial<Record<string, string>>) => Promise<string | null>;
  nameOf: (sessionId: string) => Promise<string | null>;
  leave: (sessionId: string) => Promise<void>;
};

async function optionsFor(door: Door): Promise<AuthOptions> {
  const { default: Credentials } = await import("next-auth/providers/credentials");
  return {
    secret: settings().authSecret,
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/settings" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given) => {
          const id = await door.enter(given ?? {});
          return id === null ? null : { id };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: async ({ session: { expires }, token: { sid } }) => {
        const name = typeof sid === "string" ? await door.nameOf(sid) : null;
        return { expires, ...(name !== null && { user: { name } }) };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await door.leave(token.sid);
      },
    },
  };
}

/** Answers under /api/auth; loaded when first asked, for no page of ours needs it. */
export const answerNextAuth =
  (door: Door) =>
  async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    const { default: NextAuth } = await import("next-auth");
    try {
      return await NextAuth(await optionsFor(door))(request, context);
    } catch (error) {
      // It reads JSON without a net.
      if (error instanceof SyntaxError) return new Response(null, { status: 400 });
      throw error;
    }
  };
