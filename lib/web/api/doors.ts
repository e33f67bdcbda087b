// Knows the one way a request to the API reaches a verb: who, how often, from where, what, may she.
import { createHash } from "node:crypto";
import { canonicalJson } from "../../domain/canonical";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { Context } from "../../services/context";
import { contextOf } from "../current-member";
import { failure, privately, publicly, refusal } from "./answers";
import { askerOf } from "./asker";
import { type Method, type Operation, paramsOf } from "./operation";
import { type JsonObject, readBody } from "./read-body";
import { readQuery } from "./read-query";

type Params = Record<string, string | string[] | undefined>;
export type Handler = (request: Request, route: { params: Promise<Params> }) => Promise<Response>;

/** Unknown addresses, and known ones asked for what they do not do, look like a missing thing. */
export const nothingHere: Handler = async () => refusal({ code: "not-found" });

/** The handlers of one address: its operations, and nothing behind every other method. */
export function doors(...operations: Operation[]): Record<Method, Handler> {
  const handlers: Record<Method, Handler> = {
    GET: nothingHere,
    POST: nothingHere,
    PUT: nothingHere,
    PATCH: nothingHere,
    DELETE: nothingHere,
  };
  for (const operation of operations) handlers[operation.method] = door(operation);
  return handlers;
}

function door(operation: Operation): Handler {
  return async (request, route) => {
    try {
      return await answer(operation, request, await route.params);
    } catch (error) {
      return failure(error, { method: operation.method, path: operation.path });
    }
  };
}

/** Nobody is told more than 401; then shape is judged before rights, and rights before meaning. */
async function answer(operation: Operation, request: Request, params: Params): Promise<Response> {
  if (operation.isPublic) {
    const json = await readInput(operation, request, params);
    const ready = json.ok ? operation.read(json.value) : json;
    const outcome = ready.ok ? await ready.value() : ready;
    return outcome.ok ? publicly(outcome.value) : refusal(missing(outcome, operation));
  }
  const asker = await askerOf(request);
  if (!asker.ok) return refusal(asker.problem);
  const json = await readInput(operation, request, params);
  if (!json.ok) return refusal(json.problem);
  const ready = operation.read(json.value);
  if (!ready.ok) return refusal(missing(ready, operation));
  const context = withKey(contextOf(asker.value), operation, request, json.value);
  if (!context.ok) return refusal(context.problem);
  const outcome = await ready.value(context.value, asker.value);
  return outcome.ok ? privately(operation.status, outcome.value) : refusal(outcome.problem);
}

/** The path's parameters beside the query's or the body's fields, which cannot stand for them. */
async function readInput(
  { method, path }: Operation,
  request: Request,
  params: Params,
): Promise<Outcome<JsonObject>> {
  const query = readQuery(request.url);
  const body = method === "GET" ? accept(query) : await readBody(request);
  if (!body.ok) return body;
  const names = paramsOf(path);
  const strays = method === "GET" ? [] : Object.keys(query);
  const unknown = [...strays, ...names.filter((name) => Object.hasOwn(body.value, name))];
  if (unknown.length > 0) {
    const message = "This field is not known here.";
    return refuse({ code: "shape.invalid", fields: unknown.map((path) => ({ path, message })) });
  }
  return accept({
    ...body.value,
    ...Object.fromEntries(names.map((name) => [name, params[name]])),
  });
}

/** A malformed id is a missing thing, whatever else is wrong. */
function missing(
  { problem }: { problem: import("../../domain/problems").Problem },
  { path }: Operation,
) {
  const names = paramsOf(path);
  const isId =
    problem.code === "shape.invalid" && problem.fields.some((f) => names.includes(f.path));
  return isId ? ({ code: "not-found" } as const) : problem;
}

const KEY = /^[\w-]{8,100}$/;

/** The key of a request that may be sent twice, with a hash of all that it asks. */
function withKey(
  context: Context,
  { method, path }: Operation,
  { headers }: Request,
  json: JsonObject,
): Outcome<Context> {
  const key = headers.get("idempotency-key");
  if (key === null || method === "GET") return accept(context);
  if (!KEY.test(key)) {
    const message = "Must be 8 to 100 letters, digits, hyphens or underscores.";
    return refuse({ code: "shape.invalid", fields: [{ path: "Idempotency-Key", message }] });
  }
  const asked = `${method} ${path}\n${canonicalJson(json)}`;
  const bodyHash = createHash("sha256").update(asked).digest("base64url");
  return accept({ ...context, idempotency: { key, bodyHash } });
}
