// Knows the first answer to each key, so that the same request sent twice has one effect.
import { type Db, rowsTouched } from "./client";

/** `planId` is the plan that the answer is about, if any. */
export type Claim =
  | { is: "new" }
  | { is: "answered"; answer: unknown; planId: string | null }
  | { is: "other-body" };

/** Claims a key for this transaction; a second claim waits for the first one's commit. */
export async function claimKey(
  db: Db,
  personId: string,
  key: string,
  bodyHash: string,
): Promise<Claim> {
  const claimed = await rowsTouched(db)`
    INSERT INTO "Idempotency" ("personId", key, "bodyHash")
    VALUES (${personId}::uuid, ${key}, ${bodyHash}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { is: "new" };
  const first = await db.idempotency.findUnique({ where: { personId_key: { personId, key } } });
  if (first === null || first.bodyHash !== bodyHash) return { is: "other-body" };
  return { is: "answered", answer: first.answer, planId: first.planId };
}

export async function keepAnswer(
  db: Db,
  personId: string,
  key: string,
  answer: unknown,
  planId: string | null,
): Promise<void> {
  await rowsTouched(db)`
    UPDATE "Idempotency" SET answer = ${JSON.stringify(answer)}::jsonb, "planId" = ${planId}::uuid
    WHERE "personId" = ${personId}::uuid AND key = ${key}`;
}

/** Forgets keys older than `before`; returns how many. */
export async function forgetKeys(db: Db, before: Date): Promise<number> {
  return (await db.idempotency.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
