import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { listOf } from "@/lib/schemas/api";
import {
  InvitationAnswer,
  JoinedAnswer,
  ParticipantAnswer,
  SentInvitationAnswer,
} from "@/lib/schemas/api-people";
import { sendWaiting } from "@/lib/services/jobs";
import { bearer, call, expectProblem, fieldsOf, read, startSmall } from "../support/api";
import { testDatabase } from "../support/database";
import { mailsIn } from "../support/mailbox";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn } from "../support/plans";

let ada: Person;
let mira: Person;
let asAda: Record<string, string>;
let asMira: Record<string, string>;
let dataDir: string;

beforeAll(async () => {
  ({ dataDir } = await testDatabase());
  await seedSmall();
  [ada, mira] = [await somebody("Ada"), await somebody("Mira")];
  [asAda, asMira] = [await bearer(ada), await bearer(mira)];
});

/** A plan of a new owner's, for the limit on invitations is a person's. */
async function owned() {
  const as = await bearer(await somebody("Owner"));
  const { id } = await startSmall(as);
  return { as, id, at: `/plans/${id}/invitations` };
}
const tokenOf = (json: Record<string, unknown>) => String(json.link).split("/").at(-1);
const accept = (token: string | undefined, as: Record<string, string> | undefined) =>
  call("POST", `/invitations/${token}/acceptance`, { as });

