import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { signUp, signUpPage } from "@/lib/services/accounts";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, visit } from "../support/people";

beforeAll(async () => {
  await testDatabase();
  process.env.SIGN_UP = "invitation";
});

const newcomer = (email: string) => ({ name: "Runa", email, password: PASSWORD });

test("where invitations are needed, the first one comes in and the second does not", async () => {
  expect((await signUpPage(null, NOW)).canSignUp).toBe(true);
  expect((await signUp(visit, newcomer("first@example.org"))).ok).toBe(true);
  expect((await signUpPage(null, NOW)).canSignUp).toBe(false);
  const second = await signUp(visit, newcomer("second@example.org"));
  expect(second).toMatchObject({ ok: false, problem: { code: "account.sign-up-closed" } });
  expect(await db().person.count()).toBe(1);
});
