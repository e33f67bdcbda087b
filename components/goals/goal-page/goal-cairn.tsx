// At the end of a goal that is done: the cairn of its milestones.
import { Cairn } from "@/components/charts/cairn";
import type { GoalPageView } from "@/lib/views/goal-page";

export function GoalCairn({ view: { pace, milestones } }: { view: GoalPageView }) {
  if (pace.word !== "done" || milestones.stones.length === 0) return null;
  const { length } = milestones.stones;
  return (
    <div className="mt-10 grid justify-items-center gap-2">
      <Cairn
        stones={milestones.stones}
        hasNext={false}
        label={`A cairn of ${length} ${length === 1 ? "stone" : "stones"}`}
        className="w-36"
      />
      <p className="text-soft font-serif">
        {length === 1 ? "One stone set." : `${length} stones set.`}
      </p>
    </div>
  );
}
