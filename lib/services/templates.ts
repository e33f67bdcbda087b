// Reading the catalogue: templates are public, so nobody needs to be anybody.
import { db } from "../db/client";
import { currentTemplate, currentTemplates } from "../db/templates";
import type { Blueprint } from "../domain/blueprint";
import { accept, type Outcome, refuse } from "../domain/problems";

/** The current version of every template, in the order people meet them. */
export const listTemplates = async (): Promise<Blueprint[]> =>
  (await currentTemplates(db())).map(({ blueprint }) => blueprint);

/** The current version of one template. */
export async function readTemplate(key: string): Promise<Outcome<Blueprint>> {
  const found = await currentTemplate(db(), key);
  return found === null ? refuse({ code: "not-found" }) : accept(found.blueprint);
}
