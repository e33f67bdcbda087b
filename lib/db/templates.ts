// Knows the installation's templates: versions never change, one of each key at most is current.
import type { Blueprint } from "../domain/blueprint";
import type { TemplateStanding } from "../domain/templates";
import { type Db, rowsTouched, type Tx } from "./client";
import type { Prisma } from "./generated/client";

export type StoredTemplate = { key: string; version: number; blueprint: Blueprint };

const templateOf = (row: { key: string; version: number; blueprint: Prisma.JsonValue }) => ({
  key: row.key,
  version: row.version,
  blueprint: { ...(row.blueprint as unknown as Blueprint), version: row.version },
});

export async function currentTemplates(db: Db): Promise<StoredTemplate[]> {
  const rows = await db.templateVersion.findMany({
    where: { isCurrent: true },
    orderBy: [{ position: "asc" }, { key: "asc" }],
  });
  return rows.map(templateOf);
}

export async function currentTemplate(db: Db, key: string): Promise<StoredTemplate | null> {
  const row = await db.templateVersion.findFirst({ where: { key, isCurrent: true } });
  return row === null ? null : templateOf(row);
}

/** Who publishes, retires or seeds takes turns until the transaction ends. */
export async function holdTemplates(tx: Tx): Promise<void> {
  await rowsTouched(tx)`SELECT pg_advisory_xact_lock(hashtext('cairn.templates'))`;
}

export const versionsOf = (
  db: Db,
  key: string,
): Promise<(TemplateStanding & { position: number })[]> =>
  db.templateVersion.findMany({
    where: { key },
    orderBy: { version: "asc" },
    select: { version: true, hash: true, isCurrent: true, isFile: true, position: true },
  });

type NewVersion = {
  key: string;
  version: number;
  hash: string;
  title: string;
  position: number;
  blueprint: Blueprint;
};

/** Keeps a version that nobody meets yet. */
export async function addVersion(tx: Tx, { blueprint, ...version }: NewVersion): Promise<void> {
  await tx.templateVersion.create({
    data: {
      ...version,
      isCurrent: false,
      blueprint: blueprint as unknown as Prisma.InputJsonValue,
    },
    select: { version: true },
  });
}

/** Puts a mark of the key on one of its versions, or on none. */
export async function mark(
  tx: Tx,
  key: string,
  which: "isCurrent" | "isFile",
  version: number | null,
): Promise<void> {
  await tx.templateVersion.updateMany({ where: { key, [which]: true }, data: { [which]: false } });
  if (version === null) return;
  await tx.templateVersion.update({
    where: { key_version: { key, version } },
    data: { [which]: true },
    select: { version: true },
  });
}

/** Where the key stands among the others. */
export async function placeTemplate(tx: Tx, key: string, position: number): Promise<void> {
  await tx.templateVersion.updateMany({ where: { key }, data: { position } });
}

export async function lastPosition(db: Db): Promise<number> {
  return (await db.templateVersion.aggregate({ _max: { position: true } }))._max.position ?? -1;
}
