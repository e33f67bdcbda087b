// What the live stream tells each reader while the owner acts on an open and on a private goal.
import { setTimeout as wait } from "node:timers/promises";
import { READERS } from "./markers.ts";
import { judge } from "./read.mjs";

export const LISTEN_MS = 4_000;
/** Nobody is told of what she did herself, nor of a private goal; of reviews only who reads them. */
const TOLD = { M: ["goal", "plan"], T: ["goal"], R: ["goal"] };

export async function live(appUrl, { cast, full }, markers, swept) {
  const asked = `live /live?plan=${full.planId}`;
  const streams = READERS.map((reader) => listen(appUrl, full.planId, cast[reader], reader));
  await wait(LISTEN_MS / 2);
  const { logMilestone } = await import("../../../lib/services/entries/log.ts");
  const word = markers.find(({ what }) => what === "milestone of a private goal").word;
  for (const goalId of [full.open.goalId, full.hidden.goalId]) {
    const note = goalId === full.hidden.goalId ? word : "Another stone.";
    await logMilestone(cast.O.context, { goalId, amount: 1, note });
  }
  const { openReview } = await import("../../../lib/services/reviews/open.ts");
  const { today } = cast.O.context;
  await openReview(cast.O.context, { planId: full.planId, period: { from: today, to: today } });
  for (const { reader, status, text } of await Promise.all(streams)) {
    judge({ reader, letters: reader, asked }, text, markers, swept);
    const told = [...text.matchAll(/^data: .*"goalId":(?:"(.*?)"|null)/gm)].map(
      ([, id]) => id ?? "",
    );
    const wanted = TOLD[reader] ?? [];
    const said = told.map((id) => (id === full.open.goalId ? "goal" : id || "plan"));
    if (said.join() !== wanted.join()) {
      swept.wrong.push(`${reader} ${asked}: ${status}, told of ${said}, not of ${wanted}`);
    }
  }
}

/** What somebody is told of a plan in four seconds. */
export async function listen(appUrl, planId, member, reader) {
  const end = AbortSignal.timeout(LISTEN_MS);
  const headers = member ? { cookie: member.cookie } : {};
  const answer = await fetch(`${appUrl}/live?plan=${planId}`, { headers, signal: end });
  let text = "";
  try {
    const words = new TextDecoder();
    for await (const chunk of answer.body ?? []) text += words.decode(chunk, { stream: true });
  } catch (error) {
    if (!end.aborted) throw error;
  }
  return { reader, status: answer.status, text };
}
