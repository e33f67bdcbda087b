// Everything the API can do, and the document that says so.
import { accept } from "@/lib/domain/problems";
import { DocumentAnswer, Nothing } from "@/lib/schemas/api";
import { openapiDocument } from "../../openapi";
import type { JsonSchema } from "../../openapi-schemas";
import { type Operation, publicOperation } from "../operation";
import * as budgets from "./budgets";
import * as catalogue from "./catalogue";
import * as comments from "./comments";
import * as entries from "./entries";
import * as goals from "./goals";
import * as people from "./people";
import * as plans from "./plans";
import * as reviews from "./reviews";
import * as suggestions from "./suggestions";

let document: JsonSchema | undefined;

export const getDocument = publicOperation({
  id: "getDocument",
  method: "GET",
  path: "/openapi.json",
  summary: "This document",
  input: Nothing,
  answer: DocumentAnswer,
  run: async () => {
    document ??= openapiDocument(operations);
    return accept(document);
  },
});

export const operations: readonly Operation[] = [
  ...Object.values(catalogue),
  ...Object.values(plans),
  ...Object.values(goals),
  ...Object.values(entries),
  ...Object.values(people),
  ...Object.values(comments),
  ...Object.values(suggestions),
  ...Object.values(budgets),
  ...Object.values(reviews),
  getDocument,
];
