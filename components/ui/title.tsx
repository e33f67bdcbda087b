/**
 * The page's name in the browser's tab, for pages that learn it from what they show or may not be there
 * at all; others name themselves in their metadata. Only one of the two: the first title counts, and
 * which comes first is nobody's to say.
 */
export function Title({ of }: { of: string }) {
  return <title>{`${of} · Cairn`}</title>;
}
