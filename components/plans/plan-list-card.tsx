import { Badge } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { dayRange } from "@/lib/format/days";
import { number, percent } from "@/lib/format/numbers";
import type { PlanCard } from "@/lib/views/plan-list";

const STATUS: Record<PlanCard["status"], string> = {
  draft: "Draft",
  active: "Active",
  completed: "Completed",
  archived: "Archived",
};

/** A plan among others: where it stands, from when to when, and as what one is on it. */
export function PlanListCard({
  plan,
  isUnderHeading,
}: {
  plan: PlanCard;
  isUnderHeading: boolean;
}) {
  const { id, title, status, actual, expected, goals, done, role, owner } = plan;
  const Heading = isUnderHeading ? "h3" : "h2";
  const words = goals === 0 ? "No goals yet" : `${percent(actual)}, expected ${percent(expected)}`;
  return (
    <article className="rounded-card border-line bg-card shadow-card hover:border-edge relative grid gap-4 border p-5 transition-colors sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-48">
          <Heading className="font-serif text-xl">
            {/* The whole card is the link's target. */}
            <Link
              href={`/plans/${id}`}
              className="rounded-small after:rounded-card after:absolute after:inset-0"
            >
              {title}
            </Link>
          </Heading>
          <p className="text-soft text-sm">
            {owner === null ? "" : `${owner} · `}
            {dayRange(plan.startsOn, plan.endsOn)}
          </p>
        </div>
        <Badge>{role ? `${STATUS[status]}, you are ${role}` : STATUS[status]}</Badge>
      </div>
      <ProgressBar
        label={`Progress of ${title}`}
        actual={actual}
        expected={expected}
        text={words}
      />
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{words}</span>
        {goals > 0 ? (
          <span className="text-soft">
            {number(done)} of {number(goals)} goals done
          </span>
        ) : null}
      </p>
    </article>
  );
}
