import { Still } from "@/components/ui/still";
import { pile } from "./stones";
import type { CairnProps } from "./types";

const tones = { 1: "fill-stone-1", 2: "fill-stone-2", 3: "fill-stone-3" };

/** The one picture: a stone for each milestone, the next one dashed. `isGrowing` lets the stones
 * settle one after another when the page opens. */
export function Cairn({
  stones: ids,
  hasNext = true,
  label,
  isGrowing = false,
  className,
}: CairnProps & { isGrowing?: boolean; className?: string }) {
  const lying = pile(ids);
  const { width, height, stones, next } = lying;
  return (
    <div {...(label ? { role: "img", "aria-label": label } : {})} className={className}>
      <Still
        as="svg"
        memo={[lying, `${hasNext} ${isGrowing}`]}
        aria-hidden="true"
        viewBox={`0 ${-height} ${width} ${height + 3}`}
        className={`h-auto w-full ${isGrowing ? "cairn-growing" : ""}`}
      >
        <path
          d={`M18 .5H${width - 18}`}
          className="stroke-line"
          strokeWidth="2"
          strokeLinecap="round"
        />
        {stones.map((stone, i) => (
          <path
            key={stone.id}
            d={stone.path}
            className={`stone ${tones[stone.tone]}`}
            {...(isGrowing ? { style: { animationDelay: `${300 + i * 90}ms` } } : {})}
          />
        ))}
        {hasNext ? (
          <path
            d={next}
            className="stroke-moss fill-none"
            strokeWidth="1.5"
            strokeDasharray="3 3.5"
            strokeLinecap="round"
          />
        ) : null}
      </Still>
    </div>
  );
}
