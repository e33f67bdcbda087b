// People who come in through the front door, each with the context her requests would have.
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { signUp } from "@/lib/services/accounts";
import type { Context } from "@/lib/services/context";
import { asViewer, memberOfSession } from "@/lib/services/sessions";
import type { Visit } from "@/lib/services/visit";
import { later } from "./later";

/** The moment at which tests happen, and the day it is where nobody says otherwise. */
export const NOW = new Date("2026-03-15T10:00:00Z");
export const TODAY = day("2026-03-15");

export const PASSWORD = "nine stones on a pass";

export const visit: Visit = { now: NOW, userAgent: "Tests/1.0", later, mayMail: async () => true };

export type Person = {
  id: string;
  name: string;
  email: string;
  sessionId: string;
  context: Context;
};

/** Signs up and returns who that is; the first of a database is its administrator. */
export async function signedUp(name: string, timeZone = "UTC"): Promise<Person> {
  const email = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  const entered = await signUp(visit, { name, email, password: PASSWORD, timeZone });
  if (!entered.ok) throw new Error(`${name} could not sign up: ${entered.problem.code}`);
  const { sessionId } = entered.value;
  const member = await memberOfSession(sessionId, NOW);
  if (member === null) throw new Error(`${name} has no session`);
  const context = { viewer: asViewer(member), sessionId, today: TODAY, now: NOW };
  return { id: member.personId, name, email, sessionId, context };
}

/** Somebody in the database without the work of a password, for tests that need many. */
export async function somebody(name: string): Promise<Person> {
  const email = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  const { id } = await db().person.create({
    data: { name, email, passwordHash: "-" },
    select: { id: true },
  });
  const viewer = { personId: id, isAdministrator: false, canWrite: true };
  return { id, name, email, sessionId: "", context: { viewer, today: TODAY, now: NOW } };
}

/** The same person behind an API token that may only read. */
export const readOnly = ({ context }: Person): Context => ({
  ...context,
  sessionId: null,
  viewer: { ...context.viewer, canWrite: false },
});

/** Her request some days from now. */
export const daysLater = ({ context }: Person, days: number): Context => ({
  ...context,
  now: new Date(NOW.getTime() + days * 86_400_000),
});
