import type { Ritual } from "@/lib/domain/blueprint";
import { RITUAL_WORDS } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import { ItemList } from "./item-list";

/** The kind, where the title does not say it. */
function kindOf({ kind, title }: Ritual): string | undefined {
  const word = RITUAL_WORDS[kind];
  return title.toLowerCase().includes(word.toLowerCase()) ? undefined : word;
}

/** What is done again and again, with its cadence. */
export const RitualList = ({ rituals }: { rituals: readonly Ritual[] }) => (
  <ItemList
    items={rituals.map((ritual) => ({
      key: ritual.key,
      title: ritual.title,
      facts: [
        kindOf(ritual),
        ritual.where && `in ${ritual.where}`,
        ritual.with && `with ${ritual.with}`,
      ],
      aside: capitalised(ritual.cadence),
    }))}
  />
);
