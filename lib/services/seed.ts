// Seeding: the template files become the installation's current templates. Twice is as good as once.
import { transaction } from "../db/client";
import { publishTemplate } from "../db/templates";
import type { Blueprint } from "../domain/blueprint";

/** A checked template; `hash` changes with its facts and nothing else. */
export type Seed = { blueprint: Blueprint; hash: string };
export type Published = { key: string; version: number };

/** The order in which people meet the levels; other levels follow. */
const LEVELS = ["junior", "mid", "senior"];

const rank = ({ blueprint }: Seed): number => (LEVELS.indexOf(blueprint.level) + 1 || 99) - 1;

/** Publishes what is new or changed and says what it was; running plans keep their versions. */
export const seedTemplates = (seeds: readonly Seed[]): Promise<Published[]> =>
  transaction(async (tx) => {
    const published: Published[] = [];
    const inOrder = [...seeds].sort((a, b) => rank(a) - rank(b));
    for (const [position, { blueprint, hash }] of inOrder.entries()) {
      const { key, title } = blueprint;
      const version = await publishTemplate(tx, { key, title, position, hash, blueprint });
      if (version !== null) published.push({ key, version });
    }
    return published;
  });
