// Hands markup from the side of the server that describes a page to the side that draws it: the two
// run in one process, but share no modules.
import { LRUCache } from "lru-cache";

const PLACE = Symbol.for("cairn.kept-markup");
const MOST_CHARACTERS = 32_000_000;

type Kept = Pick<LRUCache<string, string>, "get" | "set">;
const shared = globalThis as { [PLACE]?: Kept };

/** Keeps it until it is drawn, a moment later; with room for hundreds of pages at once. */
export function keepMarkup(of: string, html: string): void {
  shared[PLACE] ??= new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text) => text.length + 1,
  });
  shared[PLACE].set(of, html);
}
