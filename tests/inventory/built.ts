// Reads what the build says it serves: its addresses and its actions.
import { readFileSync } from "node:fs";
import path from "node:path";

const build = path.resolve(import.meta.dirname, "../../.next");
const read = (file: string) => JSON.parse(readFileSync(path.join(build, file), "utf8"));

/** Addresses as the app's folders name them, pages and routes apart. */
export function builtAddresses(): { pages: string[]; routes: string[] } {
  const entries = Object.entries<string>(read("app-path-routes-manifest.json"));
  // Pictures are made by routes too, and looked at like pages.
  const isRoute = ([file, address]: [string, string]) =>
    file.endsWith("/route") && !address.includes(".svg");
  const of = (wanted: boolean) =>
    entries.filter((entry) => isRoute(entry) === wanted).map(([, address]) => address);
  return { pages: of(false).sort(), routes: of(true).sort() };
}

export type BuiltAction = { id: string; file: string; name: string; page: string };

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** Every action that a browser could post to, with the address of a page that carries it. */
export function builtActions(): BuiltAction[] {
  const { node, edge } = read("server/server-reference-manifest.json");
  const addresses = read("app-path-routes-manifest.json");
  return Object.entries<Reference>({ ...node, ...edge }).map(([id, reference]) => {
    const [worker = ""] = Object.keys(reference.workers);
    const page = addresses[worker.replace(/^app/, "")] ?? "/";
    return { id, file: reference.filename, name: reference.exportedName, page };
  });
}
