// Knows what one page tells the next across a redirect: a cookie carries the sentence and is gone soon.
import { cookies } from "next/headers";
import { settings } from "../settings";
import type { Told } from "../views/forms";

const COOKIE = "cairn-told";
const SECONDS = 10;
const MOST = 500;

/** Has the next page say it; for route handlers. */
export async function tell({ is, sentence }: Told): Promise<void> {
  (await cookies()).set(COOKIE, `${is} ${sentence.slice(0, MOST)}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: SECONDS,
    secure: settings().appUrl.startsWith("https:"),
  });
}

/** Has the next page say nothing: what was told before is over. */
export async function tellNothing(): Promise<void> {
  const kept = await cookies();
  if (kept.has(COOKIE)) kept.delete(COOKIE);
}

/** What came of the form before; null when none was sent. */
export async function told(): Promise<Told | null> {
  const kept = (await cookies()).get(COOKIE)?.value ?? "";
  const [, is, sentence] = /^(done|refused) ([\s\S]+)$/.exec(kept.slice(0, MOST + 8)) ?? [];
  return sentence ? { is: is as Told["is"], sentence } : null;
}
