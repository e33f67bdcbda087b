// Knows the installation's templates: versions never change, the newest of each key is current.
import type { Blueprint } from "../domain/blueprint";
import type { Db, Tx } from "./client";
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
    orderBy: { position: "asc" },
  });
  return rows.map(templateOf);
}

export async function currentTemplate(db: Db, key: string): Promise<StoredTemplate | null> {
  const row = await db.templateVersion.findFirst({ where: { key, isCurrent: true } });
  return row === null ? null : templateOf(row);
}

/** Makes this text the current version of its key; returns its number, or null when it already was. */
export async function publishTemplate(
  tx: Tx,
  {
    key,
    title,
    position,
    hash,
    blueprint,
  }: {
    key: string;
    title: string;
    position: number;
    hash: string;
    blueprint: Blueprint;
  },
): Promise<number | null> {
  const versions = await tx.templateVersion.findMany({ where: { key } });
  const current = versions.find(({ isCurrent }) => isCurrent);
  if (current?.hash === hash && current.position === position) return null;
  await tx.templateVersion.updateMany({ where: { key }, data: { isCurrent: false } });
  const same = versions.find((version) => version.hash === hash);
  if (same) {
    await tx.templateVersion.update({
      where: { key_version: { key, version: same.version } },
      data: { isCurrent: true, position },
    });
    return same.version;
  }
  const version = Math.max(blueprint.version - 1, ...versions.map((each) => each.version), 0) + 1;
  await tx.templateVersion.create({
    data: {
      key,
      version,
      hash,
      title,
      position,
      isCurrent: true,
      blueprint: blueprint as unknown as Prisma.InputJsonValue,
    },
  });
  return version;
}
