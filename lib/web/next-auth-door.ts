// Knows how next-auth's addresses reach our verbs: the same limits, the same answers.
import { headers } from "next/headers";
import { SignIn } from "../schemas/accounts";
import { memberOfSession, signIn, signOut } from "../services/sessions";
import { clientAddress } from "./client-address";
import { clockNow } from "./clock";
import { contextOf } from "./current-member";
import { giveBack, take } from "./limits";
import { visitOf } from "./public-action";
import type { Door } from "./session-cookie";
import { signInLimits } from "./sign-in-limits";

export const nextAuthDoor: Door = {
  async enter({ email, password }) {
    const input = SignIn.safeParse({ email, password });
    if (!input.success) return null;
    const from = await headers();
    const limits = signInLimits(clientAddress(from), input.data.email);
    for (const [name, who] of limits) if (!(await take(name, who)).ok) return null;
    const outcome = await signIn(visitOf(from), input.data);
    if (!outcome.ok) return null;
    for (const [name, who] of limits) await giveBack(name, who);
    return outcome.value.sessionId;
  },
  async nameOf(sessionId) {
    return (await memberOfSession(sessionId, clockNow()))?.name ?? null;
  },
  async leave(sessionId) {
    const member = await memberOfSession(sessionId, clockNow());
    if (member) await signOut(contextOf(member));
  },
};
