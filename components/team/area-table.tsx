import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { lateGoals, shareOfLine } from "@/lib/format/team";
import type { AreaRow, TeamAreas } from "@/lib/views/team";

const MOST_PEOPLE = 5;

const HORIZONS: Record<string, string> = {
  short: "Short-term goals without an area",
  long: "Long-term goals without an area",
  outcome: "Outcomes without an area",
};

/** The team by area of its goals: where most is behind comes first, with those it is behind for. */
export const AreaTable = ({ team }: { team: TeamAreas }) => (
  <ul className="rounded-card border-line bg-card shadow-card divide-line divide-y border">
    {team.areas.map((area) => (
      <Area key={area.area} area={area} />
    ))}
  </ul>
);

function Area({ area }: { area: AreaRow }) {
  const late = lateGoals(area);
  const name = area.isHorizon ? (HORIZONS[area.area] ?? area.area) : area.area;
  const others = area.people.length - MOST_PEOPLE;
  return (
    <li className="grid gap-x-8 gap-y-3 px-5 py-4 sm:px-6 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <h2 className="text-lg">{name}</h2>
        <p className="text-soft text-sm">
          {area.done} of {area.goals} {area.goals === 1 ? "goal" : "goals"} done
          {late.map((words) => ` · ${words}`)}
        </p>
        <p className="text-soft mt-1.5 flex flex-wrap gap-x-3 text-sm">
          {area.people.slice(0, MOST_PEOPLE).map(({ planId, owner, ...share }) => (
            <span key={planId}>
              <Link href={`/plans/${planId}`} className="underline-offset-4 hover:underline">
                {owner}
              </Link>{" "}
              <span className="num whitespace-nowrap">{shareOfLine(share)}</span>
            </span>
          ))}
          {others > 0 ? <span>and {others} more</span> : null}
        </p>
      </div>
      <div className="grid content-center gap-1">
        <ProgressBar
          label={`Progress in ${name}`}
          actual={area.actual}
          expected={area.expected}
          text={shareOfLine(area)}
        />
        <span className="text-soft num text-sm">{shareOfLine(area)} expected by today</span>
      </div>
    </li>
  );
}
