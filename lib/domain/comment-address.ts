// Knows where a comment stands on its page, and how people name one: by its link or its bare id.

const ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const BARE = new RegExp(`^${ID}$`, "i");
// Some mail programs write "#" as "%23".
const NAMED = new RegExp(`(?:%23|(?<![\\w-]))comment-(${ID})(?![\\w-])`, "gi");

/** The place of a comment on its page: what its address ends in. */
export const commentAnchor = (id: string): string => `comment-${id}`;

/** The id of the one comment that a pasted text names; null where it names none, or several. */
export function commentIn(pasted: string): string | null {
  const text = pasted.trim();
  if (BARE.test(text)) return text.toLowerCase();
  const ids = new Set([...text.matchAll(NAMED)].map(([, id = ""]) => id.toLowerCase()));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
