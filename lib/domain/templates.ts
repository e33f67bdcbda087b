// Knows which version of a template people meet, and who decided it: its file or an administrator.

/** `isCurrent`: the one that people meet. `isFile`: the one that the template file says. */
export type TemplateStanding = {
  version: number;
  hash: string;
  isCurrent: boolean;
  isFile: boolean;
};

/** What a seeding does: `version` is null where the text is new. */
export type Seeding = { version: number | null; makesCurrent: boolean };

/**
 * What becomes of a template file with this hash: null when it says what it said before. A changed
 * file goes where the last one stood; whatever an administrator published or retired stays so, and
 * the file's version waits beside it.
 */
export function seeding(versions: readonly TemplateStanding[], hash: string): Seeding | null {
  if (versions.find(({ isFile }) => isFile)?.hash === hash) return null;
  const version = versions.find((each) => each.hash === hash)?.version ?? null;
  const current = versions.find(({ isCurrent }) => isCurrent);
  return { version, makesCurrent: versions.length === 0 || current?.isFile === true };
}

/** The number of a new version: after all others, and not before what its text says. */
export const nextVersion = (versions: readonly TemplateStanding[], said: number): number =>
  Math.max(said - 1, ...versions.map(({ version }) => version), 0) + 1;
