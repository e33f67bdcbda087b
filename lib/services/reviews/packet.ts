// Knows a review's packet: told live until the first half is handed in, kept from then on.
import type { Db } from "../../db/client";
import { packetFacts } from "../../db/reviews/facts";
import type { ReviewGate } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import type { Day } from "../../domain/days";
import { readToday } from "../../domain/goals";
import { type Packet, packetNow, packetOf } from "../../domain/reviews/packet";
import { packetMoney } from "../../domain/reviews/packet-money";
import { isFrozen, stateOf } from "../../domain/reviews/state";

/** As it stands on the day, from everything since the last signed review. */
export async function livePacket(db: Db, gate: ReviewGate, on: Day): Promise<Packet> {
  const { plan, former } = gate;
  // Who may look at an open review stands on its plan.
  if (plan === null) throw new Error("an open review without its plan");
  const after = former?.eventCount ?? 0;
  const { goals, pauses, money } = await packetFacts(db, plan.id, { after });
  return packetOf({
    planTitle: plan.title,
    since: former?.on ?? plan.startsOn,
    on,
    pauses,
    money: packetMoney(money, plan, on),
    goals: goals.map(({ goal, ...facts }) => ({ goal: readToday(goal, on), ...facts })),
  });
}

/**
 * What is shown. Both sides sign the same packet, so until it is sealed a goal that has become private
 * or was deleted is in nobody's, nor are the words of who is gone; a sealed one stays as everybody who
 * signed read it.
 */
export async function packetFor(db: Db, gate: ReviewGate, on: Day): Promise<Packet> {
  const { review } = gate;
  const { packet } = review;
  if (packet === null || !isFrozen(stateOf(halvesOf(review)))) return livePacket(db, gate, on);
  if (review.sealedAt !== null) return packet;
  return gate.signable?.content.packet ?? packetNow(packet, gate);
}
