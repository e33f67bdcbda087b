// Knows the one way a form reaches a verb: Origin, session, limit, strict schema, idempotency, verb.
import { createHash } from "node:crypto";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import type { z } from "zod";
import { accept, type Outcome, type Problem, refuse } from "../domain/problems";
import { problemSentence } from "../format/problems";
import type { Context } from "../services/context";
import type { FormAction, FormState } from "../views/forms";
import { isAnothers } from "./by";
import { contextOf, currentMember } from "./current-member";
import { closeDraftOf } from "./drafts";
import { type LimitName, take } from "./limits";
import { log } from "./log";
import { isOwnOrigin } from "./origin";
import { ownPath } from "./own-path";
import { type Converters, type FormReading, formOf, readForm, withFiles } from "./read-form";
import { clearSessionCookie, writeSessionCookie } from "./session-cookie";
import { parseShape } from "./shape";

type Options<T> = {
  /** How field texts become JSON; unnamed fields stay text. */
  fields?: Converters;
  /** Files that may stand for a text field: `{ file: "text" }`. */
  files?: Record<string, string>;
  /** Where to go afterwards; without it the page shows itself again. */
  to?: (value: T) => string;
  /** A success worth saying. */
  say?: (value: T) => string;
  /** What a person is counted under; doors that ask for a password are narrower. */
  limit?: LimitName;
  /** Whoever is signed in by now may send it: it only says who is. */
  isAnybodys?: boolean;
  /** The verb ends this browser's session; a `_next` of our own in the form comes before `to`. */
  leaves?: boolean;
  /** The session that the verb opened: this browser is signed in with it instead. */
  enters?: (value: T) => string;
  /** The answer is a secret and must not be kept for a second asking. */
  isKeyless?: boolean;
};

/** A `"use server"` door for members: returns what the form shows next, or leaves for another page. */
export function formAction<S extends z.ZodType, T>(
  schema: S,
  verb: (context: Context, input: z.output<S>) => Promise<Outcome<T>>,
  options: Options<T> = {},
): FormAction {
  return async (_before, sent) => {
    const form = await withFiles(formOf(sent), options.files ?? {});
    const came = await throughDoor(schema, verb, options, form);
    if ("is" in came) return came;
    if (options.leaves) await clearSessionCookie();
    if (options.enters) await writeSessionCookie(options.enters(came.value));
    // Going back should meet neither the form again nor a page as it was before.
    refresh();
    if (options.to) {
      const next = options.leaves ? ownPath(form.get("_next")) : null;
      redirect(next ?? options.to(came.value), RedirectType.replace);
    }
    return { is: "done", sentence: options.say?.(came.value) ?? null, value: came.value };
  };
}

/** The way of every member's form to its verb: the verb's value, or the refusal to show. */
export async function throughDoor<S extends z.ZodType, T>(
  schema: S,
  verb: (context: Context, input: z.output<S>) => Promise<Outcome<T>>,
  options: Pick<Options<T>, "fields" | "limit" | "isKeyless" | "isAnybodys">,
  form: FormData,
): Promise<{ value: T } | Refused> {
  const reading = readForm(form, options.fields);
  if (!isOwnOrigin(await headers())) return refused({ code: "door.origin" }, reading);
  const member = await currentMember();
  // Not to the sign-in page: what was typed would be gone.
  if (member === null) return refused({ code: "session.none" }, reading);
  if (!options.isAnybodys && isAnothers(form.get("_by"), member))
    return refused({ code: "session.other" }, reading);
  const limit = await take(options.limit ?? "write", member.personId);
  if (!limit.ok) return refused(limit.problem, reading);
  const input = parseShape(schema, reading.json);
  if (!input.ok) return refused(input.problem, reading);
  const context = options.isKeyless
    ? accept(contextOf(member))
    : withKey(contextOf(member), form, reading);
  if (!context.ok) return refused(context.problem, reading);
  const outcome = await answered(() => verb(context.value, input.value));
  if (outcome === null) return unanswered(reading);
  if (!outcome.ok) return refused(outcome.problem, reading);
  await closeDraftOf(context.value, form);
  return { value: outcome.value };
}

type Refused = Extract<FormState, { is: "refused" }>;

/** The outcome, or null where something broke; what broke is logged, the form goes on. */
export async function answered<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T> | null> {
  try {
    return await work();
  } catch (error) {
    log.error({ error }, "a form met an error");
    return null;
  }
}

/** What the form shows when the trouble is ours. */
export const unanswered = ({ typed }: FormReading): Refused => ({
  is: "refused",
  code: "server.error",
  sentence: "Something broke on our side. What you typed is kept; please try again.",
  fields: {},
  typed,
});

const KEY = /^[\w-]{8,100}$/;

function withKey(context: Context, form: FormData, { json }: FormReading): Outcome<Context> {
  const key = form.get("_key");
  if (key === null) return { ok: true, value: context };
  if (typeof key !== "string" || !KEY.test(key)) {
    const message = "The form's key is not readable; please reload the page.";
    return refuse({ code: "shape.invalid", fields: [{ path: "_key", message }] });
  }
  const bodyHash = createHash("sha256").update(JSON.stringify(json)).digest("base64url");
  // A page gone back to has a key that was used: what is typed there now is another thing to do.
  return { ok: true, value: { ...context, idempotency: { key: `${key}.${bodyHash}`, bodyHash } } };
}

/** The refusal as the form shows it, with everything typed but secrets. */
export function refused(problem: Problem, { typed }: FormReading): Refused {
  const fields = problem.code === "shape.invalid" ? problem.fields : [];
  return {
    is: "refused",
    code: problem.code,
    sentence: problemSentence(problem),
    fields: Object.fromEntries(fields.map(({ path, message }) => [path, message])),
    typed,
    ...(problem.code === "version.old" ? { latest: problem.latest } : {}),
  };
}
