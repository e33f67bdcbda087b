// Knows how zod schemas become the document's named JSON schemas.
import { z } from "zod";
import {
  CommentAnswer,
  EntryAnswer,
  ForecastAnswer,
  GoalAnswer,
  GoalStateAnswer,
  MeAnswer,
  PauseAnswer,
  PlanAnswer,
  ProblemAnswer,
  ProgressAnswer,
  SmartAnswer,
  SuggestionAnswer,
} from "../schemas/api";
import { PlanExportAnswer } from "../schemas/api-export";
import {
  InvitationAnswer,
  JoinedAnswer,
  ParticipantAnswer,
  SentInvitationAnswer,
} from "../schemas/api-people";
import { AddendumAnswer, ReviewAnswer } from "../schemas/api-reviews";
import { BlueprintSchema } from "../schemas/blueprint";
import { MeasureSchema } from "../schemas/measures";
import { dayField } from "../schemas/text";
import { type Operation, paramsOf } from "./api/operation";

export type JsonSchema = { [key: string]: unknown };
export type Schemas = Record<string, JsonSchema>;

/** What has a name of its own in the document, by the name. */
const NAMED = new Map<string, z.ZodType>([
  ["Problem", ProblemAnswer],
  ["Plan", PlanAnswer],
  ["Goal", GoalAnswer],
  ["GoalState", GoalStateAnswer],
  ["Measure", MeasureSchema],
  ["Smart", SmartAnswer],
  ["Milestone", EntryAnswer],
  ["Comment", CommentAnswer],
  ["Suggestion", SuggestionAnswer],
  ["Pause", PauseAnswer],
  ["Progress", ProgressAnswer],
  ["Forecast", ForecastAnswer],
  ["Me", MeAnswer],
  ["Participant", ParticipantAnswer],
  ["Joined", JoinedAnswer],
  ["Invitation", InvitationAnswer],
  ["SentInvitation", SentInvitationAnswer],
  ["Blueprint", BlueprintSchema],
  ["PlanExport", PlanExportAnswer],
  ["Review", ReviewAnswer],
  ["Addendum", AddendumAnswer],
]);

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

export const inputName = ({ id }: Operation): string => `${capital(id)}Input`;

/** An answer's own name, or one after the operation for lists and the like. */
export function answerName({ id, answer }: Operation): string {
  for (const [name, schema] of NAMED) if (schema === answer) return name;
  return `${capital(id)}Answer`;
}

/** Inputs as they are sent, without the path's parameters; answers as they arrive. */
export function schemasOf(operations: readonly Operation[]): { inputs: Schemas; answers: Schemas } {
  const answers = new Map(NAMED);
  const inputs = new Map<string, z.ZodType>([["Measure", MeasureSchema]]);
  for (const operation of operations) {
    if (operation.answer) answers.set(answerName(operation), operation.answer);
    inputs.set(inputName(operation), operation.input);
  }
  const sent = namedSchemas(inputs, "input");
  for (const operation of operations) {
    const name = inputName(operation);
    sent[name] = without(sent[name] as JsonSchema, paramsOf(operation.path));
  }
  return { inputs: sent, answers: namedSchemas(answers, "output") };
}

/** Of the inputs only those that are sent as a body. */
export const bodiesOf = (operations: readonly Operation[], inputs: Schemas): Schemas =>
  Object.fromEntries(
    operations
      .filter(({ method }) => method !== "GET")
      .map((operation) => [inputName(operation), inputs[inputName(operation)] as JsonSchema])
      .filter(
        ([, schema]) =>
          Object.keys((schema as { properties?: object }).properties ?? {}).length > 0,
      ),
  );

/** The same schema may answer several operations; each is described once and pointed at. */
function namedSchemas(named: Map<string, z.ZodType>, io: "input" | "output"): Schemas {
  const registry = z.registry<{ id: string }>();
  const names = new Map<string, string>();
  for (const [name, schema] of named) {
    const first = registry.get(schema)?.id;
    if (first === undefined) registry.add(schema, { id: name });
    names.set(name, first ?? name);
  }
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === dayField) jsonSchema.format = "date";
    },
  });
  return Object.fromEntries(
    [...names].map(([name, id]) => {
      const { $schema: _, $id: __, ...schema } = schemas[id] as JsonSchema;
      return [name, schema];
    }),
  );
}

function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const { properties, required, ...rest } = schema;
  const isKept = (name: string) => !names.includes(name);
  const kept = Object.entries((properties ?? {}) as Schemas).filter(([name]) => isKept(name));
  const needed = ((required ?? []) as string[]).filter(isKept);
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(needed.length > 0 && { required: needed }),
  };
}
