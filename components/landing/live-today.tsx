import { Cairn } from "@/components/charts/cairn";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Sentence } from "@/components/ui/words";
import { needs, stones } from "./sample";

/** Today as it looks from inside, with a cairn that grows. */
export function LiveToday() {
  return (
    <Card isFlush className="grid sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="px-5 py-3 sm:px-6">
        <p className="text-faint pt-2 text-sm">This week</p>
        <ul className="divide-line divide-y">
          {needs.map((need) => (
            <li key={need.fact} className="py-4">
              <p className="font-serif text-xl">
                <Sentence of={need.sentence} />
              </p>
              <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
                <Chip word={need.word} text={need.chip} />
                <span className="text-soft text-sm">{need.fact}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <div className="border-line grid content-end justify-items-center gap-2 border-t px-6 py-6 sm:border-t-0 sm:pt-10 sm:pr-7 sm:pl-0">
        <Cairn stones={stones} isGrowing className="w-40 sm:w-full" />
        <p className="text-faint text-sm">{stones.length} stones set</p>
      </div>
    </Card>
  );
}
