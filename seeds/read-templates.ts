// Reads the template files and checks every one of them before any is used.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Blueprint } from "@/lib/domain/blueprint";
import { canonicalJson } from "@/lib/domain/canonical";
import { readBlueprint } from "@/lib/schemas/blueprint";

/** `hash` is SHA-256 over the facts: comments, quoting and the order of fields do not change it. */
export type TemplateFile = { slug: string; blueprint: Blueprint; hash: string };

export const TEMPLATES_FOLDER = path.join(process.cwd(), "seeds", "templates");

/** Every template of the folder, by slug. Throws with file, line, path and problem when one is wrong. */
export function readTemplates(folder: string = TEMPLATES_FOLDER): TemplateFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files
    .sort()
    .map((name) => readTemplate(name, readFileSync(path.join(folder, name), "utf8")));
}

/** A problem of a template's text, with the line it stands on; the whole document is path "", and
 * `null` is what is no YAML. */
export type LineProblem = { line: number; path: string | null; message: string };

export type TemplateReading =
  | { ok: true; blueprint: Blueprint; hash: string; lineOf: (path: string) => number }
  | { ok: false; problems: LineProblem[] };

/** A template from its YAML; else every problem with its line. */
export function readTemplateText(text: string): TemplateReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    return { ok: false, problems: [{ line, path: null, message: broken.message }] };
  }
  const facts = factsOf(document);
  if (facts === null) {
    const message = "Refers back to itself more often than a plan needs.";
    return { ok: false, problems: [{ line: 1, path: "", message }] };
  }
  const read = readBlueprint(facts.value);
  const at = (path: string) => lineOf(document, path, lines);
  if (!read.ok) {
    return { ok: false, problems: read.problems.map((one) => ({ line: at(one.path), ...one })) };
  }
  const { blueprint } = read;
  const hash = createHash("sha256").update(canonicalJson(blueprint)).digest("hex");
  return { ok: true, blueprint, hash, lineOf: at };
}

/** One template from the text of `file`; its key must be the file's name. */
export function readTemplate(file: string, text: string): TemplateFile {
  const read = readTemplateText(text);
  if (!read.ok) {
    const problems = read.problems.map(
      ({ line, path: at, message }) => `${file}:${line} ${at === null ? "" : `${at}: `}${message}`,
    );
    throw new Error(problems.join("\n"));
  }
  const slug = path.basename(file, ".yaml");
  if (read.blueprint.key !== slug)
    throw new Error(`${file}:${read.lineOf("key")} key: Must be "${slug}", as the file is named.`);
  return { slug, blueprint: read.blueprint, hash: read.hash };
}

/** What the document says; null where its aliases would unfold without end. */
function factsOf(document: Document): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return null;
  }
}

/** The line of the deepest thing on the path that the file holds: a missing field has its parent's. */
function lineOf(document: Document, at: string, lines: LineCounter): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of at === "" ? [] : at.split(".")) {
    const next = child(node, step);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  return Math.max(lines.linePos(offset).line, 1);
}

function child(node: unknown, step: string): { node: unknown; offset: number } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item ? { node: item, offset: item.range?.[0] ?? 0 } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === step);
  return pair && isScalar(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : null;
}
