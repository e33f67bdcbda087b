// Knows a refusal across a redirect: a cookie carries its sentence to the next page and is gone soon.
import { cookies } from "next/headers";
import { settings } from "../settings";

const COOKIE = "cairn-refusal";
const SECONDS = 10;

/** Has the next page say it; for route handlers. */
export async function tellRefusal(sentence: string): Promise<void> {
  (await cookies()).set(COOKIE, sentence, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: SECONDS,
    secure: settings().appUrl.startsWith("https:"),
  });
}

/** What the form before was refused with; null when it was not. */
export const toldRefusal = async (): Promise<string | null> =>
  (await cookies()).get(COOKIE)?.value.slice(0, 500) ?? null;
