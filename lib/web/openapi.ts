// Knows the API as a document: OpenAPI 3.1, made of the very operations and schemas that answer.
import type { Operation } from "./api/operation";
import { paramsOf } from "./api/operation";
import { problemResponses } from "./openapi-problems";
import {
  answerName,
  bodiesOf,
  inputName,
  type JsonSchema,
  type Schemas,
  schemasOf,
} from "./openapi-schemas";

const PARAMETERS: Record<string, string> = {
  planId: "The plan's id.",
  goalId: "The goal's id.",
  participantId: "The person's id.",
  invitationId: "The invitation's id.",
  token: "What the link ends with.",
  reviewId: "The review's id.",
  slug: "The template's key, such as `junior-data-engineer`.",
  limit: "How many things at most.",
  cursor: "Where to go on: the `nextCursor` of the page before.",
  on: "The day to look from; today in your time zone unless said.",
  format: "The kind of document.",
};

const ABOUT = `Plans, goals and milestones, by the same verbs as the pages.

Days are \`YYYY-MM-DD\`, instants RFC 3339 in UTC, ids opaque. Unknown fields are refused. Every
refusal is an RFC 9457 problem with a stable \`code\` and a sentence; shape is judged first, then
rights, then meaning. What you may not read looks like what does not exist. Send an
\`Idempotency-Key\` with a change to be able to send it again: the first answer comes back.`;

/** The whole document. Pure: the same operations give the same document. */
export function openapiDocument(operations: readonly Operation[]): JsonSchema {
  const { inputs, answers } = schemasOf(operations);
  const paths: Record<string, JsonSchema> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] ??= {};
    (paths[path] as JsonSchema)[method.toLowerCase()] = described(operation, inputs);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Cairn", version: "1", description: ABOUT },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { ...answers, ...bodiesOf(operations, inputs) },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A personal token, made in the settings; one with read scope only reads.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "A signed-in browser. Changes need the `Origin` of our own pages.",
        },
      },
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          description: "The same key and body give the first answer again and change nothing.",
          schema: { type: "string", pattern: "^[\\w-]{8,100}$" },
        },
      },
    },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

function described(operation: Operation, inputs: Schemas): JsonSchema {
  const { id, method, path, summary, isPublic, status, answer } = operation;
  const isRead = method === "GET";
  const body = inputs[inputName(operation)];
  const fields = body?.properties as Record<string, JsonSchema> | undefined;
  const hasBody = !isRead && fields !== undefined && Object.keys(fields).length > 0;
  return {
    operationId: id,
    summary,
    tags: [path.split("/")[1] ?? ""],
    ...(isPublic && { security: [] }),
    parameters: parametersOf(operation, inputs[inputName(operation)]),
    ...(hasBody && {
      requestBody: {
        required: ((body?.required as string[] | undefined) ?? []).length > 0,
        content: { "application/json": { schema: ref(inputName(operation)) } },
      },
    }),
    responses: {
      [status]: {
        description: status === 204 ? "Done." : status === 201 ? "Made." : "Here it is.",
        ...(answer && { content: { "application/json": { schema: ref(answerName(operation)) } } }),
      },
      ...problemResponses(operation),
    },
  };
}

function parametersOf({ method, path }: Operation, body: JsonSchema | undefined): JsonSchema[] {
  const inPath = paramsOf(path);
  const parameters: JsonSchema[] = inPath.map((name) => ({
    name,
    in: "path",
    required: true,
    description: PARAMETERS[name],
    schema: { type: "string" },
  }));
  if (method !== "GET") return [...parameters, { $ref: "#/components/parameters/IdempotencyKey" }];
  const asked = body?.properties as Record<string, JsonSchema> | undefined;
  const inQuery = Object.entries(asked ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    description: PARAMETERS[name],
    schema,
  }));
  return [...parameters, ...inQuery];
}
