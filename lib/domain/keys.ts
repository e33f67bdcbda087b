// Knows how a thing gets its stable key: words of its title, told apart by a number.

const LONGEST = 60;

/** A key such as `etl-pipelines` from any text: ASCII letters, digits and single hyphens, 1 to 60 long. */
function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "item" : plain;
}

/** A key for `title` that is not in `taken`; a second "Indexing" becomes `indexing-2`. */
export function keyFrom(title: string, taken: ReadonlySet<string>): string {
  const base = slug(title);
  for (let n = 1; ; n += 1) {
    const tail = n === 1 ? "" : `-${n}`;
    const key = `${base.slice(0, LONGEST - tail.length).replace(/-+$/, "")}${tail}`;
    if (!taken.has(key)) return key;
  }
}
