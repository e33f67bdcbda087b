// People who came in through the front door just now, each with a browser's cookie and a token.
import { encode } from "next-auth/jwt";
import { signUp } from "@/lib/services/accounts";
import { asViewer, memberOfSession } from "@/lib/services/sessions";
import { createToken } from "@/lib/services/tokens";
import { todayIn } from "@/lib/web/time-zone";
import { must } from "../../../tests/support/plans";

type Wish = { name: string; email: string; agent: string; token: string };

/** Signs up under these words; the verbs run in this process, on the running app's database. */
export async function memberOf({ name, email, agent, token: tokenName }: Wish) {
  const now = new Date();
  const visit = {
    now,
    userAgent: agent,
    later: (work: () => Promise<void>) => void work(),
    mayMail: async () => true,
  };
  const input = { name, email, password: "nine stones on a pass", timeZone: "UTC" };
  const { sessionId } = must(await signUp(visit, input));
  const seen = await memberOfSession(sessionId, now);
  if (seen === null) throw new Error(`${name} has no session`);
  const context = { viewer: asViewer(seen), sessionId, today: todayIn("UTC", now), now };
  const made = await createToken(context, { name: tokenName, scope: "write", days: 30 });
  const token = must(made).secret;
  const secret = process.env.AUTH_SECRET ?? "";
  const cookie = `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret })}`;
  return { id: seen.personId, name, email, sessionId, context, cookie, token };
}
