// Seeding: the template files become the installation's current templates, unless an administrator
// decided otherwise. Twice is as good as once.
import { type Tx, transaction } from "../db/client";
import { addVersion, holdTemplates, mark, placeTemplate, versionsOf } from "../db/templates";
import type { Blueprint } from "../domain/blueprint";
import { nextVersion, seeding } from "../domain/templates";

/** A checked template; `hash` changes with its facts and nothing else. */
export type Seed = { blueprint: Blueprint; hash: string };
export type Published = { key: string; version: number };

/** The order in which people meet the levels; other levels follow. */
const LEVELS = ["junior", "mid", "senior"];

const rank = ({ blueprint }: Seed): number => (LEVELS.indexOf(blueprint.level) + 1 || 99) - 1;

/** Publishes what is new or changed and says what it was; running plans keep their versions. */
export const seedTemplates = (seeds: readonly Seed[]): Promise<Published[]> =>
  transaction(async (tx) => {
    await holdTemplates(tx);
    const published: Published[] = [];
    const inOrder = [...seeds].sort((a, b) => rank(a) - rank(b));
    for (const [position, seed] of inOrder.entries()) {
      const version = await plant(tx, seed, position);
      if (version !== null) published.push({ key: seed.blueprint.key, version });
    }
    return published;
  });

/** The version that people meet from now on, or null where nothing changes for them. */
async function plant(tx: Tx, { blueprint, hash }: Seed, position: number): Promise<number | null> {
  const { key, title } = blueprint;
  const versions = await versionsOf(tx, key);
  if (versions.some((each) => each.position !== position)) await placeTemplate(tx, key, position);
  const next = seeding(versions, hash);
  if (next === null) return null;
  const version = next.version ?? nextVersion(versions, blueprint.version);
  if (next.version === null)
    await addVersion(tx, { key, version, hash, title, position, blueprint });
  await mark(tx, key, "isFile", version);
  if (!next.makesCurrent) return null;
  await mark(tx, key, "isCurrent", version);
  return version;
}
