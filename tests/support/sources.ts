// Reads the sources as they are: every file, its lines and what it imports.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ESTree, parseSync } from "vite";

export const root = path.resolve(import.meta.dirname, "../..");

/** `imports` are paths from the root for our own files, names for packages ("next/headers"). */
export type Source = { file: string; text: string; lines: number; imports: Import[] };
export type Import = { name: string; isOurs: boolean };

const CODE = /\.(ts|tsx)$/;
const SKIPPED = new Set(["node_modules", "generated", "public"]);

function filesIn(place: string): string[] {
  const where = path.join(root, place);
  if (CODE.test(place)) return existsSync(where) ? [place] : [];
  if (!existsSync(where)) return [];
  return readdirSync(where, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) return [];
    const inner = `${place}/${entry.name}`;
    return entry.isDirectory() ? filesIn(inner) : CODE.test(entry.name) ? [inner] : [];
  });
}

/** `./goals` as its file; the name as written where there is no such file. */
function resolve(file: string, name: string): Import {
  const isAlias = name.startsWith("@/");
  if (!isAlias && !name.startsWith(".")) return { name, isOurs: false };
  const bare = isAlias ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
  const endings = ["", ".ts", ".tsx", "/index.ts"];
  const found = endings.find(
    (ending) => CODE.test(bare + ending) && existsSync(path.join(root, bare + ending)),
  );
  return { name: bare + (found ?? ""), isOurs: true };
}

/** Where a node says what it imports, in whichever way it does. */
function importedBy(node: ESTree.Node): ESTree.Node | null | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return node.source;
    case "TSExternalModuleReference":
      return node.expression;
    case "CallExpression":
      return "name" in node.callee && node.callee.name === "require" ? node.arguments[0] : null;
    default:
      return null;
  }
}

function* nodesIn(value: unknown): Generator<ESTree.Node> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value) yield value as ESTree.Node;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function namesIn(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  return [...nodesIn(program)].flatMap((node) => {
    const from = importedBy(node);
    if (from?.type === "Literal" && typeof from.value === "string") return [from.value];
    return from?.type === "TemplateLiteral" ? [from.quasis[0]?.value.cooked ?? ""] : [];
  });
}

/** Every source file under the places, type-only and dynamic imports included. */
export function sourcesIn(...places: string[]): Source[] {
  return places.flatMap(filesIn).map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const imports = namesIn(file, text).map((name) => resolve(file, name));
    return { file, text, lines: text.trimEnd().split("\n").length, imports };
  });
}
