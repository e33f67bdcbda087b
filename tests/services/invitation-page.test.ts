// What an invitation tells before it is answered, where only administrators make accounts.
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sightsOf } from "@/lib/access/sights";
import { GUEST_ROLES, type GuestRole } from "@/lib/domain/roles";
import { signUpPage } from "@/lib/services/accounts";
import { deleteGoal } from "@/lib/services/goals/hide";
import { dropGoal } from "@/lib/services/goals/state";
import { declineByLink, invitationPage } from "@/lib/services/invitations/answer";
import { sendInvitation } from "@/lib/services/invitations/send";
import { sendWaiting } from "@/lib/services/jobs";
import { peopleRoom } from "@/lib/services/participants";
import { testDatabase } from "../support/database";
import { mailsIn } from "../support/mailbox";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, startedBy } from "../support/plans";

let dataDir: string;
let owner: Person;
let planId: string;

beforeAll(async () => {
  ({ dataDir } = await testDatabase());
  process.env.SIGN_UP = "closed";
  await seedSmall();
});
beforeEach(async () => {
  owner = await somebody("Olga");
  planId = (await startedBy(owner)).id;
});

async function asked(role: GuestRole) {
  const email = `${role}-${planId}@example.org`;
  const sent = must(await sendInvitation(owner.context, { planId, email, role }));
  return { email, sent, token: sent.link.split("/").at(-1) ?? "" };
}
const look = async (token: string) => must(await invitationPage(null, { token, now: NOW }));

test.each(GUEST_ROLES)(
  "a %s is told everything there is to see, and how many goals",
  async (as) => {
    const { email, token } = await asked(as);
    const before = await look(token);
    expect(before.sights).toEqual(sightsOf(as));
    const [dropped, gone] = [await goalOn(owner, planId), await goalOn(owner, planId)];
    expect((await look(token)).goals).toBe(before.goals + 2);
    await goalOn(owner, planId, { title: "Hidden", private: true });
    must(await dropGoal(owner.context, { goalId: dropped.id, why: "Enough" }));
    must(await deleteGoal(owner.context, { goalId: gone.id }));
    expect((await look(token)).goals, "nothing private, dropped or deleted").toBe(before.goals);
    await sendWaiting(NOW);
    const mail = mailsIn(dataDir).find((each) => each.includes(`To: ${email}`)) ?? "";
    expect(mail.includes("all reviews, earlier ones too")).toBe(as === "manager");
    expect(must(await peopleRoom(owner.context, { planId })).sights[as]).toEqual(before.sights);
  },
);

test("nobody is led to a closed door, and the owner is told", async () => {
  const { sent, token } = await asked("mentor");
  expect(sent.canSignUp).toBe(false);
  expect((await look(token)).canSignUp).toBe(false);
  expect(await signUpPage(token, NOW)).toMatchObject({ canSignUp: false, isByInvitation: false });
  must(await declineByLink({ now: NOW }, { token }));
});
