import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Blueprint } from "@/lib/domain/blueprint";
import type * as answers from "@/lib/schemas/api";
import type { PlanExportAnswer } from "@/lib/schemas/api-export";
import type { BlueprintSchema } from "@/lib/schemas/blueprint";
import type { PlanExport } from "@/lib/views/export";
import type * as json from "@/lib/views/json";
import { nothingHere } from "@/lib/web/api/doors";
import type { Method } from "@/lib/web/api/operation";
import { operations } from "@/lib/web/api/operations/all";
import { openapiDocument } from "@/lib/web/openapi";
import { STATUSES } from "@/lib/web/problems";
import { addresses, call, routeOf } from "../support/api";

const METHODS: Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

type Json = Record<string, unknown>;
const document = openapiDocument(operations);

const dig = (steps: readonly string[], from: unknown = document): unknown =>
  steps.reduce((on, step) => (on as Json | undefined)?.[step], from);
const operationAt = (address: string, method: string) =>
  dig(["paths", address, method.toLowerCase()]) as Json | undefined;

/** Every object in the document, with where it stands. */
function* objects(node: unknown, at: string): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [at, node as Record<string, unknown>];
  for (const [name, inner] of Object.entries(node)) yield* objects(inner, `${at}/${name}`);
}

test("the schemas say exactly what the services give", () => {
  expectTypeOf<z.output<typeof answers.GoalAnswer>>().toEqualTypeOf<json.GoalJson>();
  expectTypeOf<z.output<typeof answers.PlanAnswer>>().toEqualTypeOf<json.PlanJson>();
  expectTypeOf<z.output<typeof answers.EntryAnswer>>().toEqualTypeOf<json.EntryJson>();
  expectTypeOf<z.output<typeof answers.CommentAnswer>>().toEqualTypeOf<json.CommentJson>();
  expectTypeOf<z.output<typeof answers.SuggestionAnswer>>().toEqualTypeOf<json.SuggestionJson>();
  expectTypeOf<z.output<typeof answers.BudgetAnswer>>().toEqualTypeOf<json.BudgetJson>();
  expectTypeOf<z.output<typeof answers.SpendAnswer>>().toEqualTypeOf<json.SpendJson>();
  expectTypeOf<z.output<typeof answers.PauseAnswer>>().toEqualTypeOf<json.PauseJson>();
  expectTypeOf<z.output<typeof answers.ProgressAnswer>>().toEqualTypeOf<json.ProgressJson>();
  expectTypeOf<z.output<typeof answers.MeAnswer>>().toEqualTypeOf<json.MeJson>();
  expectTypeOf<z.output<typeof BlueprintSchema>>().toEqualTypeOf<Blueprint>();
  expectTypeOf<z.output<typeof PlanExportAnswer>>().toEqualTypeOf<PlanExport>();
});

describe("the document and the route files agree", () => {
  test.each(addresses)("%s", async (address) => {
    const route = await routeOf(address);
    const answered = METHODS.filter((method) => route[method] !== nothingHere);
    const described = METHODS.filter((method) => operationAt(address, method));
    expect(answered).toEqual(described);
    expect(answered.length).toBeGreaterThan(0);
  });

  test("nothing is described that has no file", () => {
    expect(Object.keys(document.paths as Json).sort()).toEqual([...addresses].sort());
  });

  test("it is served to everybody", async () => {
    const { status, json } = await call("GET", "/openapi.json");
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

describe("the document is OpenAPI 3.1", () => {
  test("it has its head", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: "Cairn", version: expect.any(String) });
    expect(Object.keys(dig(["components", "securitySchemes"]) as Json)).toEqual([
      "token",
      "session",
    ]);
  });

  test("every reference leads somewhere", () => {
    for (const [at, node] of objects(document, "#")) {
      if (!("$ref" in node)) continue;
      const steps = String(node.$ref).replace(/^#\//, "").split("/");
      const found = dig(steps);
      expect(found, `${at} → ${node.$ref}`).toBeTypeOf("object");
    }
  });

  test("every schema is plain JSON Schema 2020-12", () => {
    const types = ["string", "number", "integer", "boolean", "object", "array", "null"];
    for (const [at, node] of objects(dig(["components", "schemas"]), "#/components/schemas")) {
      if (at.endsWith("/properties")) continue;
      if (typeof node.type === "string") expect(types, at).toContain(node.type);
      expect(node, at).not.toHaveProperty("nullable");
      expect(node, at).not.toHaveProperty("$schema");
      if (typeof node.pattern === "string")
        expect(() => new RegExp(node.pattern as string)).not.toThrow();
      for (const name of (node.required as string[] | undefined) ?? [])
        expect(node.properties, at).toHaveProperty(name);
    }
  });

  test("every operation is whole", () => {
    const ids = new Set<string>();
    for (const { id, method, path, isPublic, status } of operations) {
      const described = operationAt(path, method);
      expect(described, `${method} ${path}`).toMatchObject({ operationId: id });
      expect(described?.summary).toMatch(/^[A-Z].{5,}/);
      expect(ids.has(id), id).toBe(false);
      ids.add(id);
      const parameters = (described?.parameters ?? []) as {
        in?: string;
        name?: string;
        schema?: object;
      }[];
      const named = parameters.filter((each) => each.in === "path").map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
      for (const each of parameters) if (each.in) expect(each.schema).toBeTypeOf("object");
      const responses = described?.responses as Record<
        string,
        { description: string; content?: object }
      >;
      expect(responses[status]?.content === undefined).toBe(status === 204);
      for (const answer of Object.values(responses)) expect(answer.description).not.toBe("");
      const problems = Object.keys(responses)
        .map(Number)
        .filter((code) => code >= 400);
      for (const code of [400, 500, 503, ...(isPublic ? [] : [401, 429])])
        expect(problems).toContain(code);
      expect(described?.security).toEqual(isPublic ? [] : undefined);
    }
  });

  test("what is sent needs no parameter of the path, and refuses unknown fields", () => {
    const schemas = dig(["components", "schemas"]) as Record<string, Json>;
    const inputs = Object.entries(schemas).filter(([name]) => name.endsWith("Input"));
    expect(inputs.map(([name]) => name).sort()).toEqual([
      "AddAddendumInput",
      "AddBudgetInput",
      "AddGoalInput",
      "AddPauseInput",
      "CommentOnGoalInput",
      "CommentOnPlanInput",
      "DropGoalInput",
      "EditBudgetInput",
      "EditCommentInput",
      "EditGoalInput",
      "EditPlanInput",
      "EditReviewInput",
      "LogEntryInput",
      "LogSpendInput",
      "OpenReviewInput",
      "SendInvitationInput",
      "SignReviewInput",
      "StartPlanInput",
      "SuggestEditInput",
    ]);
    for (const [name, schema] of inputs) {
      expect(schema.additionalProperties, name).toBe(false);
      expect(Object.keys(schema.properties ?? {})).not.toContain("planId");
      // What money was spent for is said, not where.
      if (name !== "LogSpendInput") {
        expect(Object.keys(schema.properties ?? {})).not.toContain("goalId");
      }
      expect(Object.keys(schema.properties ?? {})).not.toContain("reviewId");
    }
  });
});

test("every problem has a status of the API", () => {
  const allowed = [400, 401, 403, 404, 409, 413, 422, 429, 500, 503];
  for (const [code, status] of Object.entries(STATUSES)) expect(allowed, code).toContain(status);
});
