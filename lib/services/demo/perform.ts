// Knows which verb each act of the story is: who is on the plan, and whom the rest is left to.
import type { Act } from "@/seeds/demo/acts";
import { addressOf, type Part } from "@/seeds/demo/people";
import type { Outcome } from "../../domain/problems";
import { acceptInvitation } from "../invitations/answer";
import { sendInvitation } from "../invitations/send";
import { addPause } from "../pauses";
import { performOnGoal } from "./perform-goals";
import { performReview } from "./perform-reviews";
import { performSpending } from "./perform-spending";
import { performTalk } from "./perform-talk";
import { dayOf, type Told } from "./told";

/** Does one act; what it makes is noted in `told` by the name it has in the story. */
export function perform(told: Told, act: Act): Promise<Outcome<unknown>> {
  const context = told.as(act.by ?? told.owner, act.day);
  switch (act.does) {
    case "invite":
      return bring(told, act);
    case "pause": {
      const [from, to] = [dayOf(told, act.from), dayOf(told, act.to)];
      return addPause(context, { planId: told.planId, from, to, reason: act.reason });
    }
    case "say":
    case "settle":
    case "suggest":
    case "take":
      return performTalk(context, told, act);
    case "open-review":
    case "write":
    case "hand-in":
    case "agree-on":
    case "sign":
      return performReview(context, told, act);
    case "spend":
    case "approve":
    case "void":
      return performSpending(context, told, act);
    default:
      return performOnGoal(context, told, act);
  }
}

/** Asked by the owner, and come by the link. */
async function bring(
  told: Told,
  { who, role, day }: { who: Part; role: "manager" | "mentor" | "reader"; day: number },
): Promise<Outcome<unknown>> {
  const email = addressOf(who, told.worldId);
  const { planId, owner } = told;
  const sent = await sendInvitation(told.as(owner, day), { planId, email, role });
  if (!sent.ok) return sent;
  const token = sent.value.link.split("/").at(-1) ?? "";
  return acceptInvitation(told.as(who, day), { token });
}
