// Knows how an administrator keeps the installation's templates: adds a version, publishes, retires.
import { readTemplateText } from "@/seeds/read-templates";
import { recordAccount } from "../../db/account-events";
import {
  type InstalledVersion,
  installedVersion,
  installedVersions,
} from "../../db/administration/templates";
import { addVersion, holdTemplates, lastPosition, mark, versionsOf } from "../../db/templates";
import type { Blueprint } from "../../domain/blueprint";
import { accept, type FieldProblem, type Outcome, refuse } from "../../domain/problems";
import { nextVersion } from "../../domain/templates";
import type { AddTemplate, OnTemplate, OnVersion } from "../../schemas/administration";
import type { TemplateVersionRow } from "../../views/administration";
import { look } from "../change";
import type { Context } from "../context";
import { administer } from "./administer";

const MOST_PROBLEMS = 50;

const rowOf = ({ isFile, ...row }: InstalledVersion): TemplateVersionRow => ({
  ...row,
  isWaiting: isFile && !row.isCurrent,
});

export const listVersions = (context: Context): Promise<Outcome<TemplateVersionRow[]>> =>
  look(context, "admin.read", async (db, scope) =>
    accept((await installedVersions(db, scope)).map(rowOf)),
  );

export const readVersion = (
  context: Context,
  input: OnVersion,
): Promise<Outcome<TemplateVersionRow & { blueprint: Blueprint }>> =>
  look(context, "admin.read", async (db, scope) => {
    const found = await installedVersion(db, scope, input);
    if (found === null) return refuse({ code: "not-found" });
    const { blueprint, ...row } = found;
    return accept({ ...rowOf(row), blueprint });
  });

/** Keeps a document as a version that nobody meets before it is published. */
export async function addTemplate(
  context: Context,
  { text }: AddTemplate,
): Promise<Outcome<OnVersion>> {
  return administer(context, async (tx, scope) => {
    const read = readTemplateText(text);
    if (!read.ok) return refuse({ code: "shape.invalid", fields: read.problems.map(asField) });
    const { blueprint, hash } = read;
    const { key, title } = blueprint;
    await holdTemplates(tx);
    const versions = await versionsOf(tx, key);
    const same = versions.find((each) => each.hash === hash);
    if (same) return accept({ key, version: same.version });
    const version = nextVersion(versions, blueprint.version);
    const position = versions[0]?.position ?? (await lastPosition(tx)) + 1;
    await addVersion(tx, { key, version, hash, title, position, blueprint });
    const { personId } = scope;
    const figures = { key, version };
    await recordAccount(tx, { personId, verb: "template.added", at: context.now, figures });
    return accept({ key, version });
  });
}

/** "Line 12, goals.2.window": where a person looks for it in her file. */
const asField = (
  { line, path, message }: { line: number; path: string | null; message: string },
  at: number,
): FieldProblem =>
  at >= MOST_PROBLEMS
    ? { path: "More", message: "There is more to fix after these." }
    : { path: path ? `Line ${line}, ${path}` : `Line ${line}`, message };

/** From now on this version is met; plans that run keep theirs. */
export const publishTemplate = (
  context: Context,
  { key, version }: OnVersion,
): Promise<Outcome<OnVersion>> =>
  administer(context, async (tx, scope) => {
    await holdTemplates(tx);
    const wanted = (await versionsOf(tx, key)).find((each) => each.version === version);
    if (!wanted) return refuse({ code: "not-found" });
    if (!wanted.isCurrent) {
      await mark(tx, key, "isCurrent", version);
      const { personId } = scope;
      const figures = { key, version };
      await recordAccount(tx, { personId, verb: "template.published", at: context.now, figures });
    }
    return accept({ key, version });
  });

/** Nobody meets the template any more, until a version of it is published again. */
export const retireTemplate = (
  context: Context,
  { key }: OnTemplate,
): Promise<Outcome<OnTemplate>> =>
  administer(context, async (tx, scope) => {
    await holdTemplates(tx);
    const versions = await versionsOf(tx, key);
    if (versions.length === 0) return refuse({ code: "not-found" });
    if (!versions.some(({ isCurrent }) => isCurrent)) return refuse({ code: "template.retired" });
    await mark(tx, key, "isCurrent", null);
    const { personId } = scope;
    const figures = { key };
    await recordAccount(tx, { personId, verb: "template.retired", at: context.now, figures });
    return accept({ key });
  });
