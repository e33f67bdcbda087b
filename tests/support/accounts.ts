// What tests of accounts that an administrator keeps ask of the database and the mails.
import { db } from "@/lib/db/client";
import { type Person, somebody } from "./people";

export const NOT_FOUND = { ok: false, problem: { code: "not-found" } };

/** "ok", or the code of the refusal. */
export const code = (outcome: { ok: true } | { ok: false; problem: { code: string } }): string =>
  outcome.ok ? "ok" : outcome.problem.code;

export const row = (id: string) => db().person.findUniqueOrThrow({ where: { id } });
export const people = () => db().person.count();
export const mailsTo = (to: string) =>
  db().mail.findMany({ where: { to }, orderBy: { id: "asc" } });
export const linkIn = (text: string | null | undefined): string =>
  /\/([\w-]{43})$/m.exec(text ?? "")?.[1] ?? "";

/** Everybody who may not administrate: a stranger, and one who could when she last looked. */
export async function others(): Promise<Person[]> {
  const [xan, olga] = [await somebody("Xan"), await somebody("Olga")];
  const viewer = { ...olga.context.viewer, isAdministrator: true };
  return [xan, { ...olga, context: { ...olga.context, viewer } }];
}