describe("an invitation", () => {
  test("is sent with its link once, accepted, and then a participant", async () => {
    const { as, id, at } = await owned();
    const body = { email: ` ${mira.email.toUpperCase()} `, role: "manager" };
    const answer = await call("POST", at, { as, body });
    expect(answer.status).toBe(201);
    const sent = read(SentInvitationAnswer, answer.json);
    expect(sent).toMatchObject({ planId: id, email: mira.email, role: "manager" });
    const { link, ...invitation } = sent;
    expect((await call("GET", at, { as })).json).toEqual({ items: [invitation], nextCursor: null });

    expectProblem(await call("GET", `/plans/${id}`, { as: asMira }), 404, "not-found");
    expectProblem(await accept(tokenOf({ link }), undefined), 401, "session.none");
    expectProblem(await accept(tokenOf({ link }), asAda), 403, "invitation.not-yours");
    const came = await accept(tokenOf({ link }), asMira);
    expect(came.status).toBe(201);
    expect(read(JoinedAnswer, came.json)).toEqual({
      planId: id,
      id: mira.id,
      name: "Mira",
      role: "manager",
    });
    expectProblem(await accept(tokenOf({ link }), asMira), 404, "invitation.spent");
    const { json } = await call("GET", `/plans/${id}/participants`, { as: asMira });
    expect(
      read(listOf(ParticipantAnswer), json).items.map(({ name, role }) => [name, role]),
    ).toEqual([
      ["Owner", "owner"],
      ["Mira", "manager"],
    ]);
    expect(read(listOf(InvitationAnswer), (await call("GET", at, { as })).json).items).toEqual([]);
  });

  test("sent twice with one key is one: the same answer, one mail, no link at rest", async () => {
    const { as, id, at } = await owned();
    const body = { email: "twice@example.org", role: "reader" };
    const headers = { "idempotency-key": "ask-twice-once" };
    const first = await call("POST", at, { as, body, headers });
    await sendWaiting();
    const mails = mailsIn(dataDir).length;
    const second = await call("POST", at, { as, body, headers });
    expect(second).toMatchObject({ status: 201, json: first.json });
    await sendWaiting();
    expect(mailsIn(dataDir)).toHaveLength(mails);
    const kept = JSON.stringify(await db().idempotency.findMany());
    expect(kept).not.toContain(tokenOf(first.json));
    const other = { ...body, role: "mentor" };
    const third = await call("POST", at, { as, body: other, headers });
    expectProblem(third, 422, "idempotency.other-body");
    expectProblem(await call("POST", at, { as, body }), 409, "invitation.pending");
    expect(await db().invitation.count({ where: { planId: id } })).toBe(1);
  });

  test("taken back is gone, and its link with it", async () => {
    const { as, at } = await owned();
    const body = { email: mira.email, role: "reader" };
    const { json } = await call("POST", at, { as, body });
    expect((await call("DELETE", `${at}/${json.id}`, { as })).status).toBe(204);
    expectProblem(await call("DELETE", `${at}/${json.id}`, { as }), 404, "not-found");
    expectProblem(await accept(tokenOf(json), asMira), 404, "invitation.spent");
  });

  test("that is none: altered, malformed, too long, or with a body of its own", async () => {
    for (const token of ["nope", "a".repeat(43), "%00", "é", "__proto__"]) {
      expectProblem(await accept(encodeURIComponent(token), asMira), 404, "invitation.spent");
    }
    expectProblem(await accept("a".repeat(201), asMira), 404, "not-found");
    const body = { role: "owner" };
    const stray = await call("POST", "/invitations/nope/acceptance", { as: asMira, body });
    expect(fieldsOf(expectProblem(stray, 400, "shape.invalid"))).toEqual(["role"]);
  });

  test.each<[string, object, string]>([
    ["an unknown field", { email: "a@example.org", role: "reader", name: "A" }, "name"],
    ["the owner's role", { email: "a@example.org", role: "owner" }, "role"],
    ["no role", { email: "a@example.org" }, "role"],
    ["two addresses", { email: "a@example.org, b@example.org", role: "reader" }, "email"],
    ["a header", { email: "a@example.org\r\nBcc: b@example.org", role: "reader" }, "email"],
    ["a name beside it", { email: "A <a@example.org>", role: "reader" }, "email"],
    ["an operator", { email: { $ne: "" }, role: "reader" }, "email"],
    ["the plan in the body", { email: "a@example.org", role: "reader", planId: "x" }, "planId"],
  ])("with %s is refused", async (_, body, field) => {
    const { as, at } = await owned();
    const json = expectProblem(await call("POST", at, { as, body }), 400, "shape.invalid");
    expect(fieldsOf(json)).toContain(field);
  });

  test("too big is refused, and too many wait", async () => {
    const { as, at } = await owned();
    const big = { email: "a@example.org", role: "reader", note: "x".repeat(1_000_000) };
    expectProblem(await call("POST", at, { as, body: big }), 413, "shape.too-big");
    const ask = (n: number) =>
      call("POST", at, { as, body: { email: `p${n}@example.org`, role: "reader" } });
    for (let n = 0; n < 30; n++) expect((await ask(n)).status).toBe(201);
    const answer = await ask(30);
    expectProblem(answer, 429, "door.too-often");
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("participants", () => {
  test("are taken off by the owner, and go by their own id", async () => {
    const { as, id } = await owned();
    const [guest, other] = [await somebody("Gast"), await somebody("Other")];
    const [asGuest, asOther] = [await bearer(guest), await bearer(other)];
    await standsIn(id, guest, "mentor");
    await standsIn(id, other, "reader");
    const at = (person: Person) => `/plans/${id}/participants/${person.id}`;
    expectProblem(await call("DELETE", at(other), { as: asGuest }), 403, "forbidden");
    expectProblem(await call("DELETE", at(guest), { as: asAda }), 404, "not-found");
    expect((await call("DELETE", at(guest), { as: asGuest })).status).toBe(204);
    expectProblem(await call("GET", `/plans/${id}`, { as: asGuest }), 404, "not-found");
    expect((await call("DELETE", at(other), { as })).status).toBe(204);
    expectProblem(await call("GET", `/plans/${id}`, { as: asOther }), 404, "not-found");
    expectProblem(await call("DELETE", at(other), { as }), 404, "not-found");
    expectProblem(await call("DELETE", `/plans/${id}/participants/x`, { as }), 404, "not-found");
  });

  test("are not a reader's to know, but she is on the plan", async () => {
    const { id } = await owned();
    await standsIn(id, mira, "reader");
    expect((await call("GET", `/plans/${id}`, { as: asMira })).status).toBe(200);
    for (const list of ["participants", "invitations"]) {
      expectProblem(await call("GET", `/plans/${id}/${list}`, { as: asMira }), 404, "not-found");
    }
  });
});
