// What anybody may read, and what a person is told about herself.
import { accept } from "@/lib/domain/problems";
import { ListPage, listOf, MeAnswer, Nothing, OnTemplate } from "@/lib/schemas/api";
import { OwnDataAnswer } from "@/lib/schemas/api-export";
import { BlueprintSchema } from "@/lib/schemas/blueprint";
import { readMe } from "@/lib/services/me";
import { exportOwnData } from "@/lib/services/own-data";
import { readTemplate, listTemplates as templates } from "@/lib/services/templates";
import { operation, publicOperation } from "../operation";
import { pageOf } from "../paging";

export const listTemplates = publicOperation({
  id: "listTemplates",
  method: "GET",
  path: "/templates",
  summary: "The templates of this place, as blueprints",
  input: ListPage,
  answer: listOf(BlueprintSchema),
  run: async (wish) => accept(pageOf(await templates(), wish)),
});

export const getTemplate = publicOperation({
  id: "getTemplate",
  method: "GET",
  path: "/templates/{slug}",
  summary: "One template as a blueprint",
  input: OnTemplate,
  answer: BlueprintSchema,
  run: ({ slug }) => readTemplate(slug),
});

export const getMe = operation({
  id: "getMe",
  method: "GET",
  path: "/me",
  summary: "Who you are here, and what you may do",
  input: Nothing,
  answer: MeAnswer,
  run: (context, _, member) => readMe(context, member),
});

export const exportMe = operation({
  id: "exportMe",
  method: "GET",
  path: "/me/export",
  summary: "Everything that is yours: the account, each plan you own, and your reviews",
  input: Nothing,
  answer: OwnDataAnswer,
  run: (context, _, member) => exportOwnData(context, member),
});
