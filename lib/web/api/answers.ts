// Knows how the API says yes and no: JSON, and RFC 9457 problems.
import type { Problem } from "../../domain/problems";
import { problemSentence } from "../../format/problems";
import { log } from "../log";
import { type FailureCode, statusOf, TITLES } from "../problems";
import { isDatabaseAway } from "./failures";

const FAILURES: Record<FailureCode, string> = {
  "server.error": "Something went wrong here. It was noted; please try again.",
  "server.unavailable": "The database does not answer just now. Please try again in a moment.",
};

const PRIVATE = { "cache-control": "private, no-store" };

/** JSON for one person's eyes; no body for 204. */
export const privately = (status: number, value: unknown): Response =>
  status === 204
    ? new Response(null, { status, headers: PRIVATE })
    : Response.json(value, { status, headers: PRIVATE });

/** JSON that anybody may read and keep for a minute. */
export const publicly = (value: unknown): Response =>
  Response.json(value, { headers: { "cache-control": "public, max-age=60" } });

/** The refusal with its sentence, its code and every figure that belongs to it. */
export function refusal(problem: Problem): Response {
  const { code, ...figures } = problem;
  const headers: Record<string, string> = {};
  if (problem.code === "door.too-often") headers["retry-after"] = `${problem.retryAfterSeconds}`;
  if (problem.code === "session.none") headers["www-authenticate"] = 'Bearer realm="Cairn"';
  return problemResponse(code, problemSentence(problem), figures, headers);
}

/** The surprise, written down and told without its details. */
export function failure(error: unknown, about: { method: string; path: string }): Response {
  const code = isDatabaseAway(error) ? "server.unavailable" : "server.error";
  log.error({ err: error, code, ...about }, "a request failed");
  const headers: Record<string, string> =
    code === "server.unavailable" ? { "retry-after": "5" } : {};
  return problemResponse(code, FAILURES[code], {}, headers);
}

function problemResponse(
  code: Parameters<typeof statusOf>[0],
  detail: string,
  figures: object,
  headers: Record<string, string>,
): Response {
  const status = statusOf(code);
  const body = { type: "about:blank", title: TITLES[status], status, detail, code, ...figures };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", ...PRIVATE, ...headers },
  });
}
