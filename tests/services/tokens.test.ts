import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { createToken, listTokens, memberOfToken, revokeToken } from "@/lib/services/tokens";
import { testDatabase } from "../support/database";
import { NOW, type Person, readOnly, signedUp } from "../support/people";

beforeAll(() => testDatabase());

const wanted = { name: "backup script", scope: "write", days: 30 } as const;
const past = (ms: number) => new Date(NOW.getTime() + ms);

async function made({ context }: Person, input: Parameters<typeof createToken>[1] = wanted) {
  const outcome = await createToken(context, input);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe("an API token", () => {
  test("lets its person in, as far as its scope goes", async () => {
    const runa = await signedUp("Runa");
    const writing = await made(runa);
    const reading = await made(runa, { ...wanted, scope: "read" });
    expect(await memberOfToken(writing.secret, NOW)).toMatchObject({
      personId: runa.id,
      sessionId: null,
      canWrite: true,
    });
    expect(await memberOfToken(reading.secret, NOW)).toMatchObject({ canWrite: false });
  });

  test("is 32 random bytes, of which the database keeps a hash", async () => {
    const { id, secret } = await made(await signedUp("Runa"));
    const row = await db().apiToken.findUniqueOrThrow({ where: { id } });
    expect(secret).toMatch(/^cairn_[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain(secret.slice(6));
    expect(await memberOfToken(row.tokenHash, NOW)).toBeNull();
  });

  test("is shown once: lists carry no secret", async () => {
    const runa = await signedUp("Runa");
    const { secret } = await made(runa);
    const listed = await listTokens(runa.context);
    expect(listed).toMatchObject({ ok: true, value: [{ name: "backup script", scope: "write" }] });
    expect(JSON.stringify(listed)).not.toContain(secret.slice(6));
  });

  test("runs out", async () => {
    const { secret } = await made(await signedUp("Runa"));
    expect(await memberOfToken(secret, past(30 * 86_400_000 - 1))).not.toBeNull();
    expect(await memberOfToken(secret, past(30 * 86_400_000))).toBeNull();
  });

  test("notes its use once a minute at most", async () => {
    const { id, secret } = await made(await signedUp("Runa"));
    const used = async () => (await db().apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt;
    expect(await used()).toBeNull();
    await memberOfToken(secret, NOW);
    await memberOfToken(secret, past(30_000));
    expect(await used()).toEqual(NOW);
    await memberOfToken(secret, past(61_000));
    expect(await used()).toEqual(past(61_000));
  });

  test("lets nobody in once it is revoked", async () => {
    const runa = await signedUp("Runa");
    const { id, secret } = await made(runa);
    expect((await revokeToken(runa.context, { id })).ok).toBe(true);
    expect(await memberOfToken(secret, NOW)).toBeNull();
  });

  test("of somebody else is not there to be revoked or seen", async () => {
    const runa = await signedUp("Runa");
    const tove = await signedUp("Tove");
    const { id, secret } = await made(runa);
    expect(await revokeToken(tove.context, { id })).toEqual({
      ok: false,
      problem: { code: "not-found" },
    });
    expect(await listTokens(tove.context)).toEqual({ ok: true, value: [] });
    expect(await memberOfToken(secret, NOW)).not.toBeNull();
  });

  test("is not made by a token that may only read", async () => {
    const outcome = await createToken(readOnly(await signedUp("Runa")), wanted);
    expect(outcome).toEqual({ ok: false, problem: { code: "token.scope" } });
  });

  test.each(["", "cairn_", "cairn_nonsense", "nonsense"])("is not %j", async (secret) => {
    expect(await memberOfToken(secret, NOW)).toBeNull();
  });
});
