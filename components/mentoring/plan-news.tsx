import { Card } from "@/components/ui/card";
import { Initials } from "@/components/ui/initials";
import { Link } from "@/components/ui/link";
import type { Day } from "@/lib/domain/days";
import { onDay } from "@/lib/format/days";
import { newsOf } from "@/lib/format/mentoring";
import type { MentoredPlan } from "@/lib/views/mentoring";

type Props = { plans: readonly MentoredPlan[]; today: Day; dayOf: (at: Date) => Day };

/** What happened on each plan since one last opened it. */
export const PlanNews = ({ plans, today, dayOf }: Props) => (
  <Card isFlush>
    <ul aria-label="Plans you help with">
      {plans.map((plan) => (
        <li
          key={plan.planId}
          className="border-line flex flex-wrap items-center gap-x-4 gap-y-1 border-t px-5 py-3.5 first:border-t-0 sm:px-6"
        >
          <Initials name={plan.owner} />
          <span className="min-w-0 flex-1 basis-48">
            <Link href={`/plans/${plan.planId}`} className="font-medium hover:underline">
              {plan.owner}
            </Link>
            <span className="text-soft block text-sm">{plan.title}</span>
          </span>
          <span className="text-soft text-sm">
            <span className={newsOf(plan) === "nothing new" ? "" : "text-ink font-medium"}>
              {newsOf(plan)}
            </span>{" "}
            since you opened it {onDay(dayOf(plan.since), today)}
          </span>
        </li>
      ))}
    </ul>
  </Card>
);
