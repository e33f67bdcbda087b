// Knows how a form of somebody not signed in reaches a verb: Origin, limits, strict schema, verb.
import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { headers } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import { after } from "next/server";
import type { z } from "zod";
import type { Outcome } from "../domain/problems";
import type { Visit } from "../services/visit";
import type { FormAction } from "../views/forms";
import { clientAddress } from "./client-address";
import { clockNow } from "./clock";
import { answered, refused, unanswered } from "./form-action";
import { giveBack, type LimitName, take } from "./limits";
import { isOwnOrigin } from "./origin";
import { ownPath } from "./own-path";
import { type Converters, formOf, readForm } from "./read-form";
import { writeSessionCookie } from "./session-cookie";
import { parseShape } from "./shape";

type Options<I, T> = {
  fields?: Converters;
  /** What is counted for each knock; judged in this order. */
  limits: (from: { address: string; input: I }) => readonly (readonly [LimitName, string])[];
  /** A success does not count. */
  isSuccessFree?: boolean;
  /** The session that the verb opened: this browser is signed in. */
  enters?: (value: T) => string;
  /** Where to go afterwards; a `_next` of our own in the form comes first. */
  to?: string | ((value: T) => string);
  say?: () => string;
};

export const visitOf = (from: Headers, now: Date = clockNow()): Visit => ({
  now,
  userAgent: from.get("user-agent") ?? "",
  // Not at once: the next answer would be slower by what this work takes, and so tell of it.
  later: (work) => after(() => wait(randomInt(100, 500)).then(work)),
  mayMail: async (email) => {
    const address = clientAddress(from);
    const own = await take("mail", `${email} ${address}`);
    return own.ok && (await take("mail-address", address)).ok;
  },
});

/** A `"use server"` door for everybody: returns what the form shows next, or leaves. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  verb: (visit: Visit, input: z.output<S>) => Promise<Outcome<T>>,
  options: Options<z.output<S>, T>,
): FormAction {
  return async (_before, sent) => {
    const form = formOf(sent);
    const reading = readForm(form, options.fields);
    const from = await headers();
    if (!isOwnOrigin(from)) return refused({ code: "door.origin" }, reading);
    const input = parseShape(schema, reading.json);
    if (!input.ok) return refused(input.problem, reading);
    const limits = options.limits({ address: clientAddress(from), input: input.value });
    for (const [name, who] of limits) {
      const limit = await take(name, who);
      if (!limit.ok) return refused(limit.problem, reading);
    }
    const outcome = await answered(() => verb(visitOf(from), input.value));
    if (outcome === null) return unanswered(reading);
    if (!outcome.ok) return refused(outcome.problem, reading);
    if (options.isSuccessFree) for (const [name, who] of limits) await giveBack(name, who);
    if (options.enters) await writeSessionCookie(options.enters(outcome.value));
    const { to } = options;
    const next = ownPath(form.get("_next")) ?? (typeof to === "function" ? to(outcome.value) : to);
    // Going back should not meet the form again.
    if (next !== undefined) redirect(next, RedirectType.replace);
    return { is: "done", sentence: options.say?.() ?? null, value: null };
  };
}
