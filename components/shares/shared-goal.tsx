// A goal on a shared page: its sentence, its road, and the milestones that came along.
import { RoadBarFigure } from "@/components/charts/road-bar";
import { RoadSpark } from "@/components/charts/road-spark";
import { Prose } from "@/components/entries/entry-body";
import { EvidenceLinks } from "@/components/evidence/evidence-links";
import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/words";
import { type Day, dayNumber } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { figure, percent } from "@/lib/format/numbers";
import type { SharedGoal, SharedMilestone } from "@/lib/views/shares";

export function SharedGoalRow({ goal, on }: { goal: SharedGoal; on: Day }) {
  const { title, word, words, sentence, noteHtml, milestones, earlier } = goal;
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 sm:flex-nowrap">
        <div className="min-w-0">
          <h3 className="font-sans text-base font-medium">{title}</h3>
          <p className="text-soft mt-0.5">{sentence}</p>
        </div>
        <div className="flex max-w-full flex-row-reverse flex-wrap items-center justify-end gap-4 sm:shrink-0 sm:flex-col sm:flex-nowrap sm:items-end sm:justify-start sm:gap-2">
          <Chip word={word} text={words} />
          <Road goal={goal} on={on} />
        </div>
      </div>
      {noteHtml ? <Prose html={noteHtml} className="mt-3 max-w-2xl" /> : null}
      {milestones && milestones.length > 0 ? (
        <>
          <ol
            aria-label={`Milestones of ${title}`}
            className="border-line mt-3 grid gap-2.5 border-l-2 pl-4"
          >
            {milestones.map((milestone) => (
              <Milestone key={milestone.key} milestone={milestone} />
            ))}
          </ol>
          {earlier > 0 ? (
            <p className="text-soft mt-2 pl-4.5 text-sm">
              And {figure(earlier, "milestones")} before these.
            </p>
          ) : null}
        </>
      ) : null}
    </li>
  );
}

/** A tick has no way to draw: its bar says it. */
function Road({ goal, on }: { goal: SharedGoal; on: Day }) {
  const { road, word, actual, expected, startsOn, dueOn } = goal;
  const label = `${percent(actual)}, ${percent(expected)} expected`;
  if (road === null || road.steps.length === 0) {
    return (
      <div role="img" aria-label={label} className="w-36 max-w-full">
        <RoadBarFigure actual={actual} expected={word === "done" ? null : expected} word={word} />
      </div>
    );
  }
  return (
    <RoadSpark
      label={label}
      word={word}
      startsOn={dayNumber(startsOn)}
      dueOn={dayNumber(dueOn)}
      today={dayNumber(on)}
      levels={road.levels}
      expected={road.expected}
      steps={road.steps}
      opensAt={road.opensAt}
    />
  );
}

function Milestone({
  milestone: { on, figure, noteHtml, evidence },
}: {
  milestone: SharedMilestone;
}) {
  return (
    <li>
      <p className="text-soft text-sm">
        <Time at={on}>{dayInFull(on)}</Time>
        {figure ? <span className="text-ink num font-medium"> · {figure}</span> : null}
      </p>
      {noteHtml ? <Prose html={noteHtml} /> : null}
      <EvidenceLinks links={evidence} />
    </li>
  );
}
