import type { Ritual } from "@/lib/domain/blueprint";
import { RITUAL_WORDS } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import { ItemList } from "./item-list";

/** What is done again and again, with its cadence. */
export const RitualList = ({ rituals }: { rituals: readonly Ritual[] }) => (
  <ItemList
    items={rituals.map(({ key, kind, title, cadence, where, with: whom }) => ({
      key,
      title,
      facts: [RITUAL_WORDS[kind], where && `in ${where}`, whom && `with ${whom}`],
      aside: capitalised(cadence),
    }))}
  />
);
