// Knocks at the API's real route files with plain requests.
import { readdirSync } from "node:fs";
import path from "node:path";
import { encode } from "next-auth/jwt";
import { expect } from "vitest";
import type { z } from "zod";
import { PlanAnswer, ProblemAnswer } from "@/lib/schemas/api";
import { signUp } from "@/lib/services/accounts";
import { createToken } from "@/lib/services/tokens";
import type { Handler } from "@/lib/web/api/doors";
import type { Method } from "@/lib/web/api/operation";
import { PASSWORD, type Person, visit } from "./people";
import { must } from "./plans";

const FOLDER = path.join(process.cwd(), "app", "api", "v1");
const OWN = "http://127.0.0.1:3000";

export type Route = Record<Method, Handler>;

/** Every address that has a route file, as the document writes it: `/plans/{planId}`. */
export const addresses: readonly string[] = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => path.basename(file) === "route.ts" && !file.includes("[["))
  .map((file) => `/${path.dirname(file).replaceAll("[", "{").replaceAll("]", "}")}`);

export const routeOf = (address: string): Promise<Route> =>
  import(path.join(FOLDER, address.replaceAll("{", "[").replaceAll("}", "]"), "route.ts"));

/** The address and parameters of a path; the most literal one wins, as in Next. */
function find(pathname: string): { address: string; params: Record<string, string> } {
  const steps = pathname.split("/");
  const found = addresses
    .map((address) => ({ address, names: address.split("/") }))
    .filter(({ names }) => names.length === steps.length)
    .filter(({ names }) => names.every((name, at) => name.startsWith("{") || name === steps[at]))
    .sort((a, b) => a.address.split("{").length - b.address.split("{").length)[0];
  if (!found) return { address: "/[[...unknown]]", params: {} };
  const params = found.names.flatMap((name, at) =>
    name.startsWith("{") ? [[name.slice(1, -1), decodeURIComponent(steps[at] ?? "")]] : [],
  );
  return { address: found.address, params: Object.fromEntries(params) };
}

export type Knock = {
  as?: Record<string, string> | undefined;
  body?: unknown;
  /** The body as it goes over the line, instead of JSON. */
  raw?: string | Uint8Array | ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
};

export type Answer = { status: number; headers: Headers; json: Record<string, unknown> };

/** Sends a request below `/api/v1` to its route file. */
export async function call(method: Method, target: string, knock: Knock = {}): Promise<Answer> {
  const url = new URL(`${OWN}/api/v1${target}`);
  const body = knock.raw ?? (knock.body === undefined ? undefined : JSON.stringify(knock.body));
  const request = new Request(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...knock.as,
      ...knock.headers,
    },
    ...(body === undefined ? {} : { body: body as BodyInit, duplex: "half" }),
  });
  const { address, params } = find(url.pathname.slice("/api/v1".length));
  const handle = (await routeOf(address))[method];
  const response = await handle(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === "" ? {} : JSON.parse(text),
  };
}

/** Expects a refusal with this status and code, in the problem's form. */
export function expectProblem(answer: Answer, status: number, code: string): Answer["json"] {
  expect({ status: answer.status, code: answer.json.code, ...answer.json }).toMatchObject({
    status,
    code,
  });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  ProblemAnswer.parse(answer.json);
  return answer.json;
}

/** The header of a fresh token. */
export async function bearer(person: Person, scope: "read" | "write" = "write") {
  const context = { ...person.context, now: new Date() };
  const { secret } = must(await createToken(context, { name: "Test", scope, days: 30 }));
  return { authorization: `Bearer ${secret}` };
}

/** The cookie of somebody who just signed up in a browser. */
export async function cookie(name: string): Promise<{ cookie: string }> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  const now = { ...visit, now: new Date() };
  const { sessionId } = must(await signUp(now, { name, email, password: PASSWORD }));
  const secret = process.env.AUTH_SECRET ?? "";
  return {
    cookie: `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret })}`,
  };
}

export const OWN_ORIGIN = { origin: OWN };

/** The answer as its schema reads it: nothing missing, nothing besides. */
export const read = <S extends z.ZodType>(schema: S, json: unknown): z.output<S> =>
  schema.parse(json);

type Plan = z.output<typeof PlanAnswer>;

/** Starts the small plan through the API. */
export async function startSmall(as: Record<string, string>): Promise<Plan> {
  const body = { template: "small", startsOn: "2026-02-01" };
  const answer = await call("POST", "/plans", { as, body });
  expect(answer.status).toBe(201);
  return read(PlanAnswer, answer.json);
}

/** The plan's goal with such a title. */
export function goalNamed(plan: Plan, title: RegExp): Plan["goals"][number] {
  const goal = plan.goals.find((each) => title.test(each.title));
  if (!goal) throw new Error(`no goal ${title}`);
  return goal;
}

/** The fields that a problem complains about. */
export const fieldsOf = (json: Answer["json"]): string[] =>
  (json.fields as { path: string; message: string }[]).map(({ path }) => path);
