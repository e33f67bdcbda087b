import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { eventSentence } from "@/lib/format/events";
import { plain } from "@/lib/format/sentence";
import { deleteAccount } from "@/lib/services/accounts";
import { readHistory } from "@/lib/services/history";
import {
  acceptInvitation,
  declineInvitation,
  invitationPage,
} from "@/lib/services/invitations/answer";
import { revokeInvitation, sendAgain, sendInvitation } from "@/lib/services/invitations/send";
import { sendWaiting } from "@/lib/services/jobs";
import { peopleRoom } from "@/lib/services/participants";
import { deletePlan } from "@/lib/services/plans/hide";
import { readPlan } from "@/lib/services/plans/read";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { mailsIn } from "../support/mailbox";
import { NOW, PASSWORD, type Person, readOnly, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

const { dataDir } = await testDatabase();
let runa: Person;
let mira: Person;
beforeAll(async () => {
  await seedSmall();
  runa = await signedUp("Runa");
});

const DAY_MS = 86_400_000;
const at = ({ context }: Person, days: number) => ({
  ...context,
  now: new Date(NOW.getTime() + days * DAY_MS),
});
const SPENT = { ok: false, problem: { code: "invitation.spent" } };
const tokenOf = ({ link }: { link: string }) => link.split("/").at(-1) ?? "";

/** A new plan of Runa's, and Mira asked onto it as mentor. */
async function asked(role: "manager" | "mentor" | "reader" = "mentor") {
  mira = await somebody("Mira");
  const { id: planId } = await startedBy(runa);
  const sent = must(await sendInvitation(runa.context, { planId, email: mira.email, role }));
  return { planId, sent, token: tokenOf(sent) };
}
const look = (token: string, asker: Person | null = null, days = 0) =>
  invitationPage(asker, { token, now: at(runa, days).now });
const told = async (planId: string) =>
  must(await readHistory(runa.context, { planId })).happenings.map(({ event, actor, person }) =>
    [actor, plain(eventSentence(event, person === null ? {} : { person }))].join(": "),
  );

describe("an invitation", () => {
  test("is told with its link once, mailed, and kept as a hash", async () => {
    const { planId, sent, token } = await asked();
    expect(sent).toMatchObject({ email: mira.email, role: "mentor", state: "pending" });
    expect(sent.link).toBe(`http://127.0.0.1:3000/invitations/${token}`);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(sent.isMailed, "no mail server: the link is hers to pass on").toBe(false);
    await sendWaiting(NOW);
    const mail = mailsIn(dataDir).findLast((text) => text.includes("/invitations/")) ?? "";
    expect(mail).toContain(sent.link);
    expect(mail).toContain(`To: ${mira.email}`);
    const row = await db().invitation.findFirstOrThrow({ where: { planId } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(must(await peopleRoom(runa.context, { planId })).invitations).toEqual([
      { ...sent, link: undefined, isMailed: undefined, canSignUp: undefined },
    ]);
  });

  test("shows what it is to, by whom and as what, and nothing of the plan's content", async () => {
    const { planId, token } = await asked();
    await goalOn(runa, planId, { title: "Marker of a goal" });
    const page = must(await look(token));
    expect(page).toMatchObject({ planTitle: "Small plan", owner: "Runa", role: "mentor" });
    expect(page.asker).toEqual({ is: "nobody" });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Marker|${planId}`));
    expect(must(await look(token, mira)).asker).toEqual({ is: "invited" });
    expect(must(await look(token, runa)).asker).toMatchObject({ is: "other", name: "Runa" });
  });

  test("brings the person onto the plan, once, and confirms her address", async () => {
    const { planId, token } = await asked();
    expect((await readPlan(mira.context, { planId })).ok).toBe(false);
    const joined = must(await acceptInvitation(mira.context, { token }));
    expect(joined).toEqual({ planId, personId: mira.id, name: "Mira", role: "mentor" });
    expect((await readPlan(mira.context, { planId })).ok).toBe(true);
    const { emailConfirmedAt } = await db().person.findUniqueOrThrow({ where: { id: mira.id } });
    expect(emailConfirmedAt).toEqual(NOW);
    expect(await acceptInvitation(mira.context, { token })).toEqual(SPENT);
    expect(await look(token)).toEqual(SPENT);
    expect((await told(planId)).slice(0, 2)).toEqual([
      "Mira: Joined the plan as mentor.",
      "Runa: Invitation sent, as mentor.",
    ]);
  });

  test("is declined by whom it is for; the owner sees that and may ask again", async () => {
    const { planId, sent, token } = await asked();
    must(await declineInvitation(mira.context, { token }));
    expect(await acceptInvitation(mira.context, { token })).toEqual(SPENT);
    const room = must(await peopleRoom(runa.context, { planId }));
    expect(room.invitations).toMatchObject([{ id: sent.id, state: "declined" }]);
    expect((await told(planId))[0]).toBe("Mira: Invitation as mentor declined.");
    const again = must(
      await sendInvitation(runa.context, { planId, email: mira.email, role: "reader" }),
    );
    must(await acceptInvitation(mira.context, { token: tokenOf(again) }));
  });

  test("sent again has another link, and the old one is dead", async () => {
    const { planId, sent, token } = await asked();
    const input = { planId, invitationId: sent.id };
    const again = must(await sendAgain(at(runa, 6), input));
    expect(tokenOf(again)).not.toBe(token);
    expect(await acceptInvitation(at(mira, 6), { token })).toEqual(SPENT);
    expect((await acceptInvitation(at(mira, 12), { token: tokenOf(again) })).ok).toBe(true);
  });

  test("taken back leads nowhere", async () => {
    const { planId, sent, token } = await asked();
    const input = { planId, invitationId: sent.id };
    must(await revokeInvitation(runa.context, input));
    expect(await acceptInvitation(mira.context, { token })).toEqual(SPENT);
    expect(must(await peopleRoom(runa.context, { planId })).invitations).toEqual([]);
    expect(await revokeInvitation(runa.context, input)).toMatchObject({
      problem: { code: "not-found" },
    });
    expect((await told(planId))[0]).toBe("Runa: Invitation as mentor taken back.");
  });

  test("runs out after seven days, and is swept away a month later", async () => {
    const { planId, token } = await asked();
    expect((await look(token, null, 6.99)).ok).toBe(true);
    expect(await look(token, null, 7)).toEqual(SPENT);
    expect(await acceptInvitation(at(mira, 7), { token })).toEqual(SPENT);
    const room = must(await peopleRoom(at(runa, 7), { planId }));
    expect(room.invitations).toMatchObject([{ state: "expired" }]);
    await sweep(at(runa, 36).now);
    expect(await db().invitation.count({ where: { planId } })).toBe(1);
    await sweep(at(runa, 38).now);
    expect(await db().invitation.count({ where: { planId } })).toBe(0);
  });

  test("is for its address alone", async () => {
    const { planId, token } = await asked();
    const eve = await somebody("Eve");
    const refused = { ok: false, problem: { code: "invitation.not-yours" } };
    expect(await acceptInvitation(eve.context, { token })).toEqual(refused);
    expect(await declineInvitation(eve.context, { token })).toEqual(refused);
    expect(await acceptInvitation(runa.context, { token })).toEqual(refused);
    expect((await readPlan(eve.context, { planId })).ok).toBe(false);
    expect(await acceptInvitation(readOnly(mira), { token })).toMatchObject({
      problem: { code: "token.scope" },
    });
    expect((await acceptInvitation(mira.context, { token })).ok).toBe(true);
  });

  test("that was altered, never made, or of a plan that is gone is one and the same", async () => {
    const { planId, token } = await asked();
    const altered = `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}`;
    for (const each of [altered, "", "x", token.toUpperCase(), `${token} `, "\u0000", planId]) {
      expect(await look(each)).toEqual(SPENT);
      expect(await acceptInvitation(mira.context, { token: each })).toEqual(SPENT);
    }
    must(await deletePlan(runa.context, { planId }));
    expect(await look(token)).toEqual(SPENT);
    expect(await acceptInvitation(mira.context, { token })).toEqual(SPENT);
  });

  test("dies with the account that sent it, and outlives the one it was sent to", async () => {
    const olga = await signedUp("Olga");
    const gone = await signedUp("Gone");
    const { id: planId } = await startedBy(olga);
    const ask = async (email: string) =>
      tokenOf(must(await sendInvitation(olga.context, { planId, email, role: "reader" })));
    const [first, second] = [await ask(gone.email), await ask("other@example.org")];
    must(await deleteAccount(gone.context, { password: PASSWORD }));
    expect((await look(first)).ok).toBe(true);
    must(await deleteAccount(olga.context, { password: PASSWORD }));
    expect(await look(first)).toEqual(SPENT);
    expect(await look(second)).toEqual(SPENT);
  });
});

describe("what cannot be asked", () => {
  const refusal = async (planId: string, email: string, role: "mentor" | "reader") => {
    const outcome = await sendInvitation(runa.context, { planId, email, role });
    return outcome.ok ? "ok" : outcome.problem.code;
  };

  test("oneself, somebody there already, somebody asked already", async () => {
    const { planId } = await asked();
    const tariq = await somebody("Tariq");
    await standsIn(planId, tariq, "mentor");
    expect(await refusal(planId, runa.email, "reader")).toBe("invitation.yourself");
    expect(await refusal(planId, tariq.email, "mentor")).toBe("invitation.already-there");
    expect(await refusal(planId, mira.email, "reader")).toBe("invitation.pending");
    expect(await refusal(planId, tariq.email, "reader")).toBe("ok");
  });

  test("somebody else's invitation cannot be sent again or taken back from another plan", async () => {
    const { sent } = await asked();
    const elsewhere = { planId: (await startedBy(runa)).id, invitationId: sent.id };
    for (const verb of [sendAgain, revokeInvitation]) {
      expect(await verb(runa.context, elsewhere)).toMatchObject({ problem: { code: "not-found" } });
    }
  });

  test("an owner who took the invited address is no guest on her own plan", async () => {
    const { planId, token } = await asked();
    await db().person.update({ where: { id: mira.id }, data: { email: `was-${mira.email}` } });
    await db().person.update({ where: { id: runa.id }, data: { email: mira.email } });
    expect(await acceptInvitation(runa.context, { token })).toMatchObject({
      problem: { code: "invitation.yourself" },
    });
    await db().person.update({ where: { id: runa.id }, data: { email: runa.email } });
    expect(await db().participant.count({ where: { planId } })).toBe(1);
  });
});
