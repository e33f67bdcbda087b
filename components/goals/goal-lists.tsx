// The plan's goals by horizon, and those that were let go, folded.
import { Card } from "@/components/ui/card";
import { Still } from "@/components/ui/still";
import type { Horizon } from "@/lib/domain/goals";
import { dayInFull } from "@/lib/format/days";
import type { PlanPage } from "@/lib/views/plan-page";
import { GoalFilter } from "./goal-filter";
import { type GoalQuery, selectGoals } from "./goal-query";
import { GoalRow } from "./goal-row";
import { RestoreGoal } from "./restore-goal";

export const HORIZONS: readonly { horizon: Horizon; name: string }[] = [
  { horizon: "short", name: "Short term" },
  { horizon: "long", name: "Long term" },
  { horizon: "outcome", name: "Outcomes" },
];

type Props = { plan: PlanPage; view: GoalQuery };

/** The goals that the view selects, with the ways to other views. */
export function GoalLists({ plan, view }: Props) {
  return (
    <Still as="div" memo={[plan.goals, `lists ${view.show} ${view.sort}`]}>
      <Lists plan={plan} view={view} />
    </Still>
  );
}

function Lists({ plan, view }: Props) {
  const goals = selectGoals(plan.goals, view);
  return (
    <>
      <GoalFilter planId={plan.id} query={view} />
      {goals.length === 0 ? <p className="text-soft mt-8">No goal fits this view.</p> : null}
      {HORIZONS.map(({ horizon, name }) => (
        <List
          key={horizon}
          plan={plan}
          horizon={horizon}
          name={name}
          goals={goals.filter((goal) => goal.horizon === horizon)}
        />
      ))}
    </>
  );
}

type ListProps = { plan: PlanPage; horizon: Horizon; name: string; goals: PlanPage["goals"] };

function List({ plan, horizon, name, goals }: ListProps) {
  if (goals.length === 0) return null;
  return (
    <section className="mt-8">
      <div className="mb-3 flex items-baseline gap-x-2">
        <h2 id={`list-${horizon}`}>{name}</h2>
        <p className="text-soft text-sm">{windowText(plan, horizon)}</p>
      </div>
      <Card isFlush className="@container">
        <ul aria-labelledby={`list-${horizon}`}>
          {goals.map((goal) => (
            <GoalRow
              key={goal.id}
              planId={plan.id}
              goal={goal}
              today={plan.today}
              canTick={plan.canChange}
            />
          ))}
        </ul>
      </Card>
    </section>
  );
}

/** "months 3–6", where the template says so. */
function windowText({ horizons }: PlanPage, horizon: Horizon): string {
  const window = horizon === "outcome" ? undefined : horizons?.[horizon];
  return window ? `months ${window[0]}–${window[1]}` : "";
}

/** What was let go, with why; each can be taken up again. */
export function DroppedGoals({ plan }: { plan: PlanPage }) {
  if (plan.dropped.length === 0) return null;
  return (
    <details className="mt-8">
      <summary className="text-soft inline-flex min-h-8 items-center">
        Let go ({plan.dropped.length})
      </summary>
      <ul className="border-line mt-2 border-t">
        {plan.dropped.map((goal) => (
          <li
            key={goal.id}
            className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b py-3"
          >
            <div className="min-w-0">
              <a href={`/plans/${plan.id}/goals/${goal.id}`} className="hover:underline">
                {goal.title}
              </a>
              <p className="text-soft text-sm">
                {dayInFull(goal.on)} · {goal.why}
              </p>
            </div>
            {plan.canChange ? <RestoreGoal goal={goal} was={goal} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
