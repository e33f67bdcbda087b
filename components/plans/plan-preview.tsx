import { HORIZON_WORDS, measureWords } from "@/lib/format/blueprints";
import { dayRange } from "@/lib/format/days";
import type { GoalPreview, PlanPreview as Preview } from "@/lib/views/plan-preview";

/** Every goal of the plan to be, with its days. */
export function PlanPreview({ plan }: { plan: Preview }) {
  return (
    <div className="grid gap-8">
      {(["short", "long", "outcome"] as const).map((horizon) => {
        const goals = plan.goals.filter((goal) => goal.horizon === horizon);
        if (goals.length === 0) return null;
        return (
          <section key={horizon} aria-labelledby={`${horizon}-preview`}>
            <h2 id={`${horizon}-preview`} className="mb-2">
              {HORIZON_WORDS[horizon]}
            </h2>
            <ul className="border-line divide-line divide-y border-y">
              {goals.map((goal) => (
                <Row key={goal.key} goal={goal} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Row({ goal }: { goal: GoalPreview }) {
  const measure = measureWords(goal.measure);
  return (
    <li className="py-3.5">
      <p className="font-medium">{goal.title}</p>
      <p className="text-soft num mt-0.5 text-sm">
        {dayRange(goal.startsOn, goal.dueOn)}
        {measure ? ` · ${measure}` : null}
      </p>
    </li>
  );
}
