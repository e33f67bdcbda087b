import type { Support } from "@/lib/domain/blueprint";
import { measureWords } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import { ItemList } from "./item-list";

/** Help around the plan: with whom, how often, for how long. */
export const SupportList = ({ supports }: { supports: readonly Support[] }) => (
  <ItemList
    items={supports.map((support) => ({
      key: support.key,
      title: support.title,
      text: support.note,
      facts: [
        support.group,
        support.with && `with ${support.with}`,
        support.duration && `for ${support.duration}`,
        measureWords(support.measure),
      ],
      aside: support.cadence && capitalised(support.cadence),
    }))}
  />
);
