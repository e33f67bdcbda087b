/**
 * The page's name in the browser's tab. Each page has exactly one, in what it shows and never in its
 * metadata: the first title of a document counts, and of two nobody says which comes first. What takes
 * a page's place, because it is missing or broke, names itself the same way.
 */
export function Title({ of }: { of: string }) {
  return <title>{`${of} · Cairn`}</title>;
}
