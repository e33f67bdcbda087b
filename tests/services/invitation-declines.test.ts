// Who holds the link says no with it alone, whether she has an account or not.
import { beforeAll, expect, test } from "vitest";
import { eventSentence } from "@/lib/format/events";
import { plain } from "@/lib/format/sentence";
import { readHistory } from "@/lib/services/history";
import { acceptInvitation, declineByLink } from "@/lib/services/invitations/answer";
import { sendInvitation } from "@/lib/services/invitations/send";
import { peopleRoom } from "@/lib/services/participants";
import { testDatabase } from "../support/database";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";

await testDatabase();

let runa: Person;
beforeAll(async () => {
  await seedSmall();
  runa = await signedUp("Runa");
});

const SPENT = { ok: false, problem: { code: "invitation.spent" } };

async function asked(email: string) {
  const { id: planId } = await startedBy(runa);
  const { id, link } = must(await sendInvitation(runa.context, { planId, email, role: "mentor" }));
  return { planId, id, token: link.split("/").at(-1) ?? "" };
}

/** Who did the latest thing on the plan, and what. */
async function latest(planId: string) {
  const [last] = must(await readHistory(runa.context, { planId })).happenings;
  return [last?.actor, last && plain(eventSentence(last.event))];
}

test("it is declined once, in nobody's name: the link does not tell who holds it", async () => {
  const mira = await somebody("Mira");
  const { planId, id, token } = await asked(mira.email);
  must(await declineByLink({ now: NOW }, { token }));
  expect(await latest(planId)).toEqual([null, "Invitation as mentor declined."]);
  const { invitations } = must(await peopleRoom(runa.context, { planId }));
  expect(invitations).toMatchObject([{ id, state: "declined" }]);
  expect(await declineByLink({ now: NOW }, { token })).toEqual(SPENT);
  expect(await acceptInvitation(mira.context, { token })).toEqual(SPENT);
});

test("who has no account declines as well, and it looks the same", async () => {
  const { planId, token } = await asked("nobody-yet@example.org");
  must(await declineByLink({ now: NOW }, { token }));
  expect(await latest(planId)).toEqual([null, "Invitation as mentor declined."]);
});

test("a link that ran out or never was says no more than that", async () => {
  const { planId, token } = await asked("late@example.org");
  const later = new Date(NOW.getTime() + 8 * 86_400_000);
  expect(await declineByLink({ now: later }, { token })).toEqual(SPENT);
  expect(await declineByLink({ now: NOW }, { token: "none" })).toEqual(SPENT);
  expect((await latest(planId))[1]).toMatch(/^Invitation sent/);
});
