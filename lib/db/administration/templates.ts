// Knows every version of every template, as administrators see them.
import type { Scope } from "../../access/permit";
import type { Blueprint } from "../../domain/blueprint";
import type { Db } from "../client";

export type InstalledVersion = {
  key: string;
  version: number;
  title: string;
  isCurrent: boolean;
  isFile: boolean;
  createdAt: Date;
};

const columns = {
  key: true,
  version: true,
  title: true,
  isCurrent: true,
  isFile: true,
  createdAt: true,
} as const;

/** Templates in their order, the newest version of each first. */
export const installedVersions = (db: Db, _administrator: Scope): Promise<InstalledVersion[]> =>
  db.templateVersion.findMany({
    orderBy: [{ position: "asc" }, { key: "asc" }, { version: "desc" }],
    select: columns,
  });

export async function installedVersion(
  db: Db,
  _administrator: Scope,
  { key, version }: { key: string; version: number },
): Promise<(InstalledVersion & { blueprint: Blueprint }) | null> {
  const where = { key_version: { key, version } };
  const row = await db.templateVersion.findUnique({
    where,
    select: { ...columns, blueprint: true },
  });
  if (row === null) return null;
  return { ...row, blueprint: { ...(row.blueprint as unknown as Blueprint), version } };
}
