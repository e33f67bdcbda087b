// Knows which problems each operation may answer with, by status.
import type { ProblemCode } from "../domain/problems";
import { type Operation, paramsOf } from "./api/operation";
import type { JsonSchema } from "./openapi-schemas";
import { type FailureCode, statusOf, TITLES } from "./problems";

type Code = ProblemCode | FailureCode;

/** What the doors refuse before any verb is asked, and what may always happen. */
function codesOf({ method, path, isPublic, problems }: Operation): Code[] {
  const codes: Code[] = [...problems, "shape.invalid", "server.error", "server.unavailable"];
  if (paramsOf(path).length > 0) codes.push("not-found");
  if (isPublic) return codes;
  codes.push("session.none", "door.too-often");
  if (method === "GET") return codes;
  codes.push("token.scope", "door.origin", "shape.too-big", "idempotency.other-body");
  if (paramsOf(path).length > 0) codes.push("forbidden");
  return codes;
}

export function problemResponses(operation: Operation): Record<string, JsonSchema> {
  const byStatus = new Map<number, Code[]>();
  for (const code of codesOf(operation)) {
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: `${TITLES[status as keyof typeof TITLES]}: ${codes.sort().join(", ")}`,
        ...(status === 429 && { headers: { "Retry-After": { schema: { type: "integer" } } } }),
        content: {
          "application/problem+json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Problem" },
                { properties: { code: { enum: codes } } },
              ],
            },
          },
        },
      },
    ]),
  );
}
